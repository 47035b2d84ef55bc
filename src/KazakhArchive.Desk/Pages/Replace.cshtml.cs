using System.Globalization;
using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Replacing;
using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Tsv;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Desk.Pages;

/// <summary>Finds words in the source, shows each place, and emends those that the editor leaves chosen.</summary>
public sealed class ReplaceModel(WorkSessions works, Wording ui) : WorkPage(works, ui)
{
    /// <summary>Null before anything is sought.</summary>
    public Replacement? Replacement { get; private set; }

    public IReadOnlyList<FoundPlace> Places { get; private set; } = [];

    public void OnGet(string? find, string? corr, bool whole)
    {
        if (TsvEscape.TryUnescape(find ?? "") is { Length: > 0 } sought && TsvEscape.TryUnescape(corr ?? "") is string replacement)
        {
            Replacement = new Replacement(sought, replacement, whole);
            Places = Replacement.In(Open);
        }
    }

    public IActionResult OnPost()
    {
        if (Fields.Cell("find") is not { Length: > 0 } find || Fields.Cell("corr") is not string corr
            || Fields.Word<EmendationKind>("kind") is not EmendationKind kind || Fields.Word<Certainty>("certainty") is not Certainty certainty)
        {
            return DecideTyped(null);
        }

        var chosen = Request.Form["place"].Select(ParsePlace).OfType<FoundPlace>().ToHashSet();
        var rows = new Replacement(find, corr, Request.Form["whole"] == "true").Rows(Open, chosen, kind, certainty, Fields.Trimmed("reason"));
        return DecideExplained(new Decision("Did.Replaced", $"{Ui.Number(rows.Count)} \u00D7 {Reviews.Words(find, corr)}", rows));
    }

    private static FoundPlace? ParsePlace(string? text) => text?.Split(':') is [var line, var start]
        && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var startUtf16) ? new FoundPlace(number, startUtf16) : null;
}

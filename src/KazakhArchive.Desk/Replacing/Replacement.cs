using KazakhArchive.Desk.Tables;
using KazakhArchive.Desk.Works;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Replacing;

/// <summary>Words that are sought in the source, and what shall stand in their place.</summary>
/// <param name="IsWhole">Whether a letter beside them makes them other words.</param>
public sealed record Replacement(string Find, string Corr, bool IsWhole)
{
    /// <summary>Beyond this many nobody reads each.</summary>
    public const int MostPlaces = 500;

    /// <summary>Where they stand and are not emended yet, in the order of the source.</summary>
    public IReadOnlyList<FoundPlace> In(OpenWork work)
    {
        var places = new Places([.. work.Source.Select(line => line.Text)], work.Emendations);
        return [.. places.Free(Corrections(work)).OrderBy(found => found.LineIndex).ThenBy(found => found.StartUtf16).Select(found => new FoundPlace(found.LineIndex + 1, found.StartUtf16)).Take(MostPlaces)];
    }

    /// <summary>Rows of emendations.tsv for the chosen places; each sic is lengthened until it occurs on its line once.</summary>
    public IReadOnlyList<RowChange> Rows(OpenWork work, IReadOnlySet<FoundPlace> chosen, EmendationKind kind, Certainty certainty, string reason)
    {
        var places = new Places([.. work.Source.Select(line => line.Text)], work.Emendations);
        var free = places.Free(Corrections(work).Where(found => chosen.Contains(new FoundPlace(found.LineIndex + 1, found.StartUtf16))));
        return [.. free.OrderBy(found => found.LineIndex).ThenBy(found => found.StartUtf16)
            .Select(found => places.Propose(found with { Kind = kind }, certainty))
            .Select(row => new RowChange(HandTable.Emendations, null, TsvWriter.Row(EmendationTable.Cells(
                new EmendationRow(0, row.LineNumber, row.LineNumber, new Emendation(row.Sic, row.Corr, kind, certainty, reason))))))];
    }

    private IEnumerable<Correction> Corrections(OpenWork work)
    {
        if (Find.Length == 0 || Find == Corr)
        {
            yield break;
        }

        foreach (var (index, line) in work.Source.Index())
        {
            for (var at = line.Text.IndexOf(Find, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(Find, at + Find.Length, StringComparison.Ordinal))
            {
                var end = at + Find.Length;
                if (!IsWhole || !((at > 0 && IsOfWord(line.Text[at - 1])) || (end < line.Text.Length && IsOfWord(line.Text[end]))))
                {
                    yield return new Correction(index, at, end, Corr, EmendationKind.Letter, 1, "");
                }
            }
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}

/// <param name="Line">1-based.</param>
/// <param name="StartUtf16">Index within the line.</param>
public readonly record struct FoundPlace(int Line, int StartUtf16);

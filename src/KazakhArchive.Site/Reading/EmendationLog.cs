using System.Globalization;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Reading;

/// <summary>
/// Accumulates the emendations of a chapter in the order in which its page shows them. What is emended again in the same way
/// for the same reason has one entry: a name that the OCR broke thirty times would otherwise fill a list by itself.
/// </summary>
public sealed class EmendationLog
{
    private readonly List<LoggedEmendation> entries = [];
    private readonly Dictionary<Emendation, int> entryOf = [];
    private int places;
    private bool wasRepeated;

    public IReadOnlyList<LoggedEmendation> Entries => entries;

    /// <summary>The entry that explains this emendation, its place the last of the entry's; a part without a sic belongs to the one before.</summary>
    public LoggedEmendation Add(Emendation emendation, string? anchor = null)
    {
        if (IsContinued(emendation))
        {
            var begun = entries[^1];
            var joined = begun.Emendation with { Corr = begun.Emendation.Corr + emendation.Corr };
            entryOf.Remove(begun.Emendation);
            entryOf.TryAdd(joined, entries.Count - 1);
            return entries[^1] = begun with { Emendation = joined };
        }

        var place = anchor ?? string.Create(CultureInfo.InvariantCulture, $"emref-{++places}");
        wasRepeated = entryOf.TryGetValue(emendation, out var index);
        if (wasRepeated)
        {
            return entries[index] = entries[index] with { Anchors = [.. entries[index].Anchors, place] };
        }

        entryOf.Add(emendation, entries.Count);
        entries.Add(new LoggedEmendation(string.Create(CultureInfo.InvariantCulture, $"em-{entries.Count + 1}"), [place], emendation));
        return entries[^1];
    }

    /// <summary>Whether the emendation is the second part of the one logged just before, whose place is its own.</summary>
    public bool IsContinued(Emendation emendation) =>
        !wasRepeated && emendation.Sic.Length == 0 && entries is [.., var last] && last.Emendation.Reason == emendation.Reason;
}

/// <param name="Id">The element id of the entry in the chapter's list.</param>
/// <param name="Anchors">The element ids of its places in the text, in their order.</param>
public sealed record LoggedEmendation(string Id, IReadOnlyList<string> Anchors, Emendation Emendation);

using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>Names and notions of one long word, for who misspells it (دارلحکومت, goverment).</summary>
internal sealed class NearForms
{
    // Shorter words have too many neighbours; without dots and sister letters, Latin ones more so.
    private const int Shortest = 7;
    private const int ShortestLatin = 8;
    private const float OneLetter = 1;

    private readonly IReadOnlyList<(ulong Letters, BridgeForm Form)> forms;

    public NearForms(IEnumerable<(string Word, List<BridgeEntry> Entries)> forms) => this.forms =
        [.. forms.Where(form => IsLong(form.Word)).Select(form => (Skeleton.LettersOf(form.Word), new BridgeForm(form.Word, form.Entries)))];

    /// <summary>The one that lies nearest, of those that one letter more, less or other makes the word; null where that is none or several.</summary>
    public BridgeForm? Find(string term)
    {
        if (!IsLong(term))
        {
            return null;
        }

        var letters = Skeleton.LettersOf(term);
        return forms.Where(form => Skeleton.DifferentLetters(form.Letters, letters) <= Skeleton.LettersOfAnother)
            .Select(form => (form.Form, Cost: Confusion.Distance(term, form.Form.Word, OneLetter)))
            .Where(near => near.Cost <= OneLetter)
            .GroupBy(near => near.Cost, near => near.Form)
            .MinBy(group => group.Key)?.ToList() is [var nearest] ? nearest : null;
    }

    private static bool IsLong(string word) => word.Length >= (SoundKey.IsLatin(word) ? ShortestLatin : Shortest) && !Cyrillic.Is(word);
}

using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>Names and notions of one long word, for who misspells it (دارلحکومت, goverment).</summary>
internal sealed class NearForms
{
    // Shorter words have too many neighbours, Latin ones more so.
    private const int Shortest = 7;
    private const int ShortestLatin = 8;

    private readonly IReadOnlyList<(ulong Letters, BridgeForm Form)> forms;

    public NearForms(IEnumerable<(string Word, List<BridgeEntry> Entries)> forms) => this.forms =
        [.. forms.Where(form => IsLong(form.Word)).Select(form => (Skeleton.LettersOf(form.Word), new BridgeForm(form.Word, form.Entries)))];

    /// <summary>One of which the word is a misspelling; null for none, or those of several things.</summary>
    public BridgeForm? Find(string term)
    {
        if (!IsLong(term))
        {
            return null;
        }

        var letters = Skeleton.LettersOf(term);
        var meant = forms.Where(form => Skeleton.DifferentLetters(form.Letters, letters) <= Skeleton.LettersOfAnother && Misspelling.Is(term, form.Form.Word)).Select(form => form.Form).ToList();
        return meant.SelectMany(form => form.Entries).Distinct().Count() == meant.FirstOrDefault()?.Entries.Count ? meant[0] : null;
    }

    private static bool IsLong(string word) => word.Length >= (SoundKey.IsLatin(word) ? ShortestLatin : Shortest) && !Cyrillic.Is(word);
}

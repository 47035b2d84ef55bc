using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// The words that the work, the archive, its names and a given list have, and which stand beside which. Words are the same whose search
/// forms are; they are numbered in the order in which they were met, so that the same input gives the same proposals.
/// </summary>
public sealed class KnownWords
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<WordCounts> words = [];
    private readonly Dictionary<long, int> ownPairs = [];
    private readonly Dictionary<long, int> archivePairs = [];

    public int Count => words.Count;

    /// <summary>All words of the work.</summary>
    public int OwnTotal { get; private set; }

    /// <summary>All words of the other texts.</summary>
    public int ArchiveTotal { get; private set; }

    public WordCounts this[int id] => words[id];

    /// <summary>-1 where nobody has the word.</summary>
    public int Find(string term) => ids.GetValueOrDefault(term, -1);

    public bool IsKnown(string term) => ids.ContainsKey(term);

    /// <summary>How often the two stand side by side in the work.</summary>
    public int OwnPair(int first, int second) => first < 0 || second < 0 ? 0 : ownPairs.GetValueOrDefault(Key(first, second));

    /// <summary>How often elsewhere in the archive.</summary>
    public int ArchivePair(int first, int second) => first < 0 || second < 0 ? 0 : archivePairs.GetValueOrDefault(Key(first, second));

    /// <summary>How often anywhere.</summary>
    public int Pair(int first, int second) => OwnPair(first, second) + ArchivePair(first, second);

    public int CountOwn(string term, string written)
    {
        var id = Id(term);
        words[id].CountOwn(written);
        OwnTotal++;
        return id;
    }

    public void CountOwnPair(int first, int second) => Increase(ownPairs, first, second);

    /// <summary>Counts a text of the archive in the work's language.</summary>
    public void CountText(string text) => Add(text, (word, written) =>
    {
        word.SpelledElsewhere(written);
        word.Archive++;
        ArchiveTotal++;
    });

    /// <summary>Takes in a name of one or more words.</summary>
    public void AddName(string name) => Add(name, (word, written) =>
    {
        word.SpelledElsewhere(written);
        word.IsName = true;
    });

    /// <param name="eachMillion">How often in a million words.</param>
    public void AddListed(string listed, double eachMillion)
    {
        foreach (var token in SearchForm.Tokens(listed).Where(token => token.Kind == TokenKind.Arabic))
        {
            var word = words[Id(token.Term)];
            word.SpelledElsewhere(VowelSigns.Without(token.Exact));
            word.Listed += eachMillion;
        }
    }

    private void Add(string text, Action<WordCounts, string> count)
    {
        var (last, lastEnd) = (-1, 0);
        foreach (var token in SearchForm.Tokens(text))
        {
            if (token.Kind != TokenKind.Arabic)
            {
                continue;
            }

            var id = Id(token.Term);
            count(words[id], VowelSigns.Without(token.Exact));
            if (last >= 0 && token.StartUtf16 >= lastEnd && text.AsSpan(lastEnd, token.StartUtf16 - lastEnd).IsWhiteSpace())
            {
                Increase(archivePairs, last, id);
            }

            (last, lastEnd) = (id, token.EndUtf16);
        }
    }

    private int Id(string term)
    {
        if (!ids.TryGetValue(term, out var id))
        {
            ids.Add(term, id = words.Count);
            words.Add(new WordCounts(term));
        }

        return id;
    }

    private static void Increase(Dictionary<long, int> pairs, int first, int second) =>
        pairs[Key(first, second)] = pairs.GetValueOrDefault(Key(first, second)) + 1;

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;
}

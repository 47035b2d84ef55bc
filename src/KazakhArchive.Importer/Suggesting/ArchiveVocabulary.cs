using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// The words of the archive in one language, counted once for all works: how often each is written how, which stand beside which, which
/// are names. Words are the same whose search forms are; they are numbered in the order in which they were met, so that the same input
/// gives the same proposals. Nothing is added once it was asked for its sequences or rests.
/// </summary>
public sealed class ArchiveVocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<ArchiveWord> words = [];
    private readonly Dictionary<long, int> pairs = [];
    private readonly Lazy<LetterSequences> sequences;
    private readonly Lazy<WordRests> rests;

    public ArchiveVocabulary()
    {
        sequences = new(() => new LetterSequences(words.Select(word => word.Term)));
        rests = new(() => new WordRests(words.Select((word, id) => (word.Term, id))));
    }

    public IReadOnlyList<ArchiveWord> Words => words;

    /// <summary>All words of the texts.</summary>
    public int Total { get; private set; }

    /// <summary>How often two words stand side by side, by <see cref="PairKey"/>.</summary>
    public IReadOnlyDictionary<long, int> Pairs => pairs;

    public LetterSequences Sequences => sequences.Value;

    public WordRests Rests => rests.Value;

    /// <summary>-1 where nobody has the word.</summary>
    public int Find(string term) => ids.GetValueOrDefault(term, -1);

    public static long PairKey(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>Counts a text of the archive.</summary>
    public void CountText(string text) => Add(text, (word, written) =>
    {
        word.CountWritten(written);
        Total++;
    });

    /// <summary>Takes in a name of one or more words.</summary>
    public void AddName(string name) => Add(name, (word, written) => word.AddName(written));

    /// <param name="eachMillion">How often in a million words.</param>
    public void AddListed(string listed, double eachMillion)
    {
        foreach (var token in SearchForm.Tokens(listed).Where(token => token.Kind == TokenKind.Arabic))
        {
            WordOf(token.Term).Word.AddListed(VowelSigns.Without(token.Exact), eachMillion);
        }
    }

    private void Add(string text, Action<ArchiveWord, string> count)
    {
        var (last, lastEnd) = (-1, 0);
        foreach (var token in SearchForm.Tokens(text))
        {
            if (token.Kind != TokenKind.Arabic)
            {
                continue;
            }

            var (id, word) = WordOf(token.Term);
            count(word, VowelSigns.Without(token.Exact));
            if (last >= 0 && token.StartUtf16 >= lastEnd && text.AsSpan(lastEnd, token.StartUtf16 - lastEnd).IsWhiteSpace())
            {
                pairs[PairKey(last, id)] = pairs.GetValueOrDefault(PairKey(last, id)) + 1;
            }

            (last, lastEnd) = (id, token.EndUtf16);
        }
    }

    private (int Id, ArchiveWord Word) WordOf(string term)
    {
        if (!ids.TryGetValue(term, out var id))
        {
            ids.Add(term, id = words.Count);
            words.Add(new ArchiveWord(term));
        }

        return (id, words[id]);
    }
}

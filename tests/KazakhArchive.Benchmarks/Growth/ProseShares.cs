using System.Collections.Concurrent;
using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>A language's prose cut into works of the same length, round after round, and the count of what was taken.</summary>
internal sealed class ProseShares
{
    private readonly Prose prose;
    private readonly List<(int First, int Count)> cuts = [];
    private readonly ConcurrentDictionary<int, WordVariation> variations = [];

    // Of words only their hashes: a million and a half of them.
    private readonly HashSet<ulong> words = [];
    private long bytes;

    public ProseShares(Prose prose, int bytesOfWork)
    {
        this.prose = prose;
        Vocabulary = new ProseVocabulary(prose);
        var (first, length) = (0, 0);
        for (var i = 0; i < prose.Paragraphs.Count; i++)
        {
            length += Encoding.UTF8.GetByteCount(prose.Paragraphs[i]);
            if (length >= bytesOfWork)
            {
                cuts.Add((first, i + 1 - first));
                (first, length) = (i + 1, 0);
            }
        }
    }

    public Language Language => prose.Language;

    public ProseVocabulary Vocabulary { get; }

    /// <summary>Of all that was taken.</summary>
    public long Bytes => bytes;

    /// <summary>How many different ones were taken.</summary>
    public int Words => words.Count;

    /// <summary>The paragraphs of a work; any thread may ask.</summary>
    /// <param name="number">Of the work among those of its language, from 0.</param>
    public IReadOnlyList<string> Take(int number)
    {
        var (first, count) = cuts[number % cuts.Count];
        var variation = variations.GetOrAdd(number / cuts.Count, round => new WordVariation(prose, Vocabulary, round));
        var paragraphs = Enumerable.Range(first, count).Select(i => variation.Of(prose.Paragraphs[i])).ToList();
        Count(paragraphs);
        return paragraphs;
    }

    private void Count(IReadOnlyList<string> paragraphs)
    {
        var own = new HashSet<ulong>();
        foreach (var paragraph in paragraphs)
        {
            for (var (start, end) = Prose.NextWord(paragraph, 0); start < end; (start, end) = Prose.NextWord(paragraph, end))
            {
                own.Add(WordHash.Of(paragraph.AsSpan(start, end - start), 0));
            }
        }

        var length = paragraphs.Sum(paragraph => (long)Encoding.UTF8.GetByteCount(paragraph));
        lock (words)
        {
            words.UnionWith(own);
            bytes += length;
        }
    }
}

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// The words that the work has and the archive besides it, and which stand beside which. The archive's words keep their numbers, the
/// work's others come after them.
/// </summary>
public sealed class KnownWords
{
    // Beyond that a formula repeats itself.
    private const double LeastAttraction = -1.5;
    private const double MostAttraction = 3;

    private readonly ArchiveVocabulary archive;
    private readonly ArchiveVocabulary? without;
    private readonly Dictionary<long, int> pairsWithout = [];
    private readonly Dictionary<string, int> ownIds = new(StringComparer.Ordinal);
    private readonly List<WordCounts?> words;
    private readonly Dictionary<long, int> ownPairs = [];
    private readonly int archiveTotal;

    /// <param name="archive">Shared by all works of the language.</param>
    /// <param name="without">What of it the work itself has given, which does not count; null for nothing.</param>
    public KnownWords(ArchiveVocabulary archive, ArchiveVocabulary? without = null)
    {
        (this.archive, this.without) = (archive, without);
        words = [.. Enumerable.Repeat<WordCounts?>(null, archive.Words.Count)];
        archiveTotal = archive.Total - (without?.Total ?? 0);
        foreach (var (key, count) in without?.Pairs ?? new Dictionary<long, int>())
        {
            var (first, second) = (without!.Words[(int)(key >> 32)].Term, without.Words[(int)key].Term);
            pairsWithout.Add(ArchiveVocabulary.PairKey(archive.Find(first), archive.Find(second)), count);
        }
    }

    /// <summary>All words of the work.</summary>
    public int OwnTotal { get; private set; }

    /// <summary>All words of the work and of the other texts.</summary>
    public int Total => OwnTotal + archiveTotal;

    public WordCounts this[int id] => words[id] ??= Counts(archive.Words[id]);

    /// <summary>-1 where nobody has the word.</summary>
    public int Find(string term) =>
        (archive.Find(term) is >= 0 and var id || ownIds.TryGetValue(term, out id)) && (this[id].Own > 0 || this[id].IsKnownElsewhere) ? id : -1;

    /// <summary>How often the two stand side by side in the work.</summary>
    public int OwnPair(int first, int second) => first < 0 || second < 0 ? 0 : ownPairs.GetValueOrDefault(ArchiveVocabulary.PairKey(first, second));

    /// <summary>How often elsewhere in the archive.</summary>
    public int ArchivePair(int first, int second) => first < 0 || second < 0
        ? 0
        : archive.Pairs.GetValueOrDefault(ArchiveVocabulary.PairKey(first, second)) - pairsWithout.GetValueOrDefault(ArchiveVocabulary.PairKey(first, second));

    /// <summary>How often anywhere.</summary>
    public int Pair(int first, int second) => OwnPair(first, second) + ArchivePair(first, second);

    /// <summary>
    /// How much more often the two stand side by side than chance would have it, as a logarithm, 0 where there is no neighbour: two frequent
    /// words meet often in a long book and mean nothing by it.
    /// </summary>
    /// <param name="times">How often they do.</param>
    public double Attraction(int first, int second, int times)
    {
        if (first < 0 || second < 0)
        {
            return 0;
        }

        var byChance = (double)this[first].Anywhere * this[second].Anywhere / Math.Max(1, Total);
        return Math.Clamp(Math.Log((1 + Math.Max(0, times)) / (1 + byChance)), LeastAttraction, MostAttraction);
    }

    public int CountOwn(string term, string written)
    {
        var id = archive.Find(term);
        if (id < 0 && !ownIds.TryGetValue(term, out id))
        {
            ownIds.Add(term, id = words.Count);
            words.Add(new WordCounts(term));
        }

        this[id].CountOwn(written);
        OwnTotal++;
        return id;
    }

    public void CountOwnPair(int first, int second) =>
        ownPairs[ArchiveVocabulary.PairKey(first, second)] = ownPairs.GetValueOrDefault(ArchiveVocabulary.PairKey(first, second)) + 1;

    /// <summary>The share of the work's words that nobody else has.</summary>
    public double ShareOfStrangers() =>
        (double)words.Sum(word => word is { IsKnownElsewhere: false } ? word.Own : 0) / Math.Max(1, OwnTotal);

    /// <summary>How letters follow each other in all words there are.</summary>
    public LetterSequences Sequences() => new(
        archive.Sequences, ownIds.Keys, without is null ? [] : without.Words.Select(word => word.Term).Where(term => Find(term) < 0));

    /// <summary>By which words near to another are found: those of the archive, and those that the work has more than once.</summary>
    public IReadOnlyList<WordRests> Rests() => [archive.Rests, new WordRests(ownIds.Where(word => this[word.Value].Own > 1).Select(word => (word.Key, word.Value)))];

    private WordCounts Counts(ArchiveWord word)
    {
        var own = without?.Find(word.Term) is >= 0 and var id ? without.Words[id] : null;
        return new WordCounts(word.Term, word.MostlyWritten(own)) { Archive = word.Count - (own?.Count ?? 0), IsName = word.IsName, Listed = word.Listed };
    }
}

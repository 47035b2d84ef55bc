using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>What an import has found in the texts.</summary>
/// <param name="MostMentioned">Ids of names, the most frequent first.</param>
internal sealed record Annotations(long Mentions, long Dates, IReadOnlyList<string> MostMentioned)
{
    public static Annotations Count(CorpusFolder corpus)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var dates = 0L;
        foreach (var work in corpus.Works([]))
        {
            dates += Rows(work.FoundDates).Count();
            foreach (var row in Rows(work.TaggedMentions))
            {
                var name = row[(row.LastIndexOf('\t') + 1)..];
                names[name] = names.GetValueOrDefault(name) + 1;
            }
        }

        var ordered = names.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal);
        return new Annotations(names.Values.Sum(count => (long)count), dates, [.. ordered.Select(name => name.Key)]);
    }

    private static IEnumerable<string> Rows(CorpusFile table) => table.Exists ? File.ReadLines(table.Path).Skip(1) : [];
}

using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Gazetteer;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Times;

/// <summary>In how many passages that name times which names are mentioned. It grows with the gazetteer, not with the texts.</summary>
/// <param name="Names">The most first; of as many, by their ids.</param>
internal sealed record DatedCounts(IReadOnlyList<(EntityId Name, int Passages)> Names)
{
    /// <param name="dated">The reading layers of the passages that name times.</param>
    public static DatedCounts Of(OpenIndex index, FixedBitSet dated) => new(
        [.. NamesIn(index, dated).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => (EntityId.TryParse(name.Key)!.Value, name.Value))]);

    private static Dictionary<string, int> NamesIn(OpenIndex index, FixedBitSet units)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in index.Segments)
        {
            DocsEnum? list = null;
            var dictionary = segment.Reader.GetTerms(FieldNames.Mention)?.GetEnumerator() ?? TermsEnum.EMPTY;
            while (dictionary.MoveNext())
            {
                var count = 0;
                list = dictionary.Docs(null, list, DocsFlags.NONE);
                for (var unit = list.NextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = list.NextDoc())
                {
                    count += units.Get(segment.Context.DocBase + unit) ? 1 : 0;
                }

                if (count > 0)
                {
                    var name = dictionary.Term.Utf8ToString();
                    names[name] = names.GetValueOrDefault(name) + count;
                }
            }
        }

        return names;
    }
}

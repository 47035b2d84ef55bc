using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace KazakhArchive.Search.Indexing;

/// <summary>Which documents of a segment were deleted: the units of a work lie side by side, so that a few runs are many documents.</summary>
internal static class DeletedRuns
{
    private static readonly ConditionalWeakTable<AtomicReader, (int First, int End)[]> ByReader = [];

    /// <summary>Ascending, the ends exclusive; found out once.</summary>
    public static IReadOnlyList<(int First, int End)> Of(AtomicReader reader) => reader.LiveDocs is null ? [] : ByReader.GetValue(reader, Read);

    private static (int First, int End)[] Read(AtomicReader reader)
    {
        var (live, runs) = (reader.LiveDocs, new List<(int First, int End)>());
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            if (live.Get(document))
            {
                continue;
            }

            var first = document;
            while (document < reader.MaxDoc && !live.Get(document))
            {
                document++;
            }

            runs.Add((first, document));
        }

        return [.. runs];
    }
}

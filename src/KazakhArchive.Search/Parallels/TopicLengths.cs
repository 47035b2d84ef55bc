using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Parallels;

/// <summary>How long the vectors of all passages are, read list by list: passage by passage takes several times as long.</summary>
internal static class TopicLengths
{
    // Whole numbers add up to the same in whatever order the segments stand.
    private const double UnitsOfLength = 1 << 20;

    /// <returns>1 where there is no passage.</returns>
    public static double Average(OpenIndex index, TopicTable topics)
    {
        var (passages, lengths) = (0L, 0L);
        foreach (var segment in index.Segments)
        {
            var squares = SquaresIn(segment, topics);
            foreach (var unit in TopicTable.PassagesOf(segment))
            {
                passages++;
                lengths += (long)(Math.Sqrt(squares[unit]) * UnitsOfLength);
            }
        }

        return passages == 0 ? 1 : lengths / UnitsOfLength / passages;
    }

    private static float[] SquaresIn(Segment segment, TopicTable topics)
    {
        var squares = new float[segment.Reader.MaxDoc];
        DocsEnum? units = null;
        foreach (var (key, list) in Languages.All.SelectMany(language => TopicPostings.In(segment, language)))
        {
            if (topics.NumberOf(key) is not int topic)
            {
                continue;
            }

            units = list.Docs(null, units, DocsFlags.FREQS);
            for (var unit = units.NextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = units.NextDoc())
            {
                var weight = topics.WeightOf(topic, units.Freq);
                squares[unit] += (float)(weight * weight);
            }
        }

        return squares;
    }
}

using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Parallels;

/// <summary>How many passages are about a topic.</summary>
internal sealed class TopicUse
{
    private int? work;

    public int Frequency { get; private set; }

    public bool IsOfSeveralWorks { get; private set; }

    /// <summary>Of every topic, by its key.</summary>
    public static Dictionary<string, TopicUse> Of(OpenIndex index)
    {
        var uses = new Dictionary<string, TopicUse>(StringComparer.Ordinal);
        foreach (var segment in index.Segments)
        {
            foreach (var (key, list) in Languages.All.SelectMany(language => TopicPostings.In(segment, language)))
            {
                if (!uses.TryGetValue(key, out var use))
                {
                    uses.Add(key, use = new TopicUse());
                }

                use.Add(segment, list);
            }
        }

        return uses;
    }

    private void Add(Segment segment, TermsEnum list)
    {
        // The dictionary also counts what was deleted.
        if (segment.Reader.LiveDocs is null && IsOfSeveralWorks)
        {
            Frequency += list.DocFreq;
            return;
        }

        var units = list.Docs(segment.Reader.LiveDocs, null, DocsFlags.NONE);
        for (var unit = units.NextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = units.NextDoc())
        {
            Frequency++;
            if (!IsOfSeveralWorks)
            {
                var own = segment.ExtentOf(unit).Work;
                IsOfSeveralWorks = work is int other && other != own;
                work = own;
            }
        }
    }
}

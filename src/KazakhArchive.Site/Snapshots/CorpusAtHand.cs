using KazakhArchive.Search.Indexing;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Snapshots;

/// <summary>The corpus that the site was told to serve, or the nearest one above it.</summary>
public static class CorpusAtHand
{
    // The tables of the gazetteer are written by hand; who saves several of them is done soon.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // To look at the files of so many takes a tenth of a second, of 10,000 works a whole one, for which the first page would wait.
    private const int MostLookedAtFirst = 2_000;

    /// <exception cref="CorpusRefusedException">There is none.</exception>
    public static CorpusFolder Find(IServiceProvider services)
    {
        var findings = new FindingList();
        return CorpusFolder.Find(services.GetRequiredService<IOptions<SiteOptions>>().Value.CorpusPath, findings) ?? throw new CorpusRefusedException(findings);
    }

    /// <param name="mostLookedAtFirst">The files of more works than this are looked at once readers are served.</param>
    public static ReadCorpus Reader(IServiceProvider services, int mostLookedAtFirst = MostLookedAtFirst)
    {
        var drafts = services.GetRequiredService<IOptions<SiteOptions>>().Value.ShowsDrafts == true;
        var (folder, editions) = (services.GetRequiredService<CorpusFolder>(), services.GetRequiredService<EditionCache>());
        return isStart =>
        {
            var reading = CorpusReader.Read(folder, Patience, mostLookedAt: isStart ? mostLookedAtFirst : int.MaxValue);
            if (reading.Corpus is not Corpus corpus)
            {
                return new ReadArchive(null, reading.Stamp, reading.Findings);
            }

            corpus = corpus with { HasDrafts = drafts };
            var source = new ArchiveSource(
                IndexSource.From(corpus), corpus.Gazetteer, corpus.Glossary, work => editions.Read(work, corpus), work => ReadWork(work, corpus))
            {
                Removals = corpus.Removals,
                Explanations = corpus.Explanations,
            };
            return new ReadArchive(source, reading.Stamp, reading.Findings) { LookLater = source.Index.IsLookedAt ? null : () => CorpusStamp.Of(folder) };
        };
    }

    private static Work? ReadWork(CatalogueEntry entry, Corpus corpus)
    {
        try
        {
            return WorkJson.Read(corpus.Folder.Work(entry.Id), []) is not Work work ? null : work with { Revision = entry.Revisions.Count };
        }
        catch (IOException)
        {
            // As if it were gone: the next reading of the corpus says what is wrong.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>The corpus that the site was told to serve, or that lies above it.</summary>
public static class CorpusAtHand
{
    // An import of everything writes for a few seconds at the most; who is told to read during it waits for its end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <exception cref="CorpusRefusedException">There is none.</exception>
    public static CorpusFolder Find(IServiceProvider services)
    {
        var findings = new FindingList();
        return CorpusFolder.Find(services.GetRequiredService<IOptions<SiteOptions>>().Value.CorpusPath, findings) ?? throw new CorpusRefusedException(findings);
    }

    public static ReadCorpus Reader(IServiceProvider services)
    {
        var corpus = services.GetRequiredService<CorpusFolder>();
        return processors => CorpusReader.Read(corpus, Patience, processors);
    }
}

using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site;

/// <summary>Reads the library once, when the site starts.</summary>
public static class LibraryAtStart
{
    /// <exception cref="CorpusRefusedException">The corpus cannot be found or holds errors.</exception>
    public static Library Read(IServiceProvider services)
    {
        var findings = new FindingList();
        var path = services.GetRequiredService<IOptions<SiteOptions>>().Value.CorpusPath;
        var library = CorpusFolder.Find(path, findings) is CorpusFolder folder ? LibraryReader.Read(folder, findings) : null;
        return library ?? throw new CorpusRefusedException(findings);
    }
}

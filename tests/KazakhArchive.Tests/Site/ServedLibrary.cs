using KazakhArchive.Site.Hosting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.DependencyInjection;
#if LUCENE
using System.Text;
using KazakhArchive.Texts.Search;
#endif

namespace KazakhArchive.Tests.Site;

/// <summary>Has the site serve texts that lie in no folder.</summary>
internal static class ServedLibrary
{
    /// <summary>In place of the corpus that the site would read.</summary>
    public static void Serve(this IServiceCollection services, Library library) =>
        services.AddSingleton<ReadCorpus>(_ => _ => new CorpusReading(library, RevisionOf(library), default, []));

#if LUCENE
    // An index on disk is found by the revision, so that texts of no folder need one of their own.
    private static CorpusRevision RevisionOf(Library library) => CorpusRevision.Of(IndexedPassages.Of(library)
        .Select(passage => ($"{passage.Work} {passage.Reference}", Encoding.UTF8.GetBytes(passage.Text))));
#else
    // The archive in one file is made of the folder that the site finds, which is the repository's.
    private static readonly CorpusRevision Repository = CorpusRevision.Of(ArchiveCorpus.Folder);

    private static CorpusRevision RevisionOf(Library _) => Repository;
#endif
}

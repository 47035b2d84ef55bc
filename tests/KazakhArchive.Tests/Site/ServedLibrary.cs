using KazakhArchive.Search.Indexing;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site;

/// <summary>Has the site serve texts that lie in no folder.</summary>
internal static class ServedLibrary
{
    // The archive in one file is made of the folder that the site finds, which is the repository's.
    private static readonly CorpusDigest Repository = CorpusDigest.Of(ArchiveCorpus.Folder);

    /// <summary>In place of the corpus that the site would read.</summary>
    public static void Serve(this IServiceCollection services, Library library) => services
        .AddSingleton<ReadCorpus>(_ => _ => new ReadArchive(
            new ArchiveSource(IndexSource.From(library, Repository), library.Gazetteer, library.Glossary, work => library.Read(work.Id), work => library.ReadWork(work.Id)) { Removals = library.Removals }, default, []))
        // Texts that go by another's revision would be looked for in its index.
        .PostConfigure<SiteOptions>(options => options.SearchIndexPath = IndexesOfTests.NewPath());
}

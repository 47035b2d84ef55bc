using KazakhArchive.Tests.Browser;
using KazakhArchive.Tests.Conventions;
using KazakhArchive.Tests.Fuzz;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Importer.Commands;
using KazakhArchive.Tests.Site.Exports.Epub;
using KazakhArchive.Tests.Site.Hosting;
using KazakhArchive.Tests.Site.Snapshots;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("KazakhArchive.Tests.Support.LongestFirst", "KazakhArchive.Tests")]

namespace KazakhArchive.Tests.Support;

/// <summary>Begins with what takes longest, so that at the end no processor waits for another.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Longest =
    [
        typeof(ChapterInBrowserTests), typeof(EveryPageTests), typeof(BrowserTests), typeof(DeskTests), typeof(DockerfileTests), typeof(EpubBookTests), typeof(CorpusWatchTests), typeof(ReloadTests), typeof(CorpusFuzzTests),
        typeof(RequestFuzzTests), typeof(ImporterProcessTests), typeof(IndexCommandTests), typeof(LongTextTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.FindIndex(Longest, type => IsOf(collection, type)) is >= 0 and var rank ? rank : Longest.Length);

    /// <summary>A class is a collection of its own, called after it, unless it says to which it belongs.</summary>
    private static bool IsOf(ITestCollection collection, Type type) =>
        collection.CollectionDefinition?.Name == type.FullName || collection.DisplayName.EndsWith(" " + type.FullName, StringComparison.Ordinal);
}

namespace KazakhArchive.Tests.Browser;

/// <summary>
/// Tests of what a reader does, which share one <see cref="SiteInBrowser"/> and run one after the other. Those that visit every kind
/// of page are <see cref="EveryPageTests"/>, those of chapters <see cref="ChapterInBrowserTests"/>.
/// </summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "Browser";
}

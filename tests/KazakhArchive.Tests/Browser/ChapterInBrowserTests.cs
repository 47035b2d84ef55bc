namespace KazakhArchive.Tests.Browser;

/// <summary>Tests of what a reader does in a chapter, with a Chromium of their own, beside <see cref="BrowserTests"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ChapterInBrowserTests : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "A chapter in the browser";
}

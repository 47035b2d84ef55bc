namespace KazakhArchive.Tests.Browser;

/// <summary>Tests that visit every kind of page, with a Chromium of their own: beside the others they take half the time.</summary>
[CollectionDefinition(Name)]
public sealed class EveryPageTests : ICollectionFixture<SiteInBrowser>, ICollectionFixture<SeenPages>
{
    public const string Name = "Every page in the browser";
}

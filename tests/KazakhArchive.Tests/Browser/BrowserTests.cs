namespace KazakhArchive.Tests.Browser;

/// <summary>All tests that share <see cref="SiteInBrowser"/>; they run one after the other, as one Chromium fills two cores.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "Browser";
}

using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Site.Facsimiles;
using KazakhArchive.Tests.Support;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>The image of a page beside its text.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class ScanTests(SiteInBrowser browser, ScanTests.Scanned site) : IClassFixture<ScanTests.Scanned>
{
    private const string Page = "/makhtut/p12";

    [Fact]
    public async Task ImageStandsAboveTheTextOnAPhoneAndBesideItInAWindow()
    {
        foreach (var (isPhone, language) in new[] { (true, "ur"), (false, "en"), (false, "ar") })
        {
            await using var reader = await browser.Open($"ui-{language}", site: site.Address, isPhone: isPhone);
            await reader.Goto(Page);
            var image = (await reader.Page.Locator(".leaf img:not(.close)").BoundingBoxAsync())!;
            var text = (await reader.Page.Locator(".foreground").BoundingBoxAsync())!;

            Assert.True(isPhone ? image.Y + image.Height <= text.Y + 1 : image.X + image.Width <= text.X + 1 || text.X + text.Width <= image.X + 1, $"{language}: image {image.X},{image.Y} {image.Width}×{image.Height}, text {text.X},{text.Y} {text.Width}×{text.Height}");
            Assert.False(await reader.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
            Assert.Empty(await Axe.Violations(reader.Page));
            Assert.Empty(reader.Complaints);
        }
    }

    [Fact]
    public async Task LineAndZoneAreMarkedTogether()
    {
        await using var reader = await browser.Open("ui-en", site: site.Address);
        await reader.Goto(Page);
        var line = reader.Page.Locator(".foreground p:not(.dipl-block) .line").Nth(1);
        var zone = reader.Page.Locator($".zones [data-line='{await line.GetAttributeAsync("data-line")}']");

        await line.HoverAsync();
        await Assertions.Expect(zone).ToHaveClassAsync("lit");
        await zone.HoverAsync();
        await Assertions.Expect(line).ToHaveClassAsync("line lit");
        await reader.Page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(zone).Not.ToHaveClassAsync("lit");

        await reader.Page.Locator(".foreground p:not(.dipl-block) .line").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(".zones .lit")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ReaderComesCloserWithoutScript()
    {
        await using var reader = await browser.Open("ui-en", hasScript: false, site: site.Address);
        await reader.Goto(Page);
        var before = (await reader.Page.Locator(".leaf").BoundingBoxAsync())!.Width;
        await reader.Page.Locator(".zoom input").Nth(1).CheckAsync();

        Assert.InRange((await reader.Page.Locator(".leaf").BoundingBoxAsync())!.Width, (2 * before) - 2, (2 * before) + 2);
        await Assertions.Expect(reader.Page.Locator(".leaf .close")).ToBeVisibleAsync();
        await reader.Page.Locator(".zones a").First.ClickAsync();
        Assert.Contains("#line-", reader.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>A site with one book of page images.</summary>
    public sealed class Scanned : IAsyncLifetime, IDisposable
    {
        private readonly ScratchCorpus corpus = new();
        private SiteProcess? site;

        public Uri Address => site!.Address;

        public async Task InitializeAsync()
        {
            ScannedSite.Make(corpus, "makhtut", areNumbered: true);
            site = await SiteProcess.Start("--Corpus:Path", corpus.Path, "--Corpus:Drafts", "true");
        }

        public async Task DisposeAsync() => await (site?.DisposeAsync() ?? ValueTask.CompletedTask);

        public void Dispose() => corpus.Dispose();
    }
}

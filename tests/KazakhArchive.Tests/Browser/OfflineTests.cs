using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Browser;

/// <summary>What a reader has opened, and the book that he keeps, can be read when the site does not answer; and never without saying so.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class OfflineTests(SiteInBrowser browser)
{
    private const string Controlled = "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)";

    [Fact]
    public async Task OpenedPageIsReadWithoutTheSiteAndSaysSo()
    {
        await using var reader = await Open();
        await reader.Goto("/kazakh-khanates/1");
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("navigator.serviceWorker.getRegistrations().then(all => all.map(one => one.scope))"));
        await reader.Goto("/kazakh-khanates/2");
        await reader.Until(Controlled);
        await reader.Goto("/kazakh-khanates/2");
        await reader.Until("caches.open('opened').then(opened => opened.match('/kazakh-khanates/2', { ignoreVary: true })).then(copy => copy !== undefined)");
        var text = await reader.Page.Locator("article.text").InnerTextAsync();
        Assert.Equal(0, await reader.Page.Locator(".notice.kept").CountAsync());
        Assert.Empty(reader.Complaints);

        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.GotoAsync("/kazakh-khanates/2");
        Assert.Equal(text, await reader.Page.Locator("article.text").InnerTextAsync());
        Assert.Contains("رابطہ نہیں", await reader.Page.Locator(".notice.kept").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Nastaliq", await reader.Computed(".text p", "font-family"), StringComparison.Ordinal);

        // What was never opened is not there, and neither is a search.
        foreach (var missing in (string[])["/iran-central-asia/1", "/search?q=a"])
        {
            await reader.Page.GotoAsync(missing);
            Assert.Equal("انٹرنیٹ سے رابطہ نہیں", await reader.Page.Locator("h1").InnerTextAsync());
        }
    }

    [Fact]
    public async Task KeptBookIsWholeAndCanBeTakenAway()
    {
        await using var reader = await Open();
        await reader.Goto("/putin-visit-2024");
        await reader.Page.Locator(".keep-book").ClickAsync();
        await reader.Until("!document.querySelector('.keep-remove').hidden && document.querySelector('.keep-book').hidden");
        await reader.Until(Controlled);

        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.GotoAsync("/search?q=a");
        await reader.Page.Locator(".kept-books a[href='/putin-visit-2024']").ClickAsync();
        await reader.Arrive("**/putin-visit-2024");
        await reader.Page.GotoAsync("/putin-visit-2024/1");
        Assert.True(await reader.Page.Locator(".text p").CountAsync() > 3);
        await reader.Page.GotoAsync("/putin-visit-2024");
        await reader.Page.Locator(".keep-remove").ClickAsync();
        await reader.Until("caches.has('book:putin-visit-2024').then(has => !has)");
        Assert.True(await reader.Page.Locator(".keep-book").IsVisibleAsync());
    }

    /// <summary>A site that no longer wants it takes back what it has put on readers' devices.</summary>
    [Fact]
    public async Task SiteTakesTheWorkerAway()
    {
        var site = await SiteProcess.Start("--Corpus:Path", Repository.PathOf("corpus"));
        await using var reader = await Open(site.Address);
        await reader.Goto("/kazakh-khanates/1");
        await reader.Goto("/kazakh-khanates/2");
        await reader.Until(Controlled);

        await site.DisposeAsync();
        await using var other = await SiteProcess.StartAt(site.Address.Port, "--Corpus:Path", Repository.PathOf("corpus"), "--Offline", "false");
        await reader.Goto("/kazakh-khanates/1");
        await reader.Page.EvaluateAsync("navigator.serviceWorker.getRegistration().then(one => one?.update())");
        await reader.Until("navigator.serviceWorker.getRegistrations().then(all => all.length === 0)");
        await reader.Until("caches.keys().then(names => names.length === 0)");
    }

    private Task<Reader> Open(Uri? site = null) => browser.Open("ui-ur", site: site, hasWorker: true);
}

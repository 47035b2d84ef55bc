using System.Diagnostics;
using KazakhArchive.Tests.Support;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>The editor's desk as an editor's browser shows it, by the keyboard alone.</summary>
[Trait("Category", "Browser")]
public sealed class DeskTests(LaunchedChromium chromium) : IClassFixture<LaunchedChromium>
{
    private const int Window = 1280;
    private const int Phone = 390;

    private static readonly string[] Pages =
    [
        "/", "/safar", "/safar?line=3&to=4", "/safar/proposals", "/safar/proposals?state=rejected", "/safar/replace?find=کناب&corr=کتاب&whole=true",
        "/safar/import", "/safar/description", "/safar/publish", "/help", "/nothing",
    ];

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task KeyboardAloneReviewsAndImports(string language)
    {
        await using var desk = DeskInBrowser.Start(chromium.Browser);
        await using var editor = await desk.Enter(language);
        var keys = editor.Page.Keyboard;
        await editor.Goto("/safar/proposals");

        await keys.PressAsync("a");
        await Decided(desk, 1, "accepted");
        await keys.PressAsync("r");
        await Decided(desk, 2, "rejected");
        await keys.PressAsync("u");
        await Decided(desk, 3, "unsure");
        await keys.PressAsync("j");
        await keys.PressAsync("e");
        await keys.PressAsync("Control+a");
        await keys.TypeAsync("کتب");
        await keys.PressAsync("Enter");
        await Decided(desk, 5, "accepted");
        await editor.Until("document.activeElement.matches('.proposals > li:nth-child(6)')");
        await keys.PressAsync("r");
        await Decided(desk, 6, "rejected");
        await editor.Until("document.activeElement.matches('.proposals > li:nth-child(7)')");
        var done = editor.Page.Locator(".proposals > li.done");
        await Assertions.Expect(done).Not.ToHaveCountAsync(0);
        await keys.PressAsync("z");
        await Decided(desk, 6, "open");
        // What was taken back shows on the page read anew, where no script has marked anything yet.
        await Assertions.Expect(done).ToHaveCountAsync(0);
        await editor.Until("document.readyState === 'complete'");
        Assert.Equal(["line", "1", "5"], desk.Work.Emendations.Select(row => row.Split('\t')[0]));

        await TabTo(editor, "nav.pages a[href='/safar/import']");
        await keys.PressAsync("Enter");
        await editor.Arrive("**/safar/import");
        await TabTo(editor, "button.main");
        await keys.PressAsync("Enter");
        await Assertions.Expect(editor.Page.Locator(".changes li")).ToHaveCountAsync(2);
        Assert.Equal(2, await editor.Page.Locator(".changes ins").CountAsync());
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task LinesAreChosenAndEmendedByKeys()
    {
        await using var desk = DeskInBrowser.Start(chromium.Browser);
        await using var editor = await desk.Enter("ur");
        await editor.Goto("/safar");
        await TabTo(editor, ".lines .number");
        await editor.Page.Keyboard.PressAsync("j");
        await editor.Page.Keyboard.PressAsync("J");
        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.Arrive("**/safar?line=2&to=3");

        await TabTo(editor, "#emend [name=sic]");
        await editor.Page.Keyboard.TypeAsync("سطر");
        await TabTo(editor, "#emend [name=corr]");
        await editor.Page.Keyboard.TypeAsync("خط");
        await editor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(editor.Page.Locator(".lines ins")).ToHaveTextAsync("خط");
        Assert.Equal("2\t\tسطر\tخط\tletter\thigh\t", desk.Work.Emendations[1]);
        Assert.Empty(editor.Complaints);
    }

    /// <summary>What is decided is no longer in the list, so that its next page begins earlier than its number says.</summary>
    [Fact]
    public async Task ListGoesOnWhereItEndedWhateverWasDecided()
    {
        const int Lines = 120;
        await using var desk = DeskInBrowser.Start(chromium.Browser, Lines);
        await using var editor = await desk.Enter("ur");
        await editor.Goto("/safar/proposals");
        await editor.Page.Keyboard.PressAsync("a");
        await Decided(desk, 1, "accepted");
        await editor.Page.Keyboard.PressAsync("r");
        await Decided(desk, 2, "rejected");

        for (var page = 1; page < 3; page++)
        {
            await editor.Page.EvaluateAsync("document.querySelector('.pager, .proposals > li:last-child').scrollIntoView()");
            await editor.Until($"document.querySelectorAll('.proposals > li').length >= {Math.Min(Lines, (page + 1) * 50)}");
        }

        Assert.Equal(
            Enumerable.Range(1, Lines).Select(line => $"/safar?line={line}#l{line}"),
            await editor.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.proposals > li')].map(entry => (bring(entry), entry.querySelector('.about a').getAttribute('href')))"));
        Assert.Empty(editor.Complaints);
    }

    /// <summary>The browser holds the forms near the window only, however far the list has gone; a key leads to either end.</summary>
    [Fact]
    public async Task LongListScrollsToItsEnd()
    {
        const int Lines = 600;
        await using var desk = DeskInBrowser.Start(chromium.Browser, Lines);
        await using var editor = await desk.Enter("en");
        await editor.Goto("/safar/proposals");
        for (var shown = 50; shown < Lines; shown += 50)
        {
            await editor.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
            await editor.Until($"document.querySelectorAll('.proposals > li').length > {shown}");
        }

        await editor.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await editor.Until("document.querySelector('.proposals > li:last-child .about a')?.getAttribute('href') === '/safar?line=600#l600'");
        await editor.Until("document.querySelectorAll('.proposals form').length < 150");
        await editor.Page.EvaluateAsync("scrollTo(0, 0)");
        await editor.Until("document.querySelector('.proposals > li:first-child form') !== null");
        await editor.Page.EvaluateAsync("document.querySelector('.proposals > li').focus()");
        await editor.Page.Keyboard.PressAsync("a");
        await Decided(desk, 1, "accepted");

        await editor.Goto("/safar/proposals");
        await editor.Page.Keyboard.PressAsync("G");
        await editor.Arrive("**/safar/proposals?state=open&page=12");
        await editor.Page.Keyboard.PressAsync("g");
        await editor.Arrive("**/safar/proposals?state=open");
        Assert.Empty(editor.Complaints);
    }

    /// <summary>By axe each page is judged dark in a window and light on a phone, the latter in Urdu or in English from page to page; where every page is asked for, in both.</summary>
    [Theory]
    [InlineData("ur", false, Phone)]
    [InlineData("ar", true, Window)]
    [InlineData("en", false, Phone)]
    public async Task EveryPageIsSoundAndFitsAPhone(string language, bool isDark, int soundAt)
    {
        await using var desk = DeskInBrowser.Start(chromium.Browser);
        List<string> faults = [];
        await using var editor = await desk.Enter(language, isDark: isDark);
        foreach (var (number, path) in Pages.Index())
        {
            await editor.Goto(path);
            await editor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true })");
            var isJudged = PageKinds.AreAllAsked || soundAt == Window || (number % 2 == 0) == (language is "ur");
            Assert.Equal(language is "en" ? "ltr" : "rtl", await editor.Page.EvaluateAsync<string>("document.dir"));
            foreach (var width in new[] { Window, Phone })
            {
                await editor.Page.SetViewportSizeAsync(width, 900);
                faults.AddRange((isJudged && width == soundAt ? await Axe.Violations(editor.Page) : []).Select(violation => $"{path} {width}: {violation}"));
                if (await editor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
                {
                    faults.Add($"{path} {width}: wider than the window");
                }
            }
        }

        Breaches.AreNone(faults);
    }

    private static async Task Decided(DeskInBrowser desk, int rank, string state)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Reader.Patience; await Task.Delay(20))
        {
            if (desk.Work.Proposals[rank].Split('\t')[6] == state)
            {
                return;
            }
        }

        Assert.Fail($"Proposal {rank} is {desk.Work.Proposals[rank].Split('\t')[6]}, expected {state}.");
    }

    private static async Task TabTo(Reader editor, string selector)
    {
        for (var stops = 0; stops < 200; stops++)
        {
            await editor.Page.Keyboard.PressAsync("Tab");
            if (await editor.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"No {selector} is reached.");
    }
}

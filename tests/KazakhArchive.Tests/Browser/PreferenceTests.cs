using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>What readers choose: kept, seen before anything is drawn, theirs alone, with and without script.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class PreferenceTests(SiteInBrowser site)
{
    /// <summary>Of each choice the value to press, a property of the text that it changes, and what the property is then; the last of a choice stays.</summary>
    private static readonly (string Name, string Value, string Property, string Expected)[] Choices =
    [
        ("theme", "dark", "--paper", "#16181b"),
        ("theme", "sepia", "--paper", "#f5ecd9"),
        ("face", "naskh", "--urdu-leading", "1.8"),
        ("size", "5", "--step", "1.3"),
        ("spacing", "3", "--lh", "1.15"),
        ("layer", "diplomatic", "--corr", "none"),
    ];

    [Fact]
    public async Task ChoicesAreSeenAtOnceAndSurviveAReload()
    {
        await using var reader = await site.Open();
        await reader.Goto(PageKinds.Preferences);
        foreach (var (name, value, property, expected) in Choices)
        {
            Assert.NotEqual(expected, await reader.Computed("html", property));

            await reader.Page.Locator($"main button[name='{name}'][value='{value}']").ClickAsync();
            await reader.Until(
                "([property, expected]) => getComputedStyle(document.documentElement).getPropertyValue(property).trim() === expected", new[] { property, expected });
            await reader.Page.ReloadAsync();

            Assert.Equal(expected, await reader.Computed("html", property));
            Assert.Equal("true", await reader.Page.Locator($"main button[name='{name}'][value='{value}']").GetAttributeAsync("aria-pressed"));
        }

        await AreSeenInTheText(reader);
    }

    [Fact]
    public async Task ChoicesNeedNoScript()
    {
        await using var reader = await site.Open(hasScript: false);
        await reader.Page.GotoAsync(PageKinds.Preferences);
        foreach (var (name, value, property, expected) in Choices)
        {
            await reader.Page.Locator($"main button[name='{name}'][value='{value}']").ClickAsync();

            // The address was the same before, so only the page itself tells that it is the answer.
            await Assertions.Expect(reader.Page.Locator($"main button[name='{name}'][value='{value}']")).ToHaveAttributeAsync("aria-pressed", "true");

            // Its style sheet may still be on the way.
            await reader.Page.WaitForLoadStateAsync(LoadState.Load);
            Assert.Equal(expected, await reader.Computed("html", property));
        }

        await AreSeenInTheText(reader);
    }

    [Fact]
    public async Task InterfaceLanguageIsKeptAndLeadsBackToThePage()
    {
        await using var reader = await site.Open(hasScript: false);
        await reader.Page.GotoAsync(PageKinds.ArabicChapter);

        await reader.Page.Locator(".languages button[value=ur]").ClickAsync();

        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "ur");
        Assert.EndsWith(PageKinds.ArabicChapter, reader.Page.Url, StringComparison.Ordinal);
        await reader.Page.GotoAsync(PageKinds.About);
        Assert.Equal("ur", await reader.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task NothingIsDrawnBeforeTheChoiceIsKnown()
    {
        await using var reader = await site.Open("theme-dark");
        await reader.Page.RouteAsync("**/preferences.css*", async route =>
        {
            await Task.Delay(400);
            await route.ContinueAsync();
        });
        await reader.Goto(PageKinds.UrduChapter);

        var isInHead = await reader.Page.EvaluateAsync<bool>("document.head.contains(document.querySelector('link#preferences[rel=stylesheet]:not([media])'))");
        var blocking = await reader.Page.EvaluateAsync<string>("performance.getEntriesByType('resource').find(entry => entry.name.includes('/preferences.css')).renderBlockingStatus");
        // Painting is reported a frame after it was done.
        var paintedAfter = await reader.Page.EvaluateAsync<double>("""
            async () => {
              while (performance.getEntriesByName('first-paint').length === 0) await new Promise(requestAnimationFrame);
              return performance.getEntriesByName('first-paint')[0].startTime
                - performance.getEntriesByType('resource').find(entry => entry.name.includes('/preferences.css')).responseEnd;
            }
            """);

        Assert.True(isInHead);
        Assert.Equal("blocking", blocking);
        Assert.True(paintedAfter > 0, $"Painted {-paintedAfter} ms before the stylesheet had come.");
    }

    [Fact]
    public async Task ChoicesOfOneReaderAreNotAnothers()
    {
        await using var one = await site.Open();
        await one.Goto(PageKinds.Preferences);
        await one.Page.Locator("main button[name=theme][value=dark]").ClickAsync();
        await one.Until("getComputedStyle(document.documentElement).getPropertyValue('--paper') === '#16181b'");

        await using var other = await site.Open();
        await other.Goto(PageKinds.Preferences);

        Assert.Equal("#fffdf8", await other.Computed("html", "--paper"));
        Assert.Equal("false", await other.Page.Locator("main button[name=theme][value=dark]").GetAttributeAsync("aria-pressed"));
    }

    [Theory]
    [InlineData("theme-neon.size-99.layer-")]
    [InlineData("%00.theme-%22dark%3B%7Dbody%7Bdisplay:none%7D")]
    public async Task CookieThatMakesNoSenseIsIgnored(string cookie)
    {
        await using var reader = await site.Open(cookie);

        Assert.Equal(200, (await reader.Goto(PageKinds.UrduChapter)).Status);
        Assert.Equal("#fffdf8", await reader.Computed("html", "--paper"));
        Assert.Equal("1", await reader.Computed("html", "--step"));
        Assert.Equal("flex", await reader.Computed("body", "display"));
        Assert.Empty(reader.Complaints);
    }

    private static async Task AreSeenInTheText(Reader reader)
    {
        await reader.Page.GotoAsync(PageKinds.UrduChapter);
        foreach (var (name, _, property, expected) in Choices.GroupBy(choice => choice.Name).Select(choice => choice.Last()))
        {
            Assert.Equal((name, expected), (name, await reader.Computed(".text", property)));
        }
    }
}

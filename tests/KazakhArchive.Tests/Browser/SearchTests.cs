using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>Searching as a reader does it: typing, choosing by keyboard, pressing; with script and without.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class SearchTests(SiteInBrowser site)
{
    private const string Box = "#q";

    // What is typed at once is asked for once: letter by letter, a list of fewer letters may come between.
    private const string Option = "#suggestions [role=option]";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BoxOfAnyPageFindsAndTheHitOpensMarked(bool hasScript)
    {
        await using var reader = await site.Open("ui-ur", hasScript: hasScript);
        await reader.Page.GotoAsync("/about");
        await reader.Page.Locator(Box).FillAsync("قازق");
        await reader.Page.Locator(Box).PressAsync("Enter");

        await ArriveAtResults(reader);
        Assert.Equal("قازق", await reader.Page.Locator(Box).InputValueAsync());
        Assert.Equal("rtl", await reader.Computed(Box, "direction"));
        await reader.Page.Locator(".hit h3 a").First.ClickAsync();
        await reader.Page.Locator("main mark").First.WaitForAsync();
        Assert.Empty(reader.Complaints);
    }

    /// <summary>As an Arabic, a Persian and an Urdu keyboard give the letters.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EachKeyboardFindsTheSame(bool hasScript)
    {
        var found = new List<string>();
        await using var reader = await site.Open("ui-ar", hasScript: hasScript);
        foreach (var word in (string[])["روسي نهين", "روسی نهین", "روسی نہین"])
        {
            await reader.Page.GotoAsync("/");
            await reader.Page.Locator(Box).FillAsync(word);
            await reader.Page.Locator("form.search button").ClickAsync();
            await ArriveAtResults(reader);
            found.Add(string.Join('\n', await reader.Page.Locator(".total, .hit h3, .hit .snippet").AllTextContentsAsync()));
        }

        Assert.NotEmpty(found[0]);
        Assert.Single(found.Distinct());
    }

    [Fact]
    public async Task SuggestionIsChosenByKeyboardAndReadAloud()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto("/");
        var box = reader.Page.Locator(Box);
        await box.FillAsync("قاز");
        await reader.Page.Locator(Option).First.WaitForAsync();

        Assert.Equal("combobox", await box.GetAttributeAsync("role"));
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));
        Assert.StartsWith("Suggestions: ", await reader.Page.Locator("form.search [role=status]").TextContentAsync(), StringComparison.Ordinal);
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));

        await box.PressAsync("ArrowDown");
        await box.PressAsync("ArrowDown");
        var second = reader.Page.Locator(Option).Nth(1);
        Assert.Equal(await second.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("true", await second.GetAttributeAsync("aria-selected"));
        var chosen = await box.InputValueAsync();
        Assert.Equal(await second.Locator("bdi").TextContentAsync(), chosen);

        await box.PressAsync("Enter");
        await ArriveAtResults(reader);
        Assert.Equal(chosen, await reader.Page.Locator(Box).InputValueAsync());
        Assert.NotEqual(0, await reader.Page.Locator(".hit").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task EscapeAndTheEndsOfTheListGiveBackWhatWasTyped()
    {
        await using var reader = await site.Open();
        await reader.Goto("/");
        var box = reader.Page.Locator(Box);
        await box.FillAsync("قاز");
        await reader.Page.Locator(Option).First.WaitForAsync();

        await box.PressAsync("ArrowUp");
        Assert.NotEqual("قاز", await box.InputValueAsync());
        await box.PressAsync("ArrowDown");
        Assert.Equal("قاز", await box.InputValueAsync());
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Escape");
        Assert.Equal("قاز", await box.InputValueAsync());
        Assert.Equal("false", await box.GetAttributeAsync("aria-expanded"));
        Assert.False(await reader.Page.Locator("#suggestions").IsVisibleAsync());
    }

    [Fact]
    public async Task SuggestionIsChosenByPressingIt()
    {
        await using var reader = await site.Open();
        await reader.Goto("/");
        await reader.Page.Locator(Box).FillAsync("Kaz");
        var first = reader.Page.Locator(Option).First;
        var text = await first.Locator("bdi").TextContentAsync();
        await first.ClickAsync();

        await ArriveAtResults(reader);
        Assert.Equal(text, await reader.Page.Locator(Box).InputValueAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SuggestedTitleOpens(bool isByKeyboard)
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto("/");
        var box = reader.Page.Locator(Box);
        await box.FillAsync("Kazakh Khanates");
        var title = reader.Page.Locator(Option + "[data-url=\"/kazakh-khanates\"]").First;
        await title.WaitForAsync();
        if (isByKeyboard)
        {
            do
            {
                await box.PressAsync("ArrowDown");
            }
            while (await title.GetAttributeAsync("aria-selected") == "false");
            await box.PressAsync("Enter");
        }
        else
        {
            await title.ClickAsync();
        }

        await reader.Page.WaitForURLAsync("**/kazakh-khanates");
        Assert.Empty(reader.Complaints);
    }

    /// <summary>A dot between kind and count was a zero: "people 130" was 1300. Latin letters stood at the far end from what was typed.</summary>
    [Theory]
    [InlineData("ur", "\u0642\u0627\u0632", "rtl")]
    [InlineData("ur", "Kaz", "ltr")]
    [InlineData("en", "Kaz", "ltr")]
    public async Task SuggestionsRunAsWhatIsTyped(string language, string typed, string direction)
    {
        await using var reader = await site.Open($"ui-{language}");
        await reader.Goto("/");
        await reader.Page.Locator(Box).FillAsync(typed);
        await reader.Page.Locator(Option).First.WaitForAsync();

        Assert.Equal(direction, await reader.Computed("#suggestions", "direction"));
        Assert.All(await reader.Page.Locator(Option + " small").AllTextContentsAsync(), note => Assert.DoesNotContain('\u00B7', note));
    }

    [Fact]
    public async Task StaleAnswerIsNeverShown()
    {
        await using var reader = await site.Open();
        var slow = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/api/suggest?q=%D9%82%D8%A7", async route =>
        {
            await slow.Task;
            await route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = """{"suggestions":[{"text":"stale","lang":"ur","kind":"text","count":1}]}""" });
        });
        await reader.Goto("/");
        var box = reader.Page.Locator(Box);
        var asked = reader.Page.WaitForRequestAsync("**/api/suggest?q=%D9%82%D8%A7");
        await box.PressSequentiallyAsync("قا");
        await asked;
        await box.PressSequentiallyAsync("ز");
        await reader.Page.Locator(Option).First.WaitForAsync();
        slow.SetResult();

        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Assert.DoesNotContain("stale", await reader.Page.Locator("#suggestions").TextContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>What is read first stands on the right of the keyword, and the nearest words are never cut off.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task ConcordanceSetsTheTextBeforeOnTheRight(int width)
    {
        await using var reader = await site.Open("ui-en", width);
        await reader.Goto(PageKinds.Concordance);

        Assert.True(await reader.Page.EvaluateAsync<bool>("""
            () => [...document.querySelectorAll('.kwic tbody tr')].every(row => {
              const box = name => row.querySelector(name).getBoundingClientRect();
              const text = row.querySelector('.before bdi').getBoundingClientRect();
              return box('.before').left >= box('.keyword').right - 1 && box('.after').right <= box('.keyword').left + 1
                && text.left >= box('.before').left - 1;
            })
            """));
    }

    [Theory]
    [InlineData("ur", 320)]
    [InlineData("ar", 360)]
    [InlineData("en", 320)]
    public async Task ConcordanceOfAPhoneHasTheWholeKeywordInTheMiddle(string language, int width)
    {
        await using var reader = await site.Open($"ui-{language}", width);
        await reader.Goto(PageKinds.Concordance);

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.kwic tbody tr')].filter(row => {
              const box = name => row.querySelector(name).getBoundingClientRect();
              const [whole, keyword, mark] = [row.getBoundingClientRect(), box('.keyword'), box('.keyword mark')];
              const least = document.documentElement.clientWidth / 6;
              return Math.abs(whole.left + whole.right - keyword.left - keyword.right) > 4
                || mark.left < keyword.left - 1 || mark.right > keyword.right + 1
                || box('.before').width < least || box('.after').width < least;
            }).map(row => row.textContent)
            """));
    }

    [Fact]
    public async Task OpenSuggestionsAreSound()
    {
        await using var reader = await site.Open("theme-dark.ui-ur", 390);
        await reader.Goto("/");
        await reader.Page.Locator(Box).FillAsync("قاز");
        await reader.Page.Locator(Option).First.WaitForAsync();
        await reader.Page.Locator(Box).PressAsync("ArrowDown");

        Assert.Empty(await Axe.Violations(reader.Page));
    }

    private static Task ArriveAtResults(Reader reader) => reader.Arrive("**/search?q=*");
}

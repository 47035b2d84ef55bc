using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>Names in texts and in their list: plain links and a plain form, with comforts where script is on.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class NameTests(SiteInBrowser site)
{
    private const string Mention = ".foreground a[href='/names/tashkent']";

    [Fact]
    public async Task MentionLeadsToItsPageWithoutScript()
    {
        await using var reader = await site.Open(hasScript: false);
        await reader.Goto("/kazakh-khanates/2.2");

        await reader.Page.Locator(Mention).First.ClickAsync();

        await reader.Arrive("**/names/tashkent");
    }

    [Fact]
    public async Task MentionOpensACardThatLeadsOnAndGivesTheFocusBack()
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Goto("/kazakh-khanates/2.2");
        var mention = reader.Page.Locator(Mention).First;
        await mention.ClickAsync();

        var card = reader.Page.Locator(".in-place");
        await Assertions.Expect(card).ToContainTextAsync("\u0637\u0634\u0642\u0646\u062F");
        await Assertions.Expect(card).ToBeFocusedAsync();
        await Assertions.Expect(card.Locator("a[href$='/names/tashkent']")).ToBeVisibleAsync();
        Assert.Empty(await Axe.Violations(reader.Page));
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(mention).ToBeFocusedAsync();
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task ListFollowsWhatIsTyped()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.Names);
        var names = reader.Page.Locator(".name-list a");

        await reader.Page.Locator("input[name=name]").PressSequentiallyAsync("tokay");

        // What was typed before it may have left one name too.
        await reader.Until("location.search === '?name=tokay'");
        await Assertions.Expect(names).ToHaveCountAsync(1);
        await Assertions.Expect(names.First).ToHaveTextAsync("Kassym-Jomart Tokayev");
        Assert.Empty(reader.Complaints);
    }
}

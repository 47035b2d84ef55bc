using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>Two texts side by side where there is room for two columns, a tab a text where there is none; a passage and its nearest without another page.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class CompareTests(SiteInBrowser site)
{
    private const string Page = "/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2";
    private const string Stay = "window.hasStayed = true";
    private const string IsAtTop = "id => (top => top >= 40 && top <= 100)(document.getElementById(id).getBoundingClientRect().top)";

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task PhoneHasATabATextAndTurnsToTheNearestPassage(string language)
    {
        await using var reader = await site.Open($"ui-{language}", isPhone: true);
        await reader.Goto(Page);
        await reader.Page.EvaluateAsync(Stay);
        var tabs = reader.Page.GetByRole(AriaRole.Tab);
        await Assertions.Expect(tabs).ToHaveCountAsync(2);
        await Assertions.Expect(reader.Page.Locator("#slot-b")).ToBeHiddenAsync();

        await reader.Page.Locator("[id='a-2.3'] .across").TapAsync();
        await Assertions.Expect(tabs.Last).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(reader.Page.Locator("#slot-a")).ToBeHiddenAsync();
        await reader.Until(IsAtTop, "b-2.8");
        await reader.Arrive($"**{Page}&at=2.3#b-2.8");

        await reader.Page.Locator("[id='b-2.8'] .across").TapAsync();
        await reader.Until(IsAtTop, "a-2.3");
        Assert.True(await reader.Page.EvaluateAsync<bool>("window.hasStayed"));
        Assert.Empty(await Axe.Violations(reader.Page));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task TabsTurnByKeys()
    {
        await using var reader = await site.Open("ui-en", width: 390);
        await reader.Goto(Page);
        var tabs = reader.Page.GetByRole(AriaRole.Tab);
        await tabs.First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(tabs.Last).ToBeFocusedAsync();
        await Assertions.Expect(reader.Page.Locator("#slot-b")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("#slot-a")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(640)]
    [InlineData(1280)]
    public async Task ColumnsBringBothIntoSightAndTheWayBackUndoesIt(int width)
    {
        await using var reader = await site.Open("ui-ur", width);
        await reader.Goto(Page);
        await reader.Page.EvaluateAsync(Stay);
        await reader.Page.Locator("[id='a-2.3'] .across").ClickAsync();
        await reader.Arrive($"**{Page}&at=2.3#b-2.8");

        Assert.InRange(await reader.Page.EvaluateAsync<int>("Math.abs(['a-2.3', 'b-2.8'].map(id => document.getElementById(id).getBoundingClientRect().top).reduce((a, b) => a - b))"), 0, 4);
        await Assertions.Expect(reader.Page.Locator(".pair a[href='/names/abulkhair-khan']")).ToBeVisibleAsync();
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".slot [aria-current]")).ToHaveCountAsync(0);
        Assert.True(await reader.Page.EvaluateAsync<bool>("window.hasStayed"));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task WithoutScriptTheTextsFollowEachOtherAndLinksLeadToThem()
    {
        await using var reader = await site.Open("ui-ar", hasScript: false, isPhone: true);
        await reader.Page.GotoAsync(Page);
        await Assertions.Expect(reader.Page.Locator("#slot-a")).ToBeVisibleAsync();
        await reader.Page.Locator(".tabs a").Last.TapAsync();

        await Assertions.Expect(reader.Page.Locator("#heading-b")).ToBeInViewportAsync();
    }
}

using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Browser;

/// <summary>Axe finds nothing on any kind of page, and the keyboard leads past its header.</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class AccessibilityTests(SiteInBrowser site, SeenPages pages)
{
    [Fact]
    public async Task EveryKindOfPageIsSound() => Breaches.AreNone((await pages.In(site)).Violations);

    [Fact]
    public async Task FirstTabStopLeadsPastTheHeader() => Breaches.AreNone((await pages.In(site)).TabFaults);

    [Theory]
    [InlineData("ur", "dark", ".bar .drawer:first-of-type summary")]
    [InlineData("ar", "sepia", ".bar .drawer:last-of-type summary")]
    [InlineData("en", "light", ".fn a")]
    [InlineData("ur", "sepia", "a.em")]
    [InlineData("en", "dark", "aside.abstract summary")]
    public async Task WhatUnfoldsIsSoundToo(string language, string theme, string opener)
    {
        await using var reader = await site.Open($"theme-{theme}.ui-{language}");
        await reader.Goto(PageKinds.ArabicChapter);
        await reader.Page.Locator(opener).First.ClickAsync();

        Breaches.AreNone(await Axe.Violations(reader.Page));
    }

    [Fact]
    public async Task DiplomaticLayerIsSoundToo()
    {
        await using var reader = await site.Open("layer-diplomatic.theme-dark.ui-ar");
        await reader.Goto(PageKinds.ArabicChapter);

        Breaches.AreNone(await Axe.Violations(reader.Page));
    }

    /// <summary>Or the tests above could not fail.</summary>
    [Fact]
    public async Task WhatIsUnsoundIsSeen()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.About);
        await reader.Page.EvaluateAsync("document.documentElement.removeAttribute('lang')");
        await reader.Restyle("main{color:#bbb;background:#fff}");

        Assert.Equal(["color-contrast", "html-has-lang"], (await Axe.Violations(reader.Page)).Select(violation => violation.Split(' ')[0]).Order(StringComparer.Ordinal));
    }
}

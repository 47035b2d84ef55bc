using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Browser;

/// <summary>No page is ever wider than its window.</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class OverflowTests(SiteInBrowser site, SeenPages pages)
{
    [Fact]
    public async Task NothingIsWiderThanItsWindow() => Breaches.AreNone((await pages.In(site)).Overflows);

    /// <summary>Or the test above could not fail.</summary>
    [Fact]
    public async Task WhatIsWiderIsSeen()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.Help);
        await reader.Page.EvaluateAsync("document.querySelector('main').style.width = '700px'");

        Assert.Equal(["320 px, as it comes", "390 px, as it comes"], (await Overflow.Of(reader)).Select(wider => wider[..wider.IndexOf(':', StringComparison.Ordinal)]).Take(2));
    }

    [Fact]
    public async Task OpenPanelsAndNotesFitANarrowWindow()
    {
        await using var reader = await site.Open("ui-ur.size-6", 320);
        await reader.Goto(PageKinds.ArabicChapter);
        foreach (var summary in await reader.Page.Locator(".bar summary").AllAsync())
        {
            await summary.ClickAsync();
            Assert.Empty(await Overflow.Now(reader));
        }

        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Locator(".fn a").First.ClickAsync();
        Assert.Empty(await Overflow.Now(reader));
        var box = (await reader.Page.Locator(".in-place").BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, 320 - box.Width);
    }
}

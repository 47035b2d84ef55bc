using System.Text.RegularExpressions;
using KazakhArchive.Texts.Works;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>What stands behind the last word of a chapter, and what does not go along when its text is copied.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class ChapterEndTests(SiteInBrowser site)
{
    private const string Gap = "document.querySelector('main>.pager').getBoundingClientRect().top - document.querySelector('article.text').lastElementChild.getBoundingClientRect().bottom";

    [Fact]
    public async Task NextChapterFollowsTheLastParagraphAndTheLogIsClosed()
    {
        await using var reader = await site.Open("ui-en", isPhone: true);
        await reader.Goto(PageKinds.ArabicChapter);
        await reader.LayOutAll();

        Assert.InRange(await reader.Page.EvaluateAsync<double>(Gap), 0, 80);
        var log = reader.Page.Locator(".emendations details");
        var entries = await log.Locator("li").CountAsync();
        await Assertions.Expect(log.Locator("li").First).ToBeHiddenAsync();
        await Assertions.Expect(log.Locator("summary")).ToContainTextAsync($"({entries})");
        // An emendation is shown beside its word all the same, and its address opens the log.
        await reader.Page.Locator("article a.em").First.ClickAsync();
        await reader.Page.Locator(".in-place .ways a").ClickAsync();
        await Assertions.Expect(log.Locator("li").First).ToBeVisibleAsync();
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task EndOfABookOffersWhatElseIsOnThis()
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Goto($"/kazakh-khanates/{site.Library.Find(WorkId.TryParse("kazakh-khanates")!.Value)!.Chapters[^1].Number}");

        await Assertions.Expect(reader.Page.Locator(".related a").First).ToHaveAttributeAsync("href", new Regex("^/[a-z0-9-]+$"));
        await reader.Goto("/kazakh-khanates/1");
        await Assertions.Expect(reader.Page.Locator(".related")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task CopyingTakesTheTextAlone()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.ArabicChapter);
        await reader.LayOutAll();

        await reader.Page.EvaluateAsync("getSelection().selectAllChildren(document.querySelector('main'))");
        await reader.Page.Keyboard.PressAsync("Control+c");

        var copied = await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("\u0643\u0627\u0632\u0627\u062E\u0633\u062A\u0627\u0646", copied, StringComparison.Ordinal);
        foreach (var word in new[] { "The image is not in the source", "Cite", "Report an error", "supplied by" })
        {
            Assert.DoesNotContain(word, copied, StringComparison.Ordinal);
        }
    }

    /// <summary>A more specific rule had set the whole background, and the arrow with it.</summary>
    [Fact]
    public async Task DropDownsHaveTheirArrow()
    {
        await using var reader = await site.Open("ui-ar");
        await reader.Goto(PageKinds.Timeline);

        Assert.Contains("linear-gradient", await reader.Computed("select", "background-image"), StringComparison.Ordinal);
    }
}

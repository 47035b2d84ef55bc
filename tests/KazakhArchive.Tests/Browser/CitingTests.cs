using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>What lands on the clipboard is what the page promises, and a selection knows its own reference.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class CitingTests(SiteInBrowser site)
{
    private const string Clipboard = "navigator.clipboard.readText()";

    // From the middle of one text node to the middle of another, as a reader drags.
    private const string Select = """
        ({ first, last }) => {
          const textOf = id => document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT).nextNode();
          const range = document.createRange();
          range.setStart(textOf(first), 2);
          range.setEnd(textOf(last), 5);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }
        """;

    private static readonly PassageRange Range = PassageRange.TryParse("2.4-2.5")!.Value;

    private Edition Khanates => site.Library.Read(WorkId.TryParse("kazakh-khanates")!.Value)!;

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task LinkIsCopiedWithoutSettingsAndSearchedWords(string language)
    {
        await using var reader = await site.Open($"ui-{language}.theme-dark");
        await reader.Goto(PageKinds.Range + "?q=x&ui=ur#cite");

        await reader.Page.Locator("#cite button[data-copies=permalink]").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".status")).Not.ToBeEmptyAsync();
        Assert.Equal(new Uri(site.Address, PageKinds.Range).AbsoluteUri, await reader.Page.EvaluateAsync<string>(Clipboard));
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(CitationStyle.Chicago)]
    [InlineData(CitationStyle.Mla)]
    [InlineData(CitationStyle.Urdu)]
    [InlineData(CitationStyle.Arabic)]
    public async Task EachCitationIsCopiedLetterForLetter(CitationStyle style)
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Goto(PageKinds.Range);

        await reader.Page.Locator($"#cite dd button[data-copies=cite-{style}]").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".status")).Not.ToBeEmptyAsync();
        Assert.Equal(Sentence(style), await reader.Page.EvaluateAsync<string>(Clipboard));
    }

    [Theory]
    [InlineData("layer-reading.ui-ur", CitationStyle.Urdu)]
    [InlineData("layer-diplomatic.ui-en", CitationStyle.Chicago)] // The citation names the reading text, so that is what is copied.
    public async Task TextIsCopiedWithItsCitation(string preferences, CitationStyle style)
    {
        await using var reader = await site.Open(preferences);
        await reader.Goto(PageKinds.Range);

        await reader.Page.Locator("button[data-with-text]").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".status")).Not.ToBeEmptyAsync();
        var text = string.Join('\n', Excerpts.Of(Khanates.Chapters, Range)!.Parts.Select(part => LayerText.Of(part.Block, Layer.Reading)));
        Assert.Equal($"{text}\n\n{Sentence(style)}", await reader.Page.EvaluateAsync<string>(Clipboard));
    }

    [Theory]
    [InlineData("2.4", "2.5", "/kazakh-khanates/2.4-2.5")]
    [InlineData("2.4", "2.4", "/kazakh-khanates/2.4")]
    public async Task SelectionOffersTheSmallestRangeThatHoldsIt(string first, string last, string path)
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Goto(PageKinds.UrduChapter);

        await reader.Page.EvaluateAsync(Select, new { first, last });
        var panel = reader.Page.Locator(".selected");
        await Assertions.Expect(panel.Locator("a")).ToHaveAttributeAsync("href", path);
        await panel.Locator("button").First.ClickAsync();

        await reader.Until($"address => {Clipboard}.then(text => text === address)", new Uri(site.Address, path).AbsoluteUri);
        await panel.Locator("button").Nth(1).ClickAsync();
        await reader.Until($"{Clipboard}.then(text => text.includes('\\n\\n'))");
        Assert.EndsWith(path, await reader.Page.EvaluateAsync<string>(Clipboard), StringComparison.Ordinal);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task PanelOfASelectionIsReachedByTheKeyboard()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.UrduChapter);
        await reader.Page.EvaluateAsync(Select, new { first = "2.4", last = "2.4" });
        await Assertions.Expect(reader.Page.Locator(".selected")).ToBeVisibleAsync();

        // Readers who select by keys are where the selection is.
        await reader.Page.EvaluateAsync("document.getElementById('2.4').querySelector('.ref').focus()");
        for (var presses = 0; presses < 5; presses++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            if (await reader.Page.EvaluateAsync<bool>("document.activeElement.closest('.selected') !== null"))
            {
                return;
            }
        }

        Assert.Fail("Five presses of Tab did not reach the panel.");
    }

    [Fact]
    public async Task EverythingIsThereWithoutScript()
    {
        await using var reader = await site.Open("ui-en", hasScript: false);
        await reader.Page.GotoAsync(PageKinds.Range);

        await Assertions.Expect(reader.Page.Locator("#cite button")).ToHaveCountAsync(8);
        Assert.Equal(0, await reader.Page.Locator("#cite button:visible").CountAsync());
        Assert.Equal(5, await reader.Page.Locator(".citation:visible").CountAsync());
        Assert.Equal(3, await reader.Page.Locator(".formats a:visible").CountAsync());
    }

    [Fact]
    public async Task FrameOnAnotherSiteShowsThePassageFromRightToLeft()
    {
        await using var reader = await site.Open("ui-en", width: 640);
        await reader.Goto(PageKinds.Frame);

        Assert.Equal("rtl", await reader.Computed(".foreground p", "direction"));
        Assert.Empty(reader.Complaints);
    }

    // The site of the browser tests has no configured origin, so its permalinks are paths.
    private string Sentence(CitationStyle style) => CitationSentence.Write(
        new Citation(Khanates, Range, Khanates.Find(new(2)), null, PageKinds.Range, PageKinds.Range, null, null), style);
}

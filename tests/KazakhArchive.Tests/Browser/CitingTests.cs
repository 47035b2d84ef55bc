using System.Text.RegularExpressions;
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

    private static readonly DateTime Today = new(2026, 11, 29, 12, 0, 0, DateTimeKind.Utc);

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

    [Fact]
    public async Task EachCitationIsCopiedLetterForLetter()
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Page.Clock.SetFixedTimeAsync(Today);
        await reader.Goto(PageKinds.Range);

        foreach (var style in Enum.GetValues<CitationStyle>())
        {
            await reader.Page.EvaluateAsync("navigator.clipboard.writeText('')");
            await reader.Page.Locator($"#cite dd button[data-copies=cite-{style}]").ClickAsync();

            await reader.Until($"{Clipboard}.then(text => text !== '')");
            Assert.Equal(Sentence(style), await reader.Page.EvaluateAsync<string>(Clipboard));
        }

        await Assertions.Expect(reader.Page.Locator(".status")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task ACitationCopiedByKeysIsTheSame()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Page.Clock.SetFixedTimeAsync(Today);
        await reader.Goto(PageKinds.Range);

        await reader.Page.EvaluateAsync("getSelection().selectAllChildren(document.getElementById('cite-Chicago'))");
        await reader.Page.Keyboard.PressAsync("Control+c");

        await reader.Until($"{Clipboard}.then(text => text.includes('accessed'))");
        Assert.Equal(Sentence(CitationStyle.Chicago), await reader.Page.EvaluateAsync<string>(Clipboard));
    }

    [Theory]
    [InlineData("layer-reading.ui-ur", CitationStyle.Urdu)]
    [InlineData("layer-diplomatic.ui-en", CitationStyle.Chicago)] // The citation names the reading text, so that is what is copied.
    public async Task TextIsCopiedWithItsCitation(string preferences, CitationStyle style)
    {
        await using var reader = await site.Open(preferences);
        await reader.Page.Clock.SetFixedTimeAsync(Today);
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
        Assert.Contains(new Uri(site.Address, path).AbsoluteUri + "\n", await reader.Page.EvaluateAsync<string>(Clipboard), StringComparison.Ordinal);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    /// <summary>Word processors take a paragraph without a direction for one from left to right.</summary>
    [Fact]
    public async Task WhatIsCopiedByKeysHasItsDirectionAndNoWordOfTheInterface()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.UrduChapter);
        await reader.LayOutAll();
        await reader.Page.EvaluateAsync(Select, new { first = "2.4", last = "2.5" });
        await reader.Page.Keyboard.PressAsync("Control+c");

        await reader.Until("navigator.clipboard.read().then(items => items.some(item => item.types.includes('text/html')))");
        var html = await reader.Page.EvaluateAsync<string>("navigator.clipboard.read().then(items => items[0].getType('text/html')).then(blob => blob.text())");
        Assert.Equal(2, html.Split("<p dir=\"rtl\" lang=\"ur\">").Length - 1);
        var text = await reader.Page.EvaluateAsync<string>(Clipboard);
        Assert.DoesNotContain("2.4", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cite", text, StringComparison.Ordinal);
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
    /// <summary>With the whole address and the day of access as the style has it; in Latin letters marks stand where other sentences have isolates.</summary>
    private string Sentence(CitationStyle style)
    {
        var address = new Uri(site.Address, PageKinds.Range).AbsoluteUri;
        var sentence = CitationSentence.Write(new Citation(Khanates, Range, Khanates.Find(new(2)), null, PageKinds.Range, address, null, null), style);
        return style switch
        {
            CitationStyle.Chicago => Marked(sentence).Replace(address, $"accessed November 29, 2026, {address}", StringComparison.Ordinal),
            CitationStyle.Apa => Marked(sentence).Replace(address, $"Retrieved November 29, 2026, from {address}", StringComparison.Ordinal),
            CitationStyle.Mla => $"{Marked(sentence)} Accessed 29 Nov. 2026.",
            CitationStyle.Urdu => $"{sentence}\nتاریخِ ملاحظہ: ۲۹ نومبر ۲۰۲۶ء",
            _ => $"{sentence}\nتاريخ الاطلاع: 29 نوفمبر 2026",
        };
    }

    // Programs that know no isolates know the mark; numbers need neither.
    private static string Marked(string sentence) => Regex.Replace(Regex.Replace(sentence, "\u2067([^\u2069]*)\u2069", "\u200E$1\u200E"), "[\u2066\u2069]", "");
}

using System.Globalization;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>What a tap on a word shows, and what it does not disturb; from mark to mark; reading aloud.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class WordTests(SiteInBrowser site)
{
    // The middle of the nth word of a passage, which is in no link, after it has been brought to the middle of the screen.
    private const string MiddleOfWord = """
        ([id, number]) => {
          const block = document.getElementById(id);
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let left = number;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement.closest('a, .tools, .pb, .fn, .sic, .dipl')) continue;
            for (const word of node.data.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
              if (left-- > 0) continue;
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              scrollBy({ top: range.getClientRects()[0].top - innerHeight / 2, behavior: 'instant' });
              const box = range.getClientRects()[0];
              return [word[0], box.left + box.width / 2, box.top + box.height / 2].map(String);
            }
          }
          return null;
        }
        """;

    private const string SelectWord = """
        id => {
          const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
          const node = walker.nextNode();
          const word = /[\p{L}\p{M}]{3,}/u.exec(node.data);
          getSelection().setBaseAndExtent(node, word.index, node, word.index + word[0].length);
          return word[0];
        }
        """;

    private const string Voice = """
        window.spoken = [];
        const voices = [{ lang: 'ur-PK', localService: true, name: 'Urdu' }, { lang: 'ar', localService: false, name: 'Elsewhere' }];
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => voices, addEventListener: () => {},
          speak: words => { window.spoken.push(words); },
          cancel: () => { const last = window.spoken.at(-1); last?.dispatchEvent(new Event('end')); },
        } });
        window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
        """;

    [Theory]
    [InlineData("ur", PageKinds.UrduChapter, "2.2")]
    [InlineData("en", PageKinds.ArabicChapter, "2.3")]
    public async Task TappedWordShowsWhatIsKnownOfIt(string language, string chapter, string passage)
    {
        await using var reader = await site.Open($"ui-{language}", isPhone: true);
        await reader.Goto(chapter);
        await reader.LayOutAll();
        var sheet = reader.Page.Locator("dialog.sheet");
        foreach (var number in (int[])[0, 4, 9])
        {
            var word = await Find(reader, passage, number);
            await reader.Page.Touchscreen.TapAsync(word.X, word.Y);
            await Assertions.Expect(sheet.Locator("h2")).ToHaveTextAsync(word.Text);
            await Assertions.Expect(sheet.Locator(".counts")).ToBeVisibleAsync();
            Assert.Empty(number == 0 ? await Axe.Violations(reader.Page) : []);
            await sheet.Locator("button").Last.TapAsync();
            await Assertions.Expect(sheet).ToHaveCountAsync(0);
        }

        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task TapsOnNamesAndBesideWordsAndWithASelectionShowNoWord()
    {
        await using var reader = await site.Open("ui-ur", isPhone: true);
        await reader.Goto(PageKinds.UrduChapter);
        await reader.LayOutAll();
        await reader.Page.Locator("[id='2.2'] a[href^='/names/']").First.TapAsync();
        await Assertions.Expect(reader.Page.Locator(".in-place")).ToBeVisibleAsync();
        var word = await Find(reader, "2.2", 3);

        // Whatever is open is closed by a tap, and nothing else.
        await reader.Page.Touchscreen.TapAsync(word.X, word.Y);
        await Assertions.Expect(reader.Page.Locator(".in-place")).ToHaveCountAsync(0);

        await reader.Page.EvaluateAsync(SelectWord, "2.2");
        await Assertions.Expect(reader.Page.Locator(".selected")).ToBeVisibleAsync();
        await reader.Page.Touchscreen.TapAsync(word.X, word.Y);

        // The margin beside the text.
        await reader.Page.EvaluateAsync("getSelection().removeAllRanges()");
        await Assertions.Expect(reader.Page.Locator(".selected")).ToHaveCountAsync(0);
        await reader.Page.Touchscreen.TapAsync(3, word.Y);
        await Task.Delay(TimeSpan.FromMilliseconds(400));

        Assert.Equal(0, await reader.Page.Locator("dialog.sheet").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task SelectedWordIsAskedForByTheKeyboard()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.UrduChapter);
        await reader.LayOutAll();
        var word = await reader.Page.EvaluateAsync<string>(SelectWord, "2.2");
        var about = reader.Page.Locator(".selected button").Last;
        await about.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(reader.Page.Locator("dialog.sheet h2")).ToHaveTextAsync(word);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator("dialog.sheet")).ToHaveCountAsync(0);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task TextIsSearchedFromItsBarAlsoWithoutScript()
    {
        await using var reader = await site.Open("ui-ur", hasScript: false, isPhone: true);
        await reader.Page.GotoAsync(PageKinds.UrduChapter);
        await reader.Page.Locator(".bar summary:has(svg)").TapAsync();
        await reader.Page.Locator(".panel input[name=q]").FillAsync("روس");
        await reader.Page.Locator(".panel form[role=search] button").TapAsync();
        await Assertions.Expect(reader.Page.Locator(".hit").First).ToBeVisibleAsync();

        Assert.Equal("?work=kazakh-khanates&q=روس", Uri.UnescapeDataString(new Uri(reader.Page.Url).Query));
    }

    [Fact]
    public async Task ButtonsLeadFromMarkToMarkAndRoundTheEnd()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.MarkedChapter);
        var count = reader.Page.Locator(".marks .count");
        var total = await count.TextContentAsync();
        var (previous, next) = (reader.Page.Locator(".marks button").First, reader.Page.Locator(".marks button").Last);

        await next.ClickAsync();
        await Assertions.Expect(count).ToHaveTextAsync($"1 / {total}");
        await next.ClickAsync();
        await Assertions.Expect(count).ToHaveTextAsync($"2 / {total}");
        await previous.ClickAsync();
        await previous.ClickAsync();
        await Assertions.Expect(count).ToHaveTextAsync($"{total} / {total}");
        Assert.InRange(await reader.Page.EvaluateAsync<double>("document.querySelector('mark.is-at').getBoundingClientRect().top"), 0, 900);
        Assert.Empty(await Axe.Violations(reader.Page));
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task DeviceWithAVoiceReadsAloudSentenceBySentence()
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Page.AddInitScriptAsync(Voice);
        await reader.Goto(PageKinds.UrduChapter);
        var start = reader.Page.Locator(".bar .aloud");
        await start.ClickAsync();
        await reader.Until("spoken.length === 1 && document.querySelector('h1.is-read') !== null");

        await reader.Page.EvaluateAsync("(() => { while (document.querySelector('h1.is-read')) spoken.at(-1).dispatchEvent(new Event('end')); })()");
        await reader.Until("document.querySelector('p.is-read') !== null && spoken.every(words => words.lang === 'ur-PK')");
        Assert.DoesNotContain("2.1", await reader.Page.EvaluateAsync<string>("spoken.map(words => words.text).join(' ')"), StringComparison.Ordinal);

        // Paused and taken up again, the sentence is read once more.
        var pause = reader.Page.Locator(".player button").First;
        var spoken = await reader.Page.EvaluateAsync<int>("spoken.length");
        await pause.ClickAsync();
        await pause.ClickAsync();
        await reader.Until("count => spoken.length === count + 1 && spoken.at(-1).text === spoken.at(-2).text", spoken);
        Assert.Empty(await Axe.Violations(reader.Page));
        await reader.Page.Locator(".player button").Last.ClickAsync();
        Assert.Equal(0, await reader.Page.Locator(".player, .is-read").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task BarOfAChapterIsOneRowOnAPhone(string language)
    {
        await using var reader = await site.Open($"ui-{language}", isPhone: true);
        await reader.Page.AddInitScriptAsync(Voice);
        await reader.Goto("/iran-central-asia/2");

        Assert.True(await reader.Page.Locator(".bar .aloud").IsVisibleAsync());
        Assert.Equal(2, await reader.Page.Locator(".bar>[rel]").CountAsync());
        Assert.InRange(await reader.Page.EvaluateAsync<double>("document.querySelector('.bar').getBoundingClientRect().height"), 44, 56);
    }

    /// <summary>A voice that is not the device's own would send the text to somebody.</summary>
    [Theory]
    [InlineData(PageKinds.ArabicChapter, true)]
    [InlineData(PageKinds.UrduChapter, false)]
    public async Task WithoutAVoiceOfTheDeviceNothingIsOffered(string chapter, bool hasVoices)
    {
        await using var reader = await site.Open("ui-en");
        if (hasVoices)
        {
            await reader.Page.AddInitScriptAsync(Voice);
        }

        await reader.Goto(chapter);

        Assert.False(await reader.Page.Locator(".bar .aloud").IsVisibleAsync());
    }

    private static async Task<(string Text, float X, float Y)> Find(Reader reader, string passage, int number)
    {
        var found = await reader.Page.EvaluateAsync<string[]>(MiddleOfWord, new object[] { passage, number });
        return (found[0], float.Parse(found[1], CultureInfo.InvariantCulture), float.Parse(found[2], CultureInfo.InvariantCulture));
    }
}

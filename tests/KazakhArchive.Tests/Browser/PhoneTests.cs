using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>What a finger does on a phone of 360 × 740, and what it finds without scrolling.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class PhoneTests(SiteInBrowser site)
{
    private const int HighestHeaderPixels = 64;
    private const int LowestFirstPixels = 260;

    // A title of the archive, and two names in it.
    private const string SeveralNames = "/search?q=Iran+and+Central+Asia";

    // A name with one letter wrong, a number of three works, words that stand nowhere, and a search within a book.
    private static readonly string[] WithMuchToSay = ["/search?q=\u0642\u0627\u0635\u0645+\u062E\u0627\u0646", "/search?q=2.8", "/search?q=978-5-604-05111-9", "/search?q=\u062E\u0627\u0646&work=kazakh-khanates&lang=ur"];

    private const string Top = "selector => Math.round(document.querySelector(selector).getBoundingClientRect().top + scrollY)";

    private const string Numbers = "[...document.querySelectorAll('article.text>p[id] .ref')].map(link => link.textContent)";

    private const string Middle = """
        id => {
          const number = document.getElementById(id).querySelector('.ref');
          number.scrollIntoView({ block: 'center' });
          const box = number.getBoundingClientRect();
          return [box.left + box.width / 2, box.top + box.height / 2];
        }
        """;

    [Theory]
    [InlineData("ur", true)]
    [InlineData("ar", true)]
    [InlineData("en", true)]
    [InlineData("ur", false)]
    [InlineData("ar", false)]
    [InlineData("en", false)]
    public async Task HeaderIsOneRowAndWhatWasAskedForIsSeenAtOnce(string language, bool isPhone)
    {
        await using var reader = await site.Open($"ui-{language}", isPhone: isPhone);
        foreach (var (path, first) in (IEnumerable<(string Path, string First)>)
        [
            (PageKinds.Across, ".foreground"), (PageKinds.PrintedPage, ".foreground"), (PageKinds.Range, ".foreground"), (PageKinds.LackingNote, ".foreground"),
            (PageKinds.Search, ".hit"), (SeveralNames, ".hit"), .. WithMuchToSay.Select(path => (path, ".hit")),
        ])
        {
            await reader.Goto(path);
            Assert.InRange(await reader.Page.EvaluateAsync<double>("document.querySelector('header.site').getBoundingClientRect().height"), 44, HighestHeaderPixels);
            var top = await reader.Page.EvaluateAsync<int>(Top, first);
            Assert.True(top <= LowestFirstPixels, $"{path} in {language}: y = {top}");
        }

        if (isPhone)
        {
            await reader.Page.Locator(".menu summary").TapAsync();
        }

        await reader.Page.Locator(".menu a[href='/timeline']").ClickAsync();
        await reader.Arrive("**/timeline");
        Assert.Empty(reader.Complaints);
    }

    /// <summary>Once "Janibek Khan" was "han" at the card's end, a hit's language a line of its own, and the number of a hit stood off the edge.</summary>
    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task CardAndPlaceAreALineOfWhichNoWordIsCut(string language)
    {
        await using var reader = await site.Open($"ui-{language}", isPhone: true);
        await reader.Goto("/search?q=Janibek");

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => {
              const box = element => element.getBoundingClientRect();
              const card = box(document.querySelector('.answers>li'));
              const cut = [...document.querySelectorAll('.answers>li>*')].filter(part => box(part).top < card.bottom && (box(part).left < card.left || box(part).right > card.right || box(part).bottom > card.bottom));
              const tall = [...document.querySelectorAll('.where')].filter(where => where.clientHeight > 1.5 * parseFloat(getComputedStyle(where).lineHeight));
              const side = document.dir === 'rtl' ? 'right' : 'left';
              const off = [...document.querySelectorAll('.hit h3 a>bdi[dir=ltr]:first-child')].filter(number => Math.abs(box(number)[side] - box(number.closest('.hit'))[side]) > 1);
              return [...cut, ...tall, ...off].map(part => part.textContent);
            }
            """));
    }

    /// <summary>The way on to the next place was offered in chapters alone, but a hit opens its passage, of which a phone shows half.</summary>
    [Fact]
    public async Task NextMarkOfAPassageIsBroughtToTheScreen()
    {
        await using var reader = await site.Open("ui-ur", isPhone: true);
        await reader.Goto("/kazakh-khanates/2.10?q=\u0627\u0628\u0648\u0627\u0644\u062E\u06CC\u0631");

        await reader.Page.Locator("nav.marks button").Last.TapAsync();
        var mark = reader.Page.Locator("mark.is-at").First;
        await mark.WaitForAsync();
        Assert.InRange(await mark.EvaluateAsync<double>("mark => mark.getBoundingClientRect().bottom"), 0, 740);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task HeaderAndNumbersLeadOnWithoutScript()
    {
        await using var reader = await site.Open("ui-ur", hasScript: false, isPhone: true);
        await reader.Page.GotoAsync(PageKinds.UrduChapter);

        await reader.Page.Locator(".menu summary").TapAsync();
        await Assertions.Expect(reader.Page.Locator(".menu a[href='/names']")).ToBeVisibleAsync();
        await reader.Page.Locator(".menu summary").TapAsync();
        await reader.Page.Locator("[id='2.1'] .ref").TapAsync();

        await Assertions.Expect(reader.Page).ToHaveURLAsync(new Regex("/kazakh-khanates/2\\.1$"));
    }

    [Fact]
    public async Task FieldRunsAsWhatIsTypedInIt()
    {
        await using var reader = await site.Open("ui-ur", isPhone: true);
        await reader.Goto(PageKinds.Shelf);
        var box = reader.Page.Locator("#q");

        Assert.Equal("rtl", await reader.Computed("#q", "direction"));
        await box.FillAsync("Ablai");
        Assert.Equal("ltr", await reader.Computed("#q", "direction"));
        await box.FillAsync("\u062E\u0627\u0646");
        Assert.Equal("rtl", await reader.Computed("#q", "direction"));
    }

    /// <summary>What hovering revealed moved the number away under the finger: eleven of twenty taps missed it.</summary>
    [Fact]
    public async Task NumberIsWhereTheFingerSawItAndOpensItsSheet()
    {
        await using var reader = await site.Open("ui-ur", isPhone: true);
        await reader.Goto(PageKinds.UrduChapter);
        await reader.LayOutAll();
        var sheet = reader.Page.Locator("dialog.sheet");
        var numbers = await reader.Page.EvaluateAsync<string[]>(Numbers);
        foreach (var number in numbers.Take(20))
        {
            var middle = await reader.Page.EvaluateAsync<float[]>(Middle, number);
            await reader.Page.Touchscreen.TapAsync(middle[0], middle[1]);
            await Assertions.Expect(sheet.Locator("h2")).ToContainTextAsync(number);
            Assert.Equal($"/kazakh-khanates/{number}#cite", await sheet.Locator("a").First.EvaluateAsync<string>("link => link.getAttribute('href')?.replace(location.origin, '')"));
            await sheet.Locator("button").Last.TapAsync();
            await Assertions.Expect(sheet).ToHaveCountAsync(0);
        }

        await reader.Page.EvaluateAsync(Middle, "2.2");
        await reader.Page.Locator("[id='2.2'] .ref").TapAsync();
        Assert.Empty(await Axe.Violations(reader.Page));
        await sheet.Locator("button").First.TapAsync();
        await reader.Until("address => navigator.clipboard.readText().then(text => text === address)", new Uri(site.Address, "/kazakh-khanates/2.2").AbsoluteUri);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task NamesHaveAFaintLineOnceAPassageOrAreOnlyWords()
    {
        const string Links = "[...document.querySelectorAll('[id=\"2.2\"] a[href^=\"/names/\"]')].map(link => link.getAttribute('href'))";
        await using var reader = await site.Open("ui-ur.names-shown", isPhone: true);
        await reader.Goto(PageKinds.UrduChapter);
        var links = await reader.Page.EvaluateAsync<string[]>(Links);
        Assert.NotEmpty(links);
        Assert.Equal(links.Distinct(), links);
        Assert.NotEqual("rgba(0, 0, 0, 0)", await reader.Computed("[id='2.2'] a[href^='/names/']", "text-decoration-color"));

        await reader.Page.Locator(".bar .drawer").Last.Locator("summary").TapAsync();
        await reader.Page.Locator(".panel button[name=names][value=hidden]").TapAsync();
        await reader.Until("document.querySelector('.text a[href^=\"/names/\"]') === null");
        Assert.Equal("none", await reader.Computed("[id='2.2'] a[data-name]", "pointer-events"));
        Assert.False(await reader.Page.EvaluateAsync<bool>("(name => { name.focus(); return document.activeElement === name; })(document.querySelector('[id=\"2.2\"] a[data-name]'))"));
        await reader.Page.ReloadAsync();
        await reader.Until("document.querySelector('.text a[href^=\"/names/\"]') === null && document.querySelector('.text a[data-name]') !== null");
    }
}

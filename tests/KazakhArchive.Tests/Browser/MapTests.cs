using KazakhArchive.Tests.Support;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>The map as it is drawn: its letters have the room that the server has reckoned for them, and a script makes it larger.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class MapTests(SiteInBrowser site)
{
    /// <summary>What is shown of each name; the letters of Nastaliq that hang out of their line are nobody's room.</summary>
    private const string Overlapping = """
        () => {
          const shown = [...document.querySelectorAll('.earth a text')].filter(text => getComputedStyle(text).display !== 'none');
          const boxes = shown.map(text => {
            const box = text.getBoundingClientRect();
            const size = parseFloat(getComputedStyle(text).fontSize);
            const base = text.getScreenCTM().transformPoint ? new DOMPoint(0, Number(text.getAttribute('y'))).matrixTransform(text.getScreenCTM()).y : box.bottom;
            return { name: text.textContent, left: box.left, right: box.right, top: base - size * .7, bottom: base + size * .2 };
          });
          return boxes.flatMap((one, i) => boxes.slice(i + 1)
            .filter(other => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
            .map(other => `${one.name} / ${other.name}`));
        }
        """;

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task NoNameCoversAnotherOnTheScreen(string language)
    {
        List<string> breaches = [];
        await using var reader = await site.Open($"ui-{language}");
        foreach (var region in (string[])["whole", "kazakhstan", "transoxiana", "iran-caspian", "volga-ural"])
        {
            await reader.Goto($"/map?region={region}");
            for (var zoom = 1; zoom <= 4; zoom *= 2)
            {
                breaches.AddRange((await reader.Page.EvaluateAsync<string[]>(Overlapping)).Select(pair => $"{region} {zoom}: {pair}"));
                await reader.Page.Locator(".zoom-keys button").First.DispatchEventAsync("click");
            }
        }

        Breaches.AreNone(breaches);
    }

    [Fact]
    public async Task KeysMakeTheMapLargerAboutItsMiddle()
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Goto("/map");
        await reader.Page.Locator(".map .box").FocusAsync();
        await reader.Page.Keyboard.PressAsync("+");

        Assert.Equal("2", await reader.Page.Locator(".map .box").GetAttributeAsync("data-zoom"));
        Assert.Equal(1880, await reader.Page.EvaluateAsync<int>("document.querySelector('.earth').clientWidth"));
        Assert.InRange(await reader.Page.EvaluateAsync<double>("(box => box.scrollLeft + box.clientWidth / 2)(document.querySelector('.map .box'))"), 930, 950);

        await reader.Page.Keyboard.PressAsync("-");
        Assert.Equal("1", await reader.Page.Locator(".map .box").GetAttributeAsync("data-zoom"));
        Assert.True(await reader.Page.Locator(".zoom-keys button").Last.IsDisabledAsync());
    }

    [Fact]
    public async Task PlaceThatTheKeyboardReachesIsSeen()
    {
        await using var reader = await site.Open("ui-en", 390);
        await reader.Goto("/map");
        await reader.Page.Locator(".map .box").FocusAsync();
        for (var i = 0; i < 12; i++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            Assert.True(await reader.Page.EvaluateAsync<bool>("""
                () => {
                  const box = document.querySelector('.map .box').getBoundingClientRect();
                  const mark = document.activeElement.querySelector('.ur,.ar').getBoundingClientRect();
                  return mark.left >= box.left && mark.right <= box.right && mark.top >= box.top && mark.bottom <= box.bottom;
                }
                """));
        }
    }

    [Fact]
    public async Task WithoutScriptTheMapIsThereAndScrolls()
    {
        await using var reader = await site.Open("ui-ar", 390, hasScript: false);
        await reader.Goto("/map");

        Assert.True(await reader.Page.Locator(".earth a").CountAsync() > 40);
        Assert.Equal(0, await reader.Page.Locator(".zoom-keys").CountAsync());
        await reader.Page.Locator(".regions a").Nth(1).ClickAsync();
        await reader.Arrive("**/map?region=kazakhstan");
    }

    [Fact]
    public async Task DraggingMovesTheMapAndOpensNothing()
    {
        await using var reader = await site.Open("ui-en", 390);
        await reader.Goto("/map");
        await reader.Page.Locator(".zoom-keys button").First.ClickAsync();
        await reader.Until("location.hash.startsWith('#map=1,')");
        var before = await reader.Page.EvaluateAsync<double>("document.querySelector('.map .box').scrollLeft");
        var box = (await reader.Page.Locator(".map .box").BoundingBoxAsync())!;
        await reader.Page.Mouse.MoveAsync(box.X + 200, box.Y + 100);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + 120, box.Y + 100, new() { Steps = 4 });
        await reader.Page.Mouse.UpAsync();

        Assert.Equal(before + 80, await reader.Page.EvaluateAsync<double>("document.querySelector('.map .box').scrollLeft"), 2.0);
        Assert.Equal("/map", new Uri(reader.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task WheelZoomsAboutThePointerAndTheAddressKeepsThePlace()
    {
        const string UnderPointer = "(box => [(box.scrollLeft + 100) / box.scrollWidth, (box.scrollTop + 80) / box.scrollHeight])(document.querySelector('.map .box'))";
        await using var reader = await site.Open("ui-en");
        await reader.Goto("/map");
        Assert.EndsWith("/map", reader.Page.Url, StringComparison.Ordinal);
        var box = (await reader.Page.Locator(".map .box").BoundingBoxAsync())!;
        var before = await reader.Page.EvaluateAsync<double[]>(UnderPointer);
        await reader.Page.Mouse.MoveAsync(box.X + 100, box.Y + 80);

        // Until the map has been clicked or a key is held, the wheel is the page's.
        await reader.Page.Mouse.WheelAsync(0, -120);
        Assert.Equal("1", await reader.Page.Locator(".map .box").GetAttributeAsync("data-zoom"));
        await reader.Page.EvaluateAsync("scrollTo(0, 0)");
        await reader.Page.Keyboard.DownAsync("Control");
        await reader.Page.Mouse.WheelAsync(0, -120);
        await reader.Page.Keyboard.UpAsync("Control");

        await reader.Until("document.querySelector('.map .box').dataset.zoom === '2' && location.hash.startsWith('#map=2,')");
        var after = await reader.Page.EvaluateAsync<double[]>(UnderPointer);
        Assert.Equal(before[0], after[0], 0.01);
        Assert.Equal(before[1], after[1], 0.01);

        await reader.Page.ReloadAsync();
        await reader.Until("document.querySelector('.map .box').dataset.zoom === '2'");
        var again = await reader.Page.EvaluateAsync<double[]>(UnderPointer);
        Assert.Equal(after[0], again[0], 0.01);
        Assert.Equal(after[1], again[1], 0.01);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task TwoFingersMakeItLarger()
    {
        const string Spread = """
            () => {
              const box = document.querySelector('.map .box');
              const { left, top } = box.getBoundingClientRect();
              const send = (type, apart) => box.dispatchEvent(new TouchEvent(type, { cancelable: true, bubbles: true, touches:
                [0, apart].map((x, identifier) => new Touch({ identifier, target: box, clientX: left + 100 + x, clientY: top + 80 })) }));
              send('touchstart', 60);
              send('touchmove', 75);
              const little = box.dataset.zoom;
              send('touchmove', 130);
              return [little, box.dataset.zoom];
            }
            """;
        await using var reader = await site.Open("ui-ur", isPhone: true);
        await reader.Goto("/map");

        Assert.Equal(["0", "1"], await reader.Page.EvaluateAsync<string[]>(Spread));
    }

    /// <summary>It began amid Siberia, cropped at all sides.</summary>
    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task PhoneBeginsWithAllOfTheMap(string language)
    {
        await using var reader = await site.Open($"ui-{language}", isPhone: true);
        await reader.Goto("/map");

        Assert.True(await reader.Page.EvaluateAsync<bool>("(box => box.dataset.zoom === '0' && box.scrollWidth === box.clientWidth && box.scrollHeight === box.clientHeight)(document.querySelector('.map .box'))"));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Overlapping));
        Assert.InRange(await reader.Page.EvaluateAsync<int>("[...document.querySelectorAll('.earth a text')].filter(text => getComputedStyle(text).display !== 'none').length"), 3, 20);

        await reader.Page.Locator(".zoom-keys button").First.TapAsync();
        await reader.Until("document.querySelector('.map .box').dataset.zoom === '1' && location.hash.startsWith('#map=1,')");
        await reader.Page.Locator(".zoom-keys button").Last.TapAsync();
        await reader.Until("document.querySelector('.map .box').dataset.zoom === '0'");
    }

    [Fact]
    public async Task TapOnAPlaceShowsItsCard()
    {
        await using var reader = await site.Open("ui-ar", isPhone: true);
        await reader.Goto("/map?region=kazakhstan");
        var place = reader.Page.Locator(".earth a").First;
        await place.DispatchEventAsync("click");

        var card = reader.Page.Locator(".in-place");
        await Assertions.Expect(card.Locator(".name-title")).ToBeVisibleAsync();
        Assert.Equal(await place.GetAttributeAsync("href"), await card.Locator(".ways a").GetAttributeAsync("href"));
        Assert.Empty(await Axe.Violations(reader.Page));
        Assert.Empty(reader.Complaints);
    }
}

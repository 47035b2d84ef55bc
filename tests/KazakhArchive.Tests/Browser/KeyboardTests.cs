using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>Everything is reached with the keyboard alone, in the order and direction of reading.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class KeyboardTests(SiteInBrowser site)
{
    [Theory]
    [InlineData("ur")]
    [InlineData("en")]
    public async Task ArrowsTurnPagesInTheDirectionOfTheText(string language)
    {
        await using var reader = await site.Open($"ui-{language}");
        await reader.Goto("/abc-kazakhstan/2");

        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await reader.Arrive("**/abc-kazakhstan/3");
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await reader.Arrive("**/abc-kazakhstan/2");
    }

    [Fact]
    public async Task ArrowsAreLeftToFieldsShortcutsAndOpenNotes()
    {
        await using var reader = await site.Open();
        await reader.Goto("/abc-kazakhstan/2");
        // Told while the key is still being handled, so that nothing has to be waited for.
        await reader.Page.EvaluateAsync("window.left = 0; navigation.addEventListener('navigate', () => left++)");

        await reader.Page.EvaluateAsync("document.querySelector('main').prepend(document.createElement('input'))");
        await reader.Page.Locator("main input").First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await reader.Page.Locator(".fn a").First.ClickAsync();
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Keyboard.PressAsync("Shift+ArrowLeft");

        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("left"));
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await reader.Arrive("**/abc-kazakhstan/3");
    }

    /// <summary>What is selected is moved or given up by the same keys, and a browser may show a caret in the text.</summary>
    [Theory]
    [InlineData(false, "getSelection().selectAllChildren(document.getElementById('2.1'))")]
    [InlineData(false, "addEventListener('keydown', () => getSelection().modify('move', 'left', 'character')), getSelection().collapse(document.getElementById('2.2'), 1)")]
    [InlineData(true, "0")]
    public async Task ArrowsAreLeftToASelectionACaretAndWhoWantsNone(bool isOff, string prepare)
    {
        await using var reader = await site.Open(isOff ? "keys-off" : null);
        await reader.Goto("/abc-kazakhstan/2");
        await reader.Page.EvaluateAsync("window.left = 0; navigation.addEventListener('navigate', () => left++)");
        await reader.Page.EvaluateAsync(prepare);

        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await reader.Page.EvaluateAsync("new Promise(done => setTimeout(done, 100))");

        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("left"));
    }

    [Fact]
    public async Task ArrowKeysAreSetOnThePageOfPreferences()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.Preferences);
        await reader.Page.Locator("button[name=keys][value=off]").ClickAsync();
        await reader.Until("getComputedStyle(document.documentElement).getPropertyValue('--keys').trim() === 'off'");

        await reader.Goto("/abc-kazakhstan/2");
        Assert.Equal("off", await reader.Computed(":root", "--keys"));
        Assert.Equal(0, await reader.Page.Locator("button[name=keys]").CountAsync());
    }

    [Theory]
    [InlineData(PageKinds.Shelf)]
    [InlineData(PageKinds.UrduChapter)]
    [InlineData(PageKinds.Preferences)]
    public async Task EachTabStopIsSeenAndFollowsTheOneBefore(string path)
    {
        const string Stop = """
            () => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              const bar = document.querySelector('.bar');
              const isCovered = bar && !bar.contains(element) && box.bottom <= bar.getBoundingClientRect().bottom && box.bottom > 0 && getComputedStyle(bar).position === 'sticky' && bar.getBoundingClientRect().top <= 0;
              const follows = !window.before || !!(window.before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
              window.before = element;
              return [
                element === document.body ? 'nothing has the focus' : null,
                style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'no outline' : null,
                box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth ? null : 'out of the window',
                isCovered ? 'under the bar' : null,
                follows ? null : 'stands before the last one',
              ].filter(fault => fault).map(fault => `${fault}: ${element.outerHTML.slice(0, 120)}`);
            }
            """;
        await using var reader = await site.Open(width: 768);
        await reader.Goto(path);
        List<string> faults = [];
        for (var stop = 0; stop < 30; stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            var isBeyondTheEnd = await reader.Page.EvaluateAsync<bool>("document.activeElement === document.body || (window.before && document.activeElement.matches('.skip'))");
            if (isBeyondTheEnd)
            {
                break;
            }

            faults.AddRange(await reader.Page.EvaluateAsync<string[]>(Stop));
        }

        Assert.Equal([], faults);
        Assert.Equal(0, await reader.Page.Locator("[tabindex]:not([tabindex='0'],[tabindex='-1'])").CountAsync());
    }

    [Fact]
    public async Task DrawerOpensAndClosesByKeyboard()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.UrduChapter);
        var summary = reader.Page.Locator(".bar summary").Last;
        await summary.FocusAsync();

        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(".panel button[name=theme]").First).ToBeFocusedAsync();

        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".panel button[name=theme]").First).ToBeHiddenAsync();
        await Assertions.Expect(summary).ToBeFocusedAsync();
    }
}

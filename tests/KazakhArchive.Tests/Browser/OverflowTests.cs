using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Browser;

/// <summary>No page is ever wider than its window (WCAG 2.2, 1.4.10), also with larger text (1.4.4) or wider spacing (1.4.12).</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class OverflowTests(SiteInBrowser site)
{
    private const string LargeText = "html{font-size:200%}";

    // The values of WCAG 2.2, 1.4.12.
    private const string WideSpacing = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

    private const string Wider = """
        () => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          const outside = [...document.body.querySelectorAll('*')].filter(element => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.right > room + 1 || box.left < -1);
          });
          return [`${document.documentElement.scrollWidth} in ${room}: ` + outside.slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' … ')];
        }
        """;

    private static readonly int[] Widths = [320, 390, 768, 1280];

    private static readonly (string Name, string Css)[] States = [("as it comes", ""), ("twice the text size", LargeText), ("wide spacing", WideSpacing)];

    [Fact]
    public async Task NothingIsWiderThanItsWindow()
    {
        List<string> breaches = [];
        foreach (var pages in PageKinds.SeenByLanguage)
        {
            await using var reader = await site.Open($"ui-{pages.Key}");
            foreach (var path in pages)
            {
                breaches.AddRange(await Wide(reader, path, pages.Key));
            }
        }

        Breaches.AreNone(breaches);
    }

    private static async Task<IEnumerable<string>> Wide(Reader reader, string path, string language)
    {
        List<string> breaches = [];
        await reader.Goto(path);
        foreach (var (name, css) in States)
        {
            await reader.Page.EvaluateAsync("document.adoptedStyleSheets = []");
            await reader.LayOutAll();
            await reader.Restyle(css);
            foreach (var width in Widths)
            {
                await reader.Page.SetViewportSizeAsync(width, 800);
                breaches.AddRange((await reader.Page.EvaluateAsync<string[]>(Wider)).Select(wider => $"{path} {language} {width} px, {name}: {wider}"));
            }
        }

        return breaches;
    }

    [Fact]
    public async Task OpenPanelsAndNotesFitANarrowWindow()
    {
        await using var reader = await site.Open("ui-ur.size-6", 320);
        await reader.Goto(PageKinds.ArabicChapter);
        foreach (var summary in await reader.Page.Locator(".bar summary").AllAsync())
        {
            await summary.ClickAsync();
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Wider));
        }

        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Locator(".fn a").First.ClickAsync();
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Wider));
        var box = (await reader.Page.Locator(".in-place").BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, 320 - box.Width);
    }
}

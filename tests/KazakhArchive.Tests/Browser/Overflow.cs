namespace KazakhArchive.Tests.Browser;

/// <summary>Whether a page is wider than its window (WCAG 2.2, 1.4.10), also with larger text (1.4.4) or wider spacing (1.4.12).</summary>
internal static class Overflow
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

    /// <summary>The narrowest, where least fits, and the first at which what stands beside the text has a place of its own.</summary>
    private static readonly int[] Ends = [320, 1280];

    private static readonly (string Name, string Css, int[] Widths)[] States =
        [("as it comes", "", Widths), ("twice the text size", LargeText, PageKinds.AreAllAsked ? Widths : Ends), ("wide spacing", WideSpacing, PageKinds.AreAllAsked ? Widths : Ends)];

    /// <summary>In windows of several widths, in each state; the window is left as it was.</summary>
    public static async Task<IReadOnlyList<string>> Of(Reader reader)
    {
        var window = reader.Page.ViewportSize!;
        List<string> breaches = [];
        foreach (var (name, css, widths) in States)
        {
            await reader.Page.EvaluateAsync("document.adoptedStyleSheets = []");
            await reader.LayOutAll();
            await reader.Restyle(css);
            foreach (var width in widths)
            {
                await reader.Page.SetViewportSizeAsync(width, 800);
                breaches.AddRange((await Now(reader)).Select(wider => $"{width} px, {name}: {wider}"));
            }
        }

        await reader.Page.SetViewportSizeAsync(window.Width, window.Height);
        return breaches;
    }

    /// <summary>In the window as it is: the width of the page, and some elements that reach out of it.</summary>
    public static async Task<IReadOnlyList<string>> Now(Reader reader) => await reader.Page.EvaluateAsync<string[]>(Wider);
}

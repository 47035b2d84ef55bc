using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>
/// Every kind of page, opened once, and what each rule says of it there. To open a page takes longer than to judge it, so that the tests
/// that ask one thing of every page share what was seen.
/// </summary>
public sealed class SeenPages
{
    // Numbers, references and arrows have no direction to get wrong; they carry the language of their spoken names.
    // The parts of a foreign run that an emendation cuts (BidiHtml) are no isolates, so that they join: their letters are strong.
    private const string WrongDirection = """
        language => [
          document.dir === (language === 'en' ? 'ltr' : 'rtl') ? null : `html dir=${document.dir}`,
          document.documentElement.lang === language ? null : `html lang=${document.documentElement.lang}`,
          ...[...document.querySelectorAll('body [lang]:not(span[lang=en], span[lang=ru])')]
            .map(element => [element, ['ur', 'ar'].includes(element.lang) ? 'rtl' : 'ltr'])
            .filter(([element, direction]) => (direction === 'rtl' ? /(?=\p{Script=Arabic})\p{L}/u : /\p{L}/u).test(element.textContent))
            .filter(([element, direction]) => getComputedStyle(element).direction !== direction)
            .map(([element]) => element)
            .map(element => element.outerHTML.slice(0, 150)),
        ].filter(breach => breach)
        """;

    private readonly List<string> complaints = [];
    private readonly List<string> violations = [];
    private readonly List<string> overflows = [];
    private readonly List<string> tabFaults = [];
    private readonly List<string> wrongDirections = [];
    private Task? visit;
    private SeenPages? withoutScript;

    /// <summary>What the console, the network and the pages themselves complained of.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>The rules of axe that a page breaks.</summary>
    public IReadOnlyList<string> Violations => violations;

    /// <summary>Where a page is wider than its window.</summary>
    public IReadOnlyList<string> Overflows => overflows;

    /// <summary>Where the first Tab does not show the way past the header, or the way does not lead there.</summary>
    public IReadOnlyList<string> TabFaults => tabFaults;

    /// <summary>What does not run in the direction of its language.</summary>
    public IReadOnlyList<string> WrongDirections => wrongDirections;

    /// <summary>These pages, once somebody has asked for them; tests of one collection ask one after the other.</summary>
    public async Task<SeenPages> In(SiteInBrowser site)
    {
        await (visit ??= VisitAll(site));
        return this;
    }

    /// <summary>The same pages, each in every language, in a browser that runs no script; of them complaints and directions are known.</summary>
    public async Task<SeenPages> WithoutScript(SiteInBrowser site)
    {
        withoutScript ??= new SeenPages();
        await (withoutScript.visit ??= withoutScript.VisitAllWithoutScript(site));
        return withoutScript;
    }

    private async Task VisitAll(SiteInBrowser site)
    {
        HashSet<(string Path, string Language)> measured = [];
        foreach (var pages in PageKinds.Seen.GroupBy(page => (page.Language, page.Theme)))
        {
            await using var reader = await site.Open($"theme-{pages.Key.Theme}.ui-{pages.Key.Language}");
            foreach (var (path, language, theme) in pages)
            {
                var before = reader.Complaints.Count;
                await reader.Goto(path);
                // Links in a block that is laid out at an estimate seem to lie over what follows it.
                await reader.LayOutAll();
                complaints.AddRange(reader.Complaints.Skip(before));
                violations.AddRange((await Axe.Violations(reader.Page)).Select(violation => $"{path} {language} {theme}: {violation}"));
                if (measured.Add((path, language)))
                {
                    await AskDirections(reader, path, language);
                    overflows.AddRange((await Overflow.Of(reader)).Select(wider => $"{path} {language} {wider}"));
                    tabFaults.AddRange((await FaultsOfTab(reader)).Select(fault => $"{path} {language}: {fault}"));
                }
            }
        }
    }

    // In another language than with scripts the page alone is waited for, whose direction no face changes.
    private async Task VisitAllWithoutScript(SiteInBrowser site)
    {
        var whole = PageKinds.Seen.Select(page => (page.Path, page.Language)).ToHashSet();
        foreach (var language in PageKinds.Languages)
        {
            await using var reader = await site.Open($"ui-{language}", hasScript: false);
            foreach (var path in PageKinds.All)
            {
                await reader.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = whole.Contains((path, language)) ? WaitUntilState.Load : WaitUntilState.DOMContentLoaded });
                await AskDirections(reader, path, language);
            }

            complaints.AddRange(reader.Complaints);
        }
    }

    private async Task AskDirections(Reader reader, string path, string language) => wrongDirections.AddRange(
        (await reader.Page.EvaluateAsync<string[]>(WrongDirection, language)).Select(wrong => $"{language} {path}: {wrong}"));

    private static async Task<IEnumerable<string>> FaultsOfTab(Reader reader)
    {
        const string IsShown = """
            () => {
              const { top, bottom, left, right } = document.activeElement.getBoundingClientRect();
              return document.activeElement.matches('.skip') && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
            }
            """;
        await reader.Page.EvaluateAsync("document.adoptedStyleSheets = []");
        await reader.Page.Keyboard.PressAsync("Tab");
        var isShown = await reader.Comes(IsShown);
        await reader.Page.Keyboard.PressAsync("Enter");
        var isPast = await reader.Comes("document.activeElement === document.querySelector('main')");
        return [.. isShown ? (string[])[] : ["the first Tab shows no way past the header"], .. isPast ? (string[])[] : ["Enter does not lead past the header"]];
    }
}

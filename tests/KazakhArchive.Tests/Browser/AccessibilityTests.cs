using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Browser;

/// <summary>Axe finds nothing on any kind of page.</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class AccessibilityTests(SiteInBrowser site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    [Fact]
    public async Task EveryKindOfPageIsSound()
    {
        List<string> violations = [];
        foreach (var pages in PageKinds.Seen.GroupBy(page => (page.Language, page.Theme)))
        {
            await using var reader = await site.Open($"theme-{pages.Key.Theme}.ui-{pages.Key.Language}");
            foreach (var (path, language, theme) in pages)
            {
                violations.AddRange(await Violations(reader, path, $"{path} {language} {theme}"));
            }
        }

        Breaches.AreNone(violations);
    }

    [Theory]
    [InlineData("ur", "dark", ".bar .drawer:first-of-type summary")]
    [InlineData("ar", "sepia", ".bar .drawer:last-of-type summary")]
    [InlineData("en", "light", ".fn a")]
    [InlineData("ur", "sepia", "a.em")]
    [InlineData("en", "dark", "aside.abstract summary")]
    public async Task WhatUnfoldsIsSoundToo(string language, string theme, string opener)
    {
        await using var reader = await site.Open($"theme-{theme}.ui-{language}");
        await reader.Goto(PageKinds.ArabicChapter);
        await reader.Page.Locator(opener).First.ClickAsync();

        Breaches.AreNone(await Violations(reader, opener));
    }

    [Fact]
    public async Task DiplomaticLayerIsSoundToo()
    {
        await using var reader = await site.Open("layer-diplomatic.theme-dark.ui-ar");
        await reader.Goto(PageKinds.ArabicChapter);

        Breaches.AreNone(await Violations(reader, "diplomatic"));
    }

    private static async Task<IEnumerable<string>> Violations(Reader reader, string path, string where)
    {
        await reader.Goto(path);
        // Links in a block that is laid out at an estimate seem to lie over what follows it.
        await reader.LayOutAll();
        return await Violations(reader, where);
    }

    internal static async Task<IEnumerable<string>> Violations(Reader reader, string where)
    {
        var results = await reader.Page.RunAxe(Rules);
        return results.Violations.Select(violation =>
            $"{where}: {violation.Id} ({violation.Help}) on {violation.Nodes.Length}, such as {violation.Nodes[0].Html} {string.Join(' ', violation.Nodes[0].Any.Select(check => check.Message))}");
    }
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>
/// The rules of axe-core for WCAG 2.2, A and AA, and for good practice, run in the page that they judge. The library's own way of running
/// them opens a window for each page and carries out of the browser all that is sound. A target is held to two pixels more than the 24 of
/// WCAG 2.5.8, as another machine's font may draw its sign narrower.
/// </summary>
internal static class Axe
{
    private const string Judge = """
        async () => {
          axe.configure({ checks: [{ id: 'target-size', options: { minSize: 25.9 } }] });
          const { violations } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
          });
          return violations.map(({ id, help, nodes }) =>
            `${id} (${help}) on ${nodes.length}, such as ${nodes[0].html} ${nodes[0].any.map(check => check.message).join(' ')}`);
        }
        """;

    private static readonly string Rules = $"() => {{{new BundledAxeScriptProvider().GetScript()}}}";

    /// <returns>Each rule that the page breaks, with one element that breaks it.</returns>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        await page.EvaluateAsync(Rules);
        return await page.EvaluateAsync<string[]>(Judge);
    }
}

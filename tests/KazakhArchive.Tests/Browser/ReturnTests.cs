using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>
/// Whoever leaves a chapter comes back to the same line. Blocks above it are laid out at an estimate, so that the browser's own memory
/// of pixels leads elsewhere.
/// </summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class ReturnTests(SiteInBrowser site)
{
    private const string LongArabicChapter = "/abc-kazakhstan/4";

    // A passage that a link leads to stands clear of the bar.
    private const int FarthestBelowPixels = 40;

    /// <summary>How far down the chapter, how far into the passage, and the way.</summary>
    private static readonly (string Path, double Depth, double Share, Way Way)[] Returns =
    [
        (PageKinds.UrduChapter, 0.1, 0.2, Way.Back), (LongArabicChapter, 0.15, 0.4, Way.Back),
        (PageKinds.UrduChapter, 0.95, 0.3, Way.Back), (LongArabicChapter, 0.97, 0.5, Way.Back),
        (PageKinds.UrduChapter, 0.5, 0.6, Way.Reload), (LongArabicChapter, 0.6, 0.8, Way.Reload),
        (PageKinds.UrduChapter, 0.98, 0.1, Way.Reload), (LongArabicChapter, 0.93, 0.2, Way.Reload),
        (PageKinds.UrduChapter, 0.7, 0, Way.Continue), (LongArabicChapter, 0.8, 0, Way.Continue),
        (PageKinds.UrduChapter, 0.4, 0.3, Way.Larger), (LongArabicChapter, 0.7, 0.5, Way.Larger),
        (PageKinds.UrduChapter, 0.6, 0.4, Way.OtherLayer), (LongArabicChapter, 0.3, 0.6, Way.OtherLayer),
        (PageKinds.UrduChapter, 0.8, 0.5, Way.Turned), (LongArabicChapter, 0.5, 0.3, Way.Turned),
        (PageKinds.UrduChapter, 0.6, 0.2, Way.OtherLanguage), (LongArabicChapter, 0.9, 0.4, Way.OtherLanguage),
        (PageKinds.UrduChapter, 0.3, 0.5, Way.BackToFragment), (LongArabicChapter, 0.4, 0.2, Way.BackToFragment),
    ];

    private enum Way
    {
        Back,
        Reload,

        /// <summary>By "continue" on the page of the work.</summary>
        Continue,

        /// <summary>A larger size is chosen, then the page is left.</summary>
        Larger,
        OtherLayer,

        /// <summary>The device is turned while another page is read.</summary>
        Turned,

        /// <summary>By the choice of languages, which stands at the head of the page.</summary>
        OtherLanguage,

        /// <summary>To an address that names another passage.</summary>
        BackToFragment,
    }

    /// <summary>
    /// Each way on a phone and in a window; where every page is asked for, from both chapters on both.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryWayLeadsBackToTheSameLine(bool isPhone)
    {
        List<string> lost = [];
        foreach (var (_, (path, depth, share, way)) in Returns.Index().Where(item => PageKinds.AreAllAsked || IsOnPhone(item.Index) == isPhone))
        {
            await using var reader = await site.Open("ui-ur", isPhone: isPhone);
            await reader.Goto(path);
            var ids = await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('article.text>p[id]')].map(passage => passage.id)");
            var id = ids[(int)(depth * ids.Length)];
            if (way == Way.BackToFragment)
            {
                await reader.Goto($"{path}#{ids[1]}");
            }

            var before = await Leave(reader, id, share, way);
            await Return(reader, path, id, way);
            await reader.FacesAreReady();
            if (!await Rests(reader, id, before, way == Way.Continue ? FarthestBelowPixels : 0))
            {
                lost.Add($"{way} to {path} {id}: {await reader.Page.EvaluateAsync<double>(PlaceTests.Drift, new { id, share = before })} px");
            }
        }

        Assert.Empty(lost);
    }

    /// <summary>Of two entries, which differ in the chapter, one is for the phone, and from two to two the other.</summary>
    private static bool IsOnPhone(int number) => (number + (number / 2)) % 2 == 0;

    /// <returns>How much of the passage stood above the line when the page was left.</returns>
    private static async Task<double> Leave(Reader reader, string id, double share, Way way)
    {
        var (name, value) = way == Way.Larger ? ("size", "6") : ("layer", "diplomatic");
        if (way is Way.Larger or Way.OtherLayer)
        {
            await reader.Page.Locator(".bar .drawer").Last.Locator("summary").ClickAsync();
        }

        var before = await reader.Page.EvaluateAsync<double>(PlaceTests.ReadFrom, new object[] { id, share });
        if (way is Way.Larger or Way.OtherLayer)
        {
            await reader.Page.Locator($".panel button[name='{name}'][value='{value}']").ClickAsync();
            await reader.Until("document.querySelectorAll('link#preferences').length === 1 && document.querySelector('link#preferences').media === 'all'");
            await reader.FacesAreReady();
            Assert.True(await Rests(reader, id, before));
        }

        return before;
    }

    private static async Task Return(Reader reader, string path, string id, Way way)
    {
        var page = reader.Page;
        switch (way)
        {
            case Way.Reload or Way.OtherLayer:
                await page.ReloadAsync();
                break;
            case Way.Continue:
                await reader.Goto(path[..path.LastIndexOf('/')]);
                await page.Locator(".start a").First.ClickAsync();
                await reader.Arrive($"**{path}#{id}");
                break;
            case Way.OtherLanguage:
                // By the page's own clock, in which a place has rested after a second: what is due first comes first, however busy the machine.
                await page.EvaluateAsync("new Promise(done => setTimeout(done, 1500))");
                await page.EvaluateAsync("scrollTo({ top: 0, behavior: 'instant' })");
                if (await page.Locator(".languages summary").IsVisibleAsync())
                {
                    await page.Locator(".languages summary").ClickAsync();
                }

                await page.Locator(".languages button[value=en]").ClickAsync();
                await reader.Until("document.documentElement.lang === 'en' && document.readyState === 'complete'");
                break;
            default:
                await reader.Goto(PageKinds.Help);
                if (way == Way.Turned)
                {
                    await page.SetViewportSizeAsync(page.ViewportSize!.Height, page.ViewportSize.Width);
                }

                await page.GoBackAsync();
                break;
        }
    }

    private static async Task<bool> Rests(Reader reader, string id, double share, int below = 0)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var drift = await reader.Page.EvaluateAsync<double>(PlaceTests.Drift, new { id, share });
            if (drift > -PlaceTests.FarthestDriftPixels && drift < PlaceTests.FarthestDriftPixels + below)
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return false;
    }
}

using System.Globalization;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Browser;

/// <summary>
/// What a reader has begun to read stays where it is, on a cheap phone and a slow line, where the faces come after the first paint: until then
/// their words are not drawn, as those of another face would take other lines.
/// </summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class LayoutShiftTests(SiteInBrowser site)
{
    /// <summary>Half of what Web Vitals call good.</summary>
    private const double MostShift = 0.05;

    // Lighthouse's slow line of a phone: 1.6 megabits a second and 150 milliseconds there and back.
    private const int BytesPerSecond = 1_600_000 / 8;
    private const int LatencyMs = 150;

    /// <summary>What readers come to first; <c>tests/run --pages</c> sees every page in each language.</summary>
    private static readonly string[] First = [PageKinds.Shelf, PageKinds.UrduChapter, PageKinds.ArabicChapter, PageKinds.Across, PageKinds.Search, PageKinds.Name];

    private const string Watch = """
        window.shift = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task PagesStayWhereTheyAre(string language)
    {
        List<string> breaches = [];
        foreach (var path in PageKinds.AreAllAsked ? PageKinds.All : First)
        {
            var shift = await Shift(path, language);
            if (shift > MostShift)
            {
                breaches.Add(string.Create(CultureInfo.InvariantCulture, $"{path} in {language} moves by {shift:0.000}."));
            }
        }

        Breaches.AreNone(breaches);
    }

    private async Task<double> Shift(string path, string language)
    {
        await using var reader = await site.Open($"ui-{language}", isPhone: true);
        await reader.Page.AddInitScriptAsync(Watch);
        await SlowDown(reader);
        await reader.Goto(path);
        await reader.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return await reader.Page.EvaluateAsync<double>("window.shift");
    }

    private static async Task SlowDown(Reader reader)
    {
        var session = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = LatencyMs,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
    }
}

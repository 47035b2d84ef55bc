using System.Diagnostics;
using KazakhArchive.Tests.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace KazakhArchive.Tests.Browser;

/// <summary>What a page asks for: nothing that fails, nothing of another host, not much.</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class RequestTests(SiteInBrowser site, SeenPages seen, ITestOutputHelper output)
{
    /// <summary>The letters that texts use, as src/faces packs them.</summary>
    private const int MostOfNastaliqBytes = 86 * 1024;

    // The sheet of a passage, the place of reading and the words that a tap explains are five kilobytes of it.
    private const int MostWithoutFacesBytes = 44 * 1024;

    [Fact]
    public async Task NoPageComplainsOrLeavesTheSite() => AreOfMissingPagesAlone((await seen.In(site)).Complaints);

    [Fact]
    public async Task NoPageComplainsOrLeavesTheSiteWithoutScript() => AreOfMissingPagesAlone((await seen.WithoutScript(site)).Complaints);

    // Of each that is missing the answer and the console tell, as often as it was opened.
    private static void AreOfMissingPagesAlone(IReadOnlyList<string> complaints)
    {
        foreach (var missing in PageKinds.AllMissing)
        {
            var told = complaints.Count(complaint => complaint.Contains(missing, StringComparison.Ordinal));
            Assert.True(told > 0 && told % 2 == 0, $"{missing} was told {told} times.");
        }

        Breaches.AreNone(complaints.Where(complaint => !PageKinds.AllMissing.Any(missing => complaint.Contains(missing, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task UsingAChapterComplainsOfNothing()
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Goto(PageKinds.ArabicChapter);
        await reader.Page.Locator(".fn a").First.ClickAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.Locator("a.ref").First.ClickAsync();
        await reader.Page.Locator(".bar .drawer").Last.Locator("summary").ClickAsync();
        await reader.Page.Locator(".panel button[name=theme][value=dark]").ClickAsync();
        await reader.Until("getComputedStyle(document.documentElement).getPropertyValue('--paper') === '#16181b'");

        Assert.Empty(reader.Complaints);
    }

    /// <summary>
    /// The page, its stylesheets and scripts compressed, the face of the text and the one of the interface. The shelf, where readers come
    /// first, waits for no face of a text.
    /// </summary>
    [Theory]
    [InlineData(PageKinds.UrduChapter, "ui-ur", 144, 1)]
    [InlineData(PageKinds.ArabicChapter, "ui-ar", 153, 1)]
    [InlineData(PageKinds.Shelf, "ui-ur", 33, 0)]
    [InlineData(PageKinds.Shelf, "ui-ar", 33, 0)]
    public async Task FirstVisitIsSmall(string path, string preferences, int mostKilobytes, int preloads)
    {
        // The first visitor of all gets what was compressed quickly; from some seconds later on everybody gets less.
        await using (var first = await site.Open(preferences))
        {
            await AreCompressedThoroughly(await Visit(first, path), preferences);
        }

        await using var reader = await site.Open(preferences);
        var (total, faces) = (0, 0);
        foreach (var request in await Visit(reader, path))
        {
            var sizes = await request.SizesAsync();
            var bytes = sizes.ResponseBodySize + sizes.ResponseHeadersSize;
            total += bytes;
            faces += request.ResourceType == "font" || request.Url.Contains("-face.css", StringComparison.Ordinal) ? bytes : 0;
            output.WriteLine($"{bytes,8} {new Uri(request.Url).PathAndQuery}");
            Assert.False(request.Url.Contains("nastaliq", StringComparison.Ordinal) && bytes > MostOfNastaliqBytes, $"{request.Url} has {bytes} bytes.");
            Assert.DoesNotContain("-whole", request.Url, StringComparison.Ordinal);
        }

        output.WriteLine($"{total,8} in all");
        Assert.InRange(total, mostKilobytes * 512, mostKilobytes * 1024);
        Assert.InRange(total - faces, 1, MostWithoutFacesBytes);
        Assert.Equal(preloads, await reader.Page.Locator("link[rel=preload]").CountAsync());
    }

    private static async Task<List<IRequest>> Visit(Reader reader, string path)
    {
        List<IRequest> requests = [];
        reader.Page.RequestFinished += (_, request) => requests.Add(request);
        await reader.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return requests;
    }

    /// <summary>Asks as Chromium does until the tag of each answer says that it was; the pages that all other tests have opened come before.</summary>
    private static async Task AreCompressedThoroughly(List<IRequest> requests, string preferences)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br, zstd");
        client.DefaultRequestHeaders.Add("Cookie", $"preferences={preferences}");
        var waiting = requests
            .Where(request => request.ResourceType is "document" or "script" || (request.ResourceType == "stylesheet" && !request.Url.EndsWith("preferences.css", StringComparison.Ordinal)))
            .Select(request => request.Url)
            .ToList();
        Assert.NotEmpty(waiting);
        for (var clock = Stopwatch.StartNew(); waiting.Count > 0; await Task.Delay(100))
        {
            Assert.True(clock.Elapsed < 5 * Reader.Patience, $"They were never compressed thoroughly: {string.Join(' ', waiting)}");
            foreach (var address in waiting.ToList())
            {
                using var answer = await client.GetAsync(address);
                if (answer.Headers.ETag!.Tag.EndsWith("-b11\"", StringComparison.Ordinal))
                {
                    waiting.Remove(address);
                }
            }
        }
    }

    [Fact]
    public async Task SecondChapterAsksForNoFaceAgain()
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Page.GotoAsync("/kazakh-khanates/1", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await reader.Page.GotoAsync(PageKinds.UrduChapter, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        var transferred = await reader.Page.EvaluateAsync<int>(
            "performance.getEntriesByType('resource').filter(entry => /fonts|site\\./.test(entry.name)).reduce((sum, entry) => sum + entry.transferSize, 0)");

        Assert.Equal(0, transferred);
    }
}

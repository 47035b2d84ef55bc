using System.Diagnostics;
using KazakhArchive.Tests.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace KazakhArchive.Tests.Browser;

/// <summary>What a page asks for: nothing that fails, nothing of another host, not much.</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class RequestTests(SiteInBrowser site, ITestOutputHelper output)
{
    /// <summary>The measured subset of the Urdu face has 112 KB (reading.md, 1.2).</summary>
    private const int MostOfNastaliqBytes = 115 * 1024;

    // The chapter, its stylesheets and script compressed, the face of the text and the one of the interface.
    private const int MostOfAFirstVisitBytes = 177 * 1024;
    // The sheet of a passage, the place of reading and the words that a tap explains are five kilobytes of it.
    private const int MostWithoutFacesBytes = 43 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NoPageComplainsOrLeavesTheSite(bool hasScript)
    {
        foreach (var pages in PageKinds.SeenByLanguage)
        {
            await using var reader = await site.Open($"ui-{pages.Key}", hasScript: hasScript);
            foreach (var path in pages)
            {
                await reader.Goto(path);
            }

            foreach (var missing in PageKinds.AllMissing.Intersect(pages))
            {
                Assert.Equal(2, reader.Complaints.Count(complaint => complaint.Contains(missing, StringComparison.Ordinal)));
            }

            Breaches.AreNone(reader.Complaints.Where(complaint => !PageKinds.AllMissing.Any(missing => complaint.Contains(missing, StringComparison.Ordinal))));
        }
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

    [Fact]
    public async Task FirstVisitOfAnUrduChapterIsSmall()
    {
        // The first visitor of all gets what was compressed quickly; from some seconds later on everybody gets less.
        await using (var first = await site.Open("ui-ur"))
        {
            await AreCompressedThoroughly(await Visit(first));
        }

        await using var reader = await site.Open("ui-ur");
        var (total, faces) = (0, 0);
        foreach (var request in await Visit(reader))
        {
            var sizes = await request.SizesAsync();
            var bytes = sizes.ResponseBodySize + sizes.ResponseHeadersSize;
            total += bytes;
            faces += request.ResourceType == "font" ? bytes : 0;
            output.WriteLine($"{bytes,8} {new Uri(request.Url).PathAndQuery}");
            Assert.False(request.Url.Contains("nastaliq", StringComparison.Ordinal) && bytes > MostOfNastaliqBytes, $"{request.Url} has {bytes} bytes.");
        }

        output.WriteLine($"{total,8} in all");
        Assert.InRange(total, MostOfNastaliqBytes / 2, MostOfAFirstVisitBytes);
        Assert.InRange(total - faces, 1, MostWithoutFacesBytes);
        Assert.Equal(1, await reader.Page.Locator("link[rel=preload]").CountAsync());
    }

    private static async Task<List<IRequest>> Visit(Reader reader)
    {
        List<IRequest> requests = [];
        reader.Page.RequestFinished += (_, request) => requests.Add(request);
        await reader.Page.GotoAsync(PageKinds.UrduChapter, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return requests;
    }

    /// <summary>Asks as Chromium does until the tag of each answer says that it was.</summary>
    private static async Task AreCompressedThoroughly(List<IRequest> requests)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br, zstd");
        client.DefaultRequestHeaders.Add("Cookie", "preferences=ui-ur");
        var waiting = requests
            .Where(request => request.ResourceType is "document" or "script" || (request.ResourceType == "stylesheet" && !request.Url.EndsWith("preferences.css", StringComparison.Ordinal)))
            .Select(request => request.Url)
            .ToList();
        Assert.NotEmpty(waiting);
        for (var clock = Stopwatch.StartNew(); waiting.Count > 0; await Task.Delay(100))
        {
            Assert.True(clock.Elapsed < Reader.Patience, $"They were never compressed thoroughly: {string.Join(' ', waiting)}");
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

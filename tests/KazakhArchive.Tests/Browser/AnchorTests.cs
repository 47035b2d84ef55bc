using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>An address leads to its passage, and the passage gives its address away.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class AnchorTests(SiteInBrowser site)
{
    private const string Place = """
        id => {
          const box = document.getElementById(id).getBoundingClientRect();
          const bar = document.querySelector('.bar').getBoundingClientRect();
          return [box.top - bar.bottom, innerHeight];
        }
        """;

    // As many looks, a twentieth of a second apart, as find it where it was.
    private const int Rests = 5;

    [Theory]
    [InlineData("/abc-kazakhstan/4#4.20", "4.20", true, 1280)]
    [InlineData("/abc-kazakhstan/4#4.20", "4.20", false, 390)]
    [InlineData("/abc-kazakhstan/4#4.20", "4.20", true, 390)]
    [InlineData("/kazakh-khanates/2#2.7", "2.7", true, 390)]
    [InlineData("/abc-kazakhstan/2#f2", "f2", true, 1280)]
    public async Task PassageStandsBelowTheBar(string path, string id, bool hasScript, int width)
    {
        await using var reader = await site.Open(width: width, hasScript: hasScript);
        await reader.Goto(path);
        Assert.EndsWith($"#{id}", reader.Page.Url, StringComparison.Ordinal);

        var place = await Resting(reader, id);

        Assert.InRange(place[0], 0, place[1] / 3);
        Assert.NotEqual("rgba(0, 0, 0, 0)", await reader.Page.EvaluateAsync<string>("id => getComputedStyle(document.getElementById(id)).backgroundColor", id));
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("en")]
    public async Task LinkMarkCopiesTheAddressAndSaysSo(string language)
    {
        await using var reader = await site.Open($"ui-{language}");
        await reader.Goto(PageKinds.ArabicChapter);

        var copied = await reader.Page.Locator(".status").GetAttributeAsync("data-copied");
        Assert.NotEmpty(copied!);
        await reader.Page.Locator("a.ref[href='/abc-kazakhstan/2.3']").ClickAsync();

        await Assertions.Expect(reader.Page.Locator(".status")).ToHaveTextAsync(copied!);
        Assert.Equal(new Uri(site.Address, "/abc-kazakhstan/2.3").AbsoluteUri, await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.EndsWith("#2.3", reader.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkMarkIsALinkWithoutScript()
    {
        await using var reader = await site.Open(hasScript: false);
        await reader.Page.GotoAsync(PageKinds.ArabicChapter);

        await reader.Page.Locator("a.ref[href='/abc-kazakhstan/2.3']").ClickAsync();

        Assert.EndsWith("/abc-kazakhstan/2.3", reader.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>Where it stands when it moves no more: it is found again when the blocks above it get their true height, which takes some frames.</summary>
    private static async Task<double[]> Resting(Reader reader, string id)
    {
        var place = await reader.Page.EvaluateAsync<double[]>(Place, id);
        for (var rests = 0; rests < Rests; await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            var now = await reader.Page.EvaluateAsync<double[]>(Place, id);
            (rests, place) = (now.SequenceEqual(place) ? rests + 1 : 0, now);
        }

        return place;
    }
}

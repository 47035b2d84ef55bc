namespace KazakhArchive.Tests.Browser;

/// <summary>The place of reading stays where it is while the text around it changes its looks.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class PlaceTests(SiteInBrowser site)
{
    internal const int FarthestDriftPixels = 6;

    // Where the passage that is being read stands below the bar; its share above the line, in pixels of its new height.
    internal const string Drift = """
        before => {
          const passage = document.getElementById(before.id);
          const line = Math.max(0, document.querySelector('.bar').getBoundingClientRect().bottom);
          const box = passage.getBoundingClientRect();
          return box.top + before.share * box.height - line;
        }
        """;

    internal const string ReadFrom = """
        async ([id, share]) => {
          const passage = document.getElementById(id);
          const line = () => Math.max(0, document.querySelector('.bar').getBoundingClientRect().bottom);
          const frame = () => new Promise(done => requestAnimationFrame(done));
          // Blocks above are laid out at an estimate until they have been near the window.
          for (let rests = 0; rests < 5; await frame()) {
            const box = passage.getBoundingClientRect();
            const by = box.top + share * box.height - line();
            scrollBy({ top: by, behavior: 'instant' });
            rests = Math.abs(by) < 1 ? rests + 1 : 0;
          }
          const box = passage.getBoundingClientRect();
          return (line() - box.top) / box.height;
        }
        """;

    /// <summary>Whoever comes again finds the books that were read last, the very last first, each with the way back to its line.</summary>
    [Theory]
    [InlineData("ui-ur")]
    [InlineData("ui-ar")]
    [InlineData("ui-en")]
    public async Task BooksThatWereReadAreOnTheShelf(string preferences)
    {
        await using var reader = await site.Open(preferences, width: 390);
        await reader.Goto("/");
        Assert.False(await reader.Page.Locator(".recent").IsVisibleAsync());
        foreach (var (path, passage) in new[] { (PageKinds.UrduChapter, "2.5"), (PageKinds.ArabicChapter, "2.3") })
        {
            await reader.Goto(path);
            await reader.Page.EvaluateAsync<double>(ReadFrom, new object[] { passage, 0.1 });
        }

        await reader.Goto("/");

        Assert.Equal(
            [$"{PageKinds.ArabicChapter}#2.3", $"{PageKinds.UrduChapter}#2.5"],
            await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.recent a')].map(link => link.getAttribute('href'))"));
        Assert.True(await reader.Page.Locator(".recent h2").IsVisibleAsync());
        // Both in the second chapter, of two and of seven.
        var progress = await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.recent p')].map(words => words.textContent)");
        Assert.Matches("^2\\.3 \u00B7 \\D*[1\u06F1][4-9\u06F4-\u06F9]\\D*$", progress[0]);
        Assert.Matches("^2\\.5 \u00B7 \\D*[5-9\u06F5-\u06F9]\\d\\D*$", progress[1]);
        await reader.Page.Locator(".recent a").Last.ClickAsync();
        await reader.Page.WaitForURLAsync($"**{PageKinds.UrduChapter}#2.5");
        await reader.Goto("/kazakh-khanates");
        Assert.EndsWith("#2.5", await reader.Page.Locator(".start a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("size", "6")]
    [InlineData("size", "1")]
    [InlineData("face", "naskh")]
    [InlineData("spacing", "3")]
    [InlineData("layer", "diplomatic")]
    public async Task ChangedSettingLeavesThePassageAtTheTop(string name, string value)
    {
        foreach (var wanted in new[] { 0d, 0.5 })
        {
            await using var reader = await site.Open(width: 390);
            await reader.Goto(PageKinds.UrduChapter);
            await reader.Page.Locator(".bar .drawer").Last.Locator("summary").ClickAsync();
            var share = await reader.Page.EvaluateAsync<double>(ReadFrom, new object[] { "2.5", wanted });
            Assert.InRange(share, wanted - 0.01, wanted + 0.01);

            await reader.Page.Locator($".panel button[name='{name}'][value='{value}']").ClickAsync();
            await reader.Until("document.querySelectorAll('link#preferences').length === 1 && document.querySelector('link#preferences').media === 'all'");
            await reader.FacesAreReady();
            // The place is found again in the frame after the face came; on a busy machine that takes its time.
            await reader.Until($"before => Math.abs(({Drift})(before)) < {FarthestDriftPixels}", new { id = "2.5", share });
        }
    }
}

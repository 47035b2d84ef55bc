using System.Text;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>On paper only the text is left.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class PrintTests(SiteInBrowser site)
{
    [Theory]
    [InlineData(PageKinds.UrduChapter, "theme-dark.ui-ur")]
    [InlineData(PageKinds.ArabicChapter, "theme-sepia.ui-en")]
    public async Task PaperShowsTheTextInBlackAndNothingToPress(string path, string preferences)
    {
        await using var reader = await site.Open(preferences);
        await reader.Goto(path);
        await reader.Page.Locator(".bar summary").Last.ClickAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var selector in new[] { ".skip", "header.site", "footer.site", ".bar", ".panel", ".tools .report", ".tools .to-cite", ".downloads", "#cite", ".ways-back", ".pager", ".status" })
        {
            Assert.False(await reader.Page.Locator(selector).First.IsVisibleAsync(), $"{selector} is printed.");
        }

        Assert.True(await reader.Page.Locator(".text h1").IsVisibleAsync());
        Assert.True(await reader.Page.Locator(".text .tools .ref").First.IsVisibleAsync(), "Passages are printed without their numbers.");
        await reader.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Matches($@"^http\S*{path} 2\d{{3}}-\d\d-\d\d$", await reader.Page.Locator(".printed").InnerTextAsync());
        Assert.Equal("rgb(0, 0, 0)", await reader.Computed(".text p", "color"));
        Assert.Equal("rgb(255, 255, 255)", await reader.Computed("body", "background-color"));
    }

    [Theory]
    [InlineData("/kazakh-khanates/2.5", "ui-ur")]
    [InlineData("/abc-kazakhstan/3.4", "ui-en")]
    public async Task PassageIsOnePage(string path, string preferences)
    {
        await using var reader = await site.Open(preferences);
        await reader.Goto(path);

        var pdf = await reader.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });

        Assert.Contains("/Count 1", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PageKinds.UrduChapter)]
    [InlineData(PageKinds.ArabicChapter)]
    [InlineData(PageKinds.Shelf)]
    public async Task PagesBecomePdf(string path)
    {
        await using var reader = await site.Open("ui-ur");
        await reader.Goto(path);

        var pdf = await reader.Page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.Equal("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5));
        Assert.True(Encoding.Latin1.GetString(pdf).Contains("/FontFile", StringComparison.Ordinal), "The PDF holds no face.");
    }
}

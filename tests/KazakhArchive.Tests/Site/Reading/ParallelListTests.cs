using KazakhArchive.Site.Reading;
using KazakhArchive.Tests.Search;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Reading;

/// <summary>What the other language has on a passage, on the archive's own pages.</summary>
public sealed class ParallelListTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task PassageLeadsToTheOtherLanguageInItsOwnWords()
    {
        var section = (await site.Page("/kazakh-khanates/2.8?ui=en")).QuerySelector("#across")!;

        Assert.InRange(section.QuerySelectorAll("li").Length, 1, 3);
        Assert.All(section.QuerySelectorAll(".where a"), link => Assert.StartsWith("/abc-kazakhstan/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(section.QuerySelectorAll(".beginning"), words => Assert.Equal(("ar", "rtl"), (words.GetAttribute("lang"), words.GetAttribute("dir"))));
        Assert.Contains("/names/middle-horde", section.QuerySelectorAll(".shared a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("ur", "لشکر میانہ")]
    [InlineData("ar", "الجوز الأوسط")]
    [InlineData("en", "Middle Horde")]
    public async Task SharedNamesAreToldInTheReadersLanguage(string language, string name) => Assert.Contains(
        name,
        (await site.Page($"/abc-kazakhstan/3.5?ui={language}")).QuerySelectorAll("#across .shared a").Select(link => link.TextContent));

    [Theory]
    [InlineData("/abc-kazakhstan/1.2")]
    [InlineData("/abc-kazakhstan@1/2.3")] // The text of a revision is not tagged.
    public async Task NothingCloseIsNothingShown(string path)
    {
        var page = await site.Page(path);

        Assert.Null(page.QuerySelector("#across"));
        Assert.Null(page.QuerySelector("[href='#across']"));
    }

    [Fact]
    public async Task ChapterMarksThePassagesThatTheOtherLanguageSpeaksOf()
    {
        foreach (var path in (string[])["/kazakh-khanates/2", "/abc-kazakhstan/4"])
        {
            var links = (await site.Page(path)).QuerySelectorAll("a.across").Select(link => link.GetAttribute("href")!).ToList();
            Assert.NotEmpty(links);
            foreach (var link in links)
            {
                Assert.NotNull((await site.Page(link)).QuerySelector("#across"));
            }
        }
    }

    [Fact]
    public async Task EachParallelLeadsToBothSideBySide()
    {
        foreach (var link in (await site.Page("/abc-kazakhstan/2.3")).QuerySelectorAll(".side-by-side").Select(link => link.GetAttribute("href")!))
        {
            var page = await site.Page(link);

            Assert.Equal("a-2.3", page.QuerySelector("#slot-a [aria-current]")!.Id);
            Assert.NotNull(page.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        }
    }

    [Fact]
    public async Task NoteIsComparedInTheChapterThatHasIt() =>
        Assert.All(
            (await site.Page("/putin-visit-2024/f1")).QuerySelectorAll(".side-by-side"),
            link => Assert.StartsWith("/compare?a=putin-visit-2024/1&b=abc-kazakhstan/", link.GetAttribute("href"), StringComparison.Ordinal));

    [Fact]
    public void BeginningEndsWithAWord()
    {
        var passage = Indexes.PassagesOf(ArchiveCorpus.Find("kazakh-khanates")).First(candidate => candidate.Text.Length > 500);

        var beginning = ParallelList.BeginningOf(passage);

        Assert.InRange(beginning.Length, 60, 140);
        Assert.StartsWith(beginning[..^2] + " ", passage.Text, StringComparison.Ordinal);
    }
}

using KazakhArchive.Importer.Publishing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site;

/// <summary>What editors explain is read in the reader's own language, wherever it stands.</summary>
public sealed class ExplanationPagesTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Theory]
    [InlineData("ur", "ازبکستان کا دار الحکومت۔")]
    [InlineData("ar", "عاصمة أوزبكستان.")]
    [InlineData("en", "Capital of Uzbekistan.")]
    public async Task NoteOfANameStandsBeforeItsForms(string language, string note)
    {
        var page = await site.Page($"/names/tashkent?ui={language}");
        var shown = page.QuerySelector(".name-note")!;

        Assert.Equal((note, language), (shown.TextContent.Trim(), shown.QuerySelector("bdi")!.GetAttribute("lang")));
        Assert.NotNull(shown.NextElementSibling!.QuerySelector("dt"));
    }

    [Theory]
    [InlineData("ur", "rtl")]
    [InlineData("ar", "rtl")]
    [InlineData("en", "ltr")]
    public async Task EveryReasonOfAnEmendationIsInTheReadersLanguage(string language, string direction)
    {
        foreach (var chapter in (string[])["/kazakh-khanates/1", "/kazakh-khanates/2", "/iran-central-asia/2", "/abc-kazakhstan/4", "/putin-visit-2024/1"])
        {
            var reasons = (await site.Page($"{chapter}?ui={language}")).QuerySelectorAll(".emendations .reason").ToList();
            Assert.NotEmpty(reasons);
            Assert.All(reasons, reason => Assert.Equal((language, direction), (reason.GetAttribute("lang"), reason.GetAttribute("dir"))));
        }
    }

    [Theory]
    [InlineData("ur", "پہلی اشاعت")]
    [InlineData("ar", "الطبعة الأولى")]
    [InlineData("en", "First edition")]
    public async Task NotesOfRevisionsAreToo(string language, string first) =>
        Assert.Contains((await site.Page($"/kazakh-khanates/history?ui={language}")).QuerySelectorAll($"bdi[lang={language}]"), note => note.TextContent == first);

    [Fact]
    public void NothingThatTheEditorsOfTheArchiveExplainLacksATranslation()
    {
        var corpus = CorpusFolder.Find(Repository.PathOf("corpus"), [])!;
        var findings = new FindingList();
        ExplanationCheck.Run(corpus, corpus.Works([]), ExplanationTable.Read(corpus, findings), findings);

        Assert.Empty(findings.Select(finding => finding.ToString()));
    }
}

using KazakhArchive.Site.Html;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Reading;

public class ChapterHtmlTests
{
    private static readonly Library Archive =
        LibraryReader.Read(new CorpusFolder(Repository.PathOf("corpus")), new FindingList())!;

    [Fact]
    public void NoteIsListedWithTheWayBackToEachOfItsMarks()
    {
        var edition = Of(
            Chapter(1, Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان"), Mark("n1", "¹"), new Inline.Text(" اور"), Mark("n1", "¹"))),
            Chapter(2, Block(BlockKind.Note, "n1", new Inline.Marker("¹ "), new Inline.Text("Central Asia, https://a.org/b"))));

        var note = Page(edition, 1).QuerySelector(".notes #n1")!;
        Assert.Equal("1", note.QuerySelector(".note-mark")!.TextContent);
        Assert.NotNull(note.QuerySelector("div[lang=en][dir=ltr]"));
        Assert.Equal(["#n1-ref", "#n1-ref2"], note.QuerySelectorAll("a.back").Select(link => link.GetAttribute("href")));
        Assert.Equal(["/safar/1#n1-ref", "/safar/1#n1-ref2"], Page(edition, 2).QuerySelectorAll("#n1 a.back").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void NoteWithoutTextSaysSo() => Assert.Equal(
        "The source marks this note but does not print its text.",
        Page(Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان"), Mark("n1", "۶۳"))).QuerySelector("#n1 .lacking")!.TextContent);

    [Fact]
    public void RussianNotesAreRussian() => Assert.Equal("ru", ForeignText.LanguageOf([new Inline.Text("КАЗАХИ, https://w.histrf.ru/articles")]));

    [Fact]
    public void EmendationsInsideANoteAreListedWhereTheNoteStands()
    {
        var edition = Of(
            Chapter(1, Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان"), Mark("n1", "¹"))),
            Chapter(2, Block(BlockKind.Note, "n1", Emended("خارا", "بخارا"))));

        Assert.Null(Page(edition, 1).QuerySelector(".emendations"));
        Assert.Equal("بخارا", Page(edition, 1).QuerySelector("#n1 .em .corr")!.TextContent);
        Assert.NotNull(Page(edition, 2).QuerySelector(".emendations #em-1"));
    }

    /// <summary>OCR writes a raised mark as LaTeX does.</summary>
    [Fact]
    public void RaisedMarksAreRaisedAmongTheEmendationsToo()
    {
        var sic = Page(Block(BlockKind.Paragraph, "1.1", Emended("خان^{۶۳}", "خان"))).QuerySelector(".emendations del")!;

        Assert.Equal("۶۳", sic.QuerySelector("sup")!.TextContent);
        Assert.DoesNotContain("^", sic.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOfTheTextCannotBecomeMarkup() =>
        Assert.Equal("<script>&\"", Page(Block(BlockKind.TitlePage, null, new Inline.Text("<script>&\""))).QuerySelector("p")!.TextContent);

    [Fact]
    public void NoArabicLetterIsWrittenAsACharacterReference()
    {
        foreach (var html in Pages())
        {
            Assert.DoesNotContain("&#x6", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void IdsAreUniqueAndLocalLinksLeadToThem()
    {
        foreach (var html in Pages())
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct(), ids);
            var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]);
            Assert.Empty(targets.Except(ids, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void LinksAreNeverInsideLinks()
    {
        foreach (var html in Pages())
        {
            // A parser closes the outer link at the inner one, so the tags are counted in the text.
            var depth = 0;
            foreach (System.Text.RegularExpressions.Match tag in System.Text.RegularExpressions.Regex.Matches(html, "<(/?)a[ >]"))
            {
                depth += tag.Groups[1].Length == 0 ? 1 : -1;
                Assert.InRange(depth, 0, 1);
            }
        }
    }

    private static IEnumerable<string> Pages() =>
        from edition in Archive.Editions
        from chapter in edition.Chapters
        select SampleEdition.Html(edition, chapter.Number.Number);
}

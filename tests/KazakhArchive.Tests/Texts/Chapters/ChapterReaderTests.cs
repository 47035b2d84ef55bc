using System.Diagnostics;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Texts.Chapters;

public class ChapterReaderTests
{
    private const string Path = "works/w/chapters/03-x.md";
    private const string Heading = "# x {#c3 lines=\"1\"}\n";

    [Theory]
    [InlineData("a {#3.1 lines=\"2\" onclick=\"x\"}", "the attribute \"onclick\"")]
    [InlineData("a {#3.1 .poem lines=\"2\"}", "the class \".poem\"")]
    [InlineData("a {#3.1 .supplied lines=\"2\"}", "the class \".supplied\"")]
    [InlineData("- a {.note #3.1 lines=\"2\"}", "the class \".note\"")]
    [InlineData("a {#3.1 lines=\"2\" lines=\"3\"}", "the attribute \"lines\"")]
    [InlineData("[a](#marker){.noise} {#3.1 lines=\"2\"}", "the class \".noise\"")]
    [InlineData("[a](#marker){#m1} {#3.1 lines=\"2\"}", "the id \"#m1\"")]
    [InlineData("[a](#sic){.spelling sic=\"b\" certainty=\"high\" reason=\"c\"} {#3.1 lines=\"2\"}", "the class \".spelling\"")]
    [InlineData("[a](#sic){.letter sic=\"b\" certainty=\"high\" reason=\"c\" corr=\"d\"} {#3.1 lines=\"2\"}", "the attribute \"corr\"")]
    [InlineData("[a](#surplus){.letter} {#3.1 lines=\"2\"}", "the class \".letter\"")]
    public void UnknownAttributeIsE401(string line, string what) => Finds(Heading + "\n" + line + "\n", FindingCodes.ChapterUnknownAttribute, 3, what);

    [Theory]
    [InlineData("a {#3.1 lines=\"2\"}\n\nb {#3.1 lines=\"3\"}")]
    [InlineData("a {.note #n1 lines=\"2\"}\n\nb {.note #n1 lines=\"3\"}")]
    [InlineData("[](#p35)a {#3.1 lines=\"2\"}\n\n[](#p35)b {#3.2 lines=\"3\"}")]
    public void ReferenceTwiceIsE402(string lines) => Finds(Heading + "\n" + lines + "\n", FindingCodes.ChapterDuplicateId, 5, "and on line 3");

    [Theory]
    [InlineData("```", "a code block")]
    [InlineData("    a {#3.1 lines=\"2\"}", "a code block")]
    [InlineData("1. a {#3.1 lines=\"2\"}", "a numbered list")]
    [InlineData("- - a {#3.1 lines=\"2\"}", "within a list")]
    [InlineData("* a {#3.1 lines=\"2\"}", "a list")]
    [InlineData("> > a {#3.1 lines=\"2\"}", "within a quotation")]
    [InlineData("> # a {#3.1 lines=\"2\"}", "a heading within a quotation")]
    [InlineData("***", "a thematic break")]
    [InlineData("[a]: b", "a link definition")]
    [InlineData("*a* {#3.1 lines=\"2\"}", "emphasis")]
    [InlineData("`a` {#3.1 lines=\"2\"}", "a code span")]
    [InlineData("![a](b) {#3.1 lines=\"2\"}", "an image")]
    [InlineData("<http://a.b> {#3.1 lines=\"2\"}", "an automatic link")]
    [InlineData("[a](http://a.b) {#3.1 lines=\"2\"}", "leads to \"http://a.b\"")]
    [InlineData("[a](#3.2) {#3.1 lines=\"2\"}", "leads to \"#3.2\"")]
    [InlineData("[a](#sic \"t\"){.letter sic=\"b\" certainty=\"high\" reason=\"c\"} {#3.1 lines=\"2\"}", "expected \"){.letter")]
    [InlineData("[[a](#marker) {#3.1 lines=\"2\"}", "a bracket that is not closed")]
    [InlineData("<b>a</b> {#3.1 lines=\"2\"}", "expected \"\\<b>")]
    [InlineData("a", "does not say its lines")]
    [InlineData("a {#3.1 lines=\"2-1\"}", "lines=\"2-1\"")]
    [InlineData("a {#3.1 lines=\"0\"}", "lines=\"0\"")]
    [InlineData("a{#3.1 lines=\"2\"}", "expected \" {#3.1")]
    [InlineData("a  b {#3.1 lines=\"2\"}", "expected \"b {#3.1")]
    [InlineData("a {#3.1 lines=\"2\"} ", "reads")]
    [InlineData("a {lines=\"2\" #3.1}", "expected \"#3.1")]
    [InlineData("a {#3.2} {#3.1 lines=\"2\"}", "reads")]
    [InlineData("\\a {#3.1 lines=\"2\"}", "reads")]
    [InlineData("{#3.1 lines=\"2\"}", "holds no text")]
    [InlineData("a {#4.1 lines=\"2\"}", "expected one such as #3.1")]
    [InlineData("a {#n1 lines=\"2\"}", "expected one such as #3.1")]
    [InlineData("a {.surplus #3.1 lines=\"2\"}", "not cited")]
    [InlineData("# a {#c3 lines=\"2\"}", "2 headings of the first level")]
    [InlineData("[x](#p35)a {#3.1 lines=\"2\"}", "a page beginning holds \"x\"")]
    [InlineData("[a](#sic) {#3.1 lines=\"2\"}", "does not say its kind")]
    [InlineData("[a](#sic){.letter sic=\"b\" reason=\"c\"} {#3.1 lines=\"2\"}", "certainty=\"\"")]
    [InlineData("[a](#sic){.letter sic=\"b\" certainty=\"high\"} {#3.1 lines=\"2\"}", "no reason")]
    [InlineData("[a](#sic){.letter certainty=\"high\" reason=\"c\"} {#3.1 lines=\"2\"}", "has no sic")]
    [InlineData("[a](#sic){.letter sic=\"100%\" certainty=\"high\" reason=\"c\"} {#3.1 lines=\"2\"}", "expected \"25")]
    [InlineData("[a](#surplus) {#3.1 lines=\"2\"}", "does not say its kind")]
    [InlineData("a\rb {#3.1 lines=\"2\"}", "a line break")]
    [InlineData(" ", "0 blocks")]
    [InlineData("a {#3.1 lines=\"2\"}\r", "CR LF")]
    public void MarkdownOutsideTheFormatIsE403(string line, string what) =>
        Finds(Heading + "\n" + line + "\n", FindingCodes.ChapterMalformed, what.Contains("headings", StringComparison.Ordinal) ? null : 3, what);

    [Theory]
    [InlineData("a {lines=\"2\"}", "#3.1")]
    [InlineData("## a {lines=\"2\"}", "#3.h1")]
    [InlineData("a {.note lines=\"2\"}", "#n1")]
    [InlineData("a {.figure lines=\"2\"}", "#f1")]
    [InlineData("# a {lines=\"2\"}", "#c3")]
    public void PassageWithoutReferenceIsE404(string line, string expected) => Finds(Heading + "\n" + line + "\n", FindingCodes.ChapterMissingId, 3, expected);

    [Theory]
    [InlineData(Heading + "a {#3.1 lines=\"2\"}\n", 2, "without a blank line")]
    [InlineData(Heading + "\n\na {#3.1 lines=\"2\"}\n", 3, "is blank")]
    [InlineData("\n" + Heading, 1, "is blank")]
    [InlineData(Heading + "\n", 3, "is blank")]
    [InlineData(Heading + "\na {#3.1 lines=\"2\"}", 3, "no line end")]
    [InlineData("# x {#c4 lines=\"1\"}\n", 1, "expected #c3")]
    public void LayoutHasOneSpelling(string text, int line, string what) => Finds(text, FindingCodes.ChapterMalformed, line, what);

    [Fact]
    public void EveryFaultIsToldAndTheRestIsRead()
    {
        var findings = new FindingList();
        var chapter = ChapterReader.Read(Path, "03-x.md", Heading + "\n```\n\na {lines=\"2\"}\n\nb {#3.2 lines=\"3\"}\n", findings);
        Assert.Equal(["E403", "E404"], findings.Select(finding => finding.Code.Id));
        Assert.Equal("b", LayerText.Of(chapter!.Blocks[^1], KazakhArchive.Texts.Orthography.Layer.Reading));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a {#3.1 lines=\"2\"}\n")]
    public void FileWithoutChapterHeadingGivesNoChapter(string text)
    {
        var findings = new FindingList();
        Assert.Null(ChapterReader.Read(Path, "03-x.md", text, findings));
        Assert.Contains(findings, finding => finding.What.Contains("0 headings", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3-x.md")]
    [InlineData("003-x.md")]
    [InlineData("03.md")]
    [InlineData("03-.md")]
    [InlineData("03-X.md")]
    [InlineData("03-x.txt")]
    [InlineData("x-03.md")]
    [InlineData("03A-x.md")]
    public void FileNameIsNumberAndSlug(string fileName)
    {
        var findings = new FindingList();
        Assert.Null(ChapterReader.Read(Path, fileName, Heading, findings));
        Assert.Equal(FindingCodes.ChapterMalformed, Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("03a-b-c.md", "3a", "b-c")]
    [InlineData("00-x.md", "0", "x")]
    [InlineData("112-x2.md", "112", "x2")]
    public void NumberAndSlugAreTheFileName(string fileName, string number, string slug)
    {
        var findings = new FindingList();
        var chapter = ChapterReader.Read(Path, fileName, $"# x {{#c{number} lines=\"1\"}}\n", findings)!;
        Assert.Empty(findings);
        Assert.Equal((number, slug, fileName), (chapter.Number.ToString(), chapter.Slug, chapter.FileName));
    }

    // 200 nested quotations made Markdig throw; 65,000 characters of "{#" held it up for seconds.
    [Theory]
    [InlineData(">", 200)]
    [InlineData("> ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("1. ", 20_000)]
    [InlineData("[", 60_000)]
    [InlineData("[[]", 20_000)]
    [InlineData("[a](", 15_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("{#", 30_000)]
    [InlineData("{a=", 20_000)]
    [InlineData("a", 10_000_000)]
    public void HostileLineIsRefusedInTime(string part, int count)
    {
        var findings = new FindingList();
        var text = Heading + "\n" + string.Concat(Enumerable.Repeat(part, count)) + " {#3.1 lines=\"2\"}\n";
        var watch = Stopwatch.StartNew();
        ChapterReader.Read(Path, "03-x.md", text, findings);
        Assert.Equal(FindingCodes.ChapterMalformed, Assert.Single(findings).Code);

        // Far more than it needs, as other tests run beside it and the clock is the machine's.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    [Fact]
    public void DeepNestingThatOneMarkBeginsIsRefusedToo()
    {
        var findings = new FindingList();
        ChapterReader.Read(Path, "03-x.md", Heading + "\n> a > [" + string.Concat(Enumerable.Repeat("*a [", 1000)) + " {#3.1 lines=\"2\"}\n", findings);
        Assert.All(findings, finding => Assert.Equal(FindingCodes.ChapterMalformed, finding.Code));
        Assert.NotEmpty(findings);
    }

    private static void Finds(string text, FindingCode code, int? lineNumber, string what)
    {
        var findings = new FindingList();
        ChapterReader.Read(Path, "03-x.md", text, findings);
        Assert.Contains(findings, finding => finding.Code == code && finding.LineNumber == lineNumber
            && finding.Path == Path && finding.What.Contains(what, StringComparison.Ordinal));
    }
}

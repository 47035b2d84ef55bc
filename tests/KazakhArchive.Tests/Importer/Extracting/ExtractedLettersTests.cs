using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer.Extracting;

/// <summary>The law of every format: the letters of the file's text are those of the source; only the halves of couplets in tables change places.</summary>
public class ExtractedLettersTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void HtmlLosesNoLetter(int seed)
    {
        var book = new RandomBook(seed);
        var html = book.Html(depth: 0);

        Assert.Equal(Sorted(book.Letters), Sorted(LettersOf(Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>x</title></head><body>{html}</body></html>"), FileFormat.Html))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DocxLosesNoLetter(int seed)
    {
        var book = new RandomBook(seed);
        var body = book.Docx();
        var bytes = ZippedFiles.Of(
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"));

        Assert.Equal(Sorted(book.Letters), Sorted(LettersOf(Read(bytes, FileFormat.Docx))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void MarkdownLosesNoLetter(int seed)
    {
        var book = new RandomBook(seed);
        var text = book.Markdown();

        Assert.Equal(book.Letters, LettersOf(Read(Encoding.UTF8.GetBytes(text), FileFormat.Markdown)));
    }

    private static string Read(byte[] bytes, FileFormat format)
    {
        var findings = new FindingList();
        var book = ExtractedBook.Read("book", bytes, format, findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings));
        return Encoding.UTF8.GetString(book!.Source);
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Sorted(string letters) => string.Concat(letters.Order());

    /// <summary>Makes files of words that are all different, and remembers their letters.</summary>
    private sealed class RandomBook(int seed)
    {
        private const string Alphabet = "\u0627\u0628\u062A\u062C\u062F\u0631\u0633\u0639\u0641\u0642\u0644\u0645\u0646\u0647\u0648\u064A";

        private readonly Random random = new(seed);
        private readonly StringBuilder letters = new();
        private int count;

        public string Letters => letters.ToString();

        public string Html(int depth) => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => HtmlBlock(depth)));

        public string Docx() => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(6) switch
        {
            0 => $"<w:tbl><w:tr><w:tc>{Paragraph()}</w:tc><w:tc>{Paragraph()}</w:tc></w:tr></w:tbl>",
            1 => $"<w:tbl><w:tr><w:tc>{Paragraph()}{Paragraph()}</w:tc></w:tr></w:tbl>",
            2 => $"<w:sdt><w:sdtContent>{Paragraph()}</w:sdtContent></w:sdt>",
            _ => Paragraph(),
        }));

        public string Markdown() => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(9) switch
        {
            0 => $"## {Words()}",
            1 => $"> {Words()}\n> {Words()}",
            2 => $"* {Words()}\n\n  {Words()}",
            3 => $"{Words()}  \n{Words()}",
            4 => $"1. {Words()}\n2. {Words()}",
            5 => $"| {Words()} | {Words()} |\n|---|---|\n| {Words()} | {Words()} |",
            6 => $"*{Words()}* [{Words()}](x) `{Words()}`",
            7 => $"    {Words()}\n    {Words()}",
            _ => $"{Words()}\n{Words()}",
        } + "\n\n"));

        private string HtmlBlock(int depth) => (depth > 3 ? 0 : random.Next(12)) switch
        {
            1 => $"<div>{Html(depth + 1)}</div>",
            2 => $"<blockquote>{Html(depth + 1)}{Words()}</blockquote>",
            3 => $"<ul><li>{Words()}</li><li><p>{Inline()}</p><p>{Words()}</p></li></ul>",
            4 => $"<table><tr><td>{Inline()}</td><td><p>{Words()}</p><p>{Words()}</p></td></tr></table>",
            5 => $"<h{random.Next(1, 7)}>{Inline()}</h2>",
            6 => $"<div class=\"poem\"><p>{Words()}<br>{Words()}</p><p>{Words()}</p></div>",
            7 => $"<div class=\"verse\"><div><div>{Words()}</div><div>{Inline()}</div></div></div>",
            8 => $"{Words()}<p>{Inline()}</div>",
            9 => $"<pre>{Words()}\n{Words()}</pre>",
            10 => $"<aside class=\"footnote\"><p>{Words()}</p>{Words()}</aside>",
            11 => $"<dl><dt>{Words()}<dd>{Words()}</dl>",
            _ => $"<p>{Inline()}</p>",
        };

        private string Inline() => random.Next(5) switch
        {
            0 => $"{Words()}<em>{Words()}</em>",
            1 => $"<span lang=\"fa\">{Words()}</span><br/>{Words()}",
            2 => $"<a href=\"#x\">{Words()}</a>{Words()}",
            3 => $"{Words()}<sup>{Words()}</sup>&nbsp;&nbsp;&nbsp;{Words()}",
            _ => Words(),
        };

        private string Paragraph() => $"<w:p><w:pPr>{(random.Next(5) == 0 ? "<w:outlineLvl w:val=\"2\"/>" : "")}</w:pPr>{Run()}{(random.Next(3) == 0 ? $"<w:hyperlink>{Run()}</w:hyperlink>" : "")}</w:p>";

        private string Run() => $"<w:r><w:t xml:space=\"preserve\">{Words()}</w:t>{(random.Next(3) switch { 0 => "<w:tab/>", 1 => "<w:br/>", _ => "" })}<w:t> {Words()}</w:t></w:r>";

        private string Words()
        {
            var words = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => NextWord()));
            letters.Append(words.Where(char.IsLetter).ToArray());
            return words;
        }

        private string NextWord() => string.Concat((1000 + count++).ToString(CultureInfo.InvariantCulture).Select(digit => Alphabet[digit - '0' + random.Next(6)]));
    }
}

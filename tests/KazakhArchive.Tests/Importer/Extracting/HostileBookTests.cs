using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer.Extracting;

/// <summary>Files that somebody made to harm: each ends in one finding, and in little memory.</summary>
public class HostileBookTests
{
    private const string Package = """<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>""";

    private const string ContentTypes = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    [Theory]
    [InlineData("../a.xhtml")]
    [InlineData("/a.xhtml")]
    [InlineData("b\\a.xhtml")]
    public void PathOutOfAnArchiveIsRefused(string name) => Refused(ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Package), (name, "<p>x</p>")), "leads out");

    [Fact]
    public void TwoFilesOfOneNameAreRefused() => Refused(ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Package), ("b.opf", Package)), "the same name");

    [Fact]
    public void BombOfBlanksIsRefused() => Refused(ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Package), ("a.xhtml", new string(' ', 70_000_000))), "64 MiB");

    [Fact]
    public void HighRatioIsRefused() => Refused(ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Package), ("a.xhtml", new string(' ', 10_000_000))), "two-hundredth");

    [Fact]
    public void ThousandsOfTextsAreRefused() =>
        Refused(ZippedFiles.Of([("mimetype", "application/epub+zip"), .. Enumerable.Range(0, 2_001).Select(i => ($"{i}.xhtml", "x"))]), "2,000 texts");

    [Fact]
    public void EncryptedArchiveIsRefused()
    {
        var bytes = ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Package));
        for (var i = 0; i + 4 < bytes.Length; i++)
        {
            // The first flag of a local header stands six bytes behind its sign, that of a central one eight.
            var flags = bytes.AsSpan(i).StartsWith("PK\u0003\u0004"u8) ? i + 6 : bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8) ? i + 8 : -1;
            if (flags >= 0)
            {
                bytes[flags] |= 1;
            }
        }

        Refused(bytes, "encrypted");
    }

    /// <summary>Told half as long as it is, a text would lose its other half, and nothing would say so.</summary>
    [Theory]
    [InlineData(14, 16, "checksum")]
    [InlineData(22, 24, "checksum")]
    public void FileThatIsNotWhatItsArchiveSaysIsRefused(int local, int central, string because)
    {
        Refused(Falsified(ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Package), ("a.xhtml", "<p>" + new string('\u0643', 500) + "</p>")), local, central), because);

        // The library that reads Word's files compares nothing, and goes by the types of parts, not by their endings.
        Refused(Falsified(ZippedFiles.Of(("[Content_Types].xml", ContentTypes.Replace("document.xml", "document.bin", StringComparison.Ordinal)), ("word/document.bin", $"<d>{new string('\u0643', 500)}</d>")), local, central, "word/document.bin"), because);
    }

    /// <summary>A NUL is dropped by parsers of HTML and replaced by those of Markdown, neither with a word.</summary>
    [Theory]
    [InlineData("<html><body><p>\u0643\0\u0643</p></body></html>", "line 1: a NUL")]
    [InlineData("# \u0643\n\n# \u0643\n\n\u0643\0\n", "line 5: a NUL")]
    public void TextWithNulIsRefused(string text, string because) => Refused(Encoding.UTF8.GetBytes(text), because);

    private static byte[] Falsified(byte[] bytes, int local, int central, string only = "")
    {
        for (var i = 0; i + 30 < bytes.Length; i++)
        {
            var field = bytes.AsSpan(i).StartsWith("PK\u0003\u0004"u8) ? i + local : bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8) ? i + central : -1;
            var name = field == i + local ? 30 : 46;
            if (field >= 0 && bytes.AsSpan(i + name).StartsWith(Encoding.UTF8.GetBytes(only)))
            {
                bytes[field] -= bytes[field] > 1 ? (byte)1 : (byte)0;
            }
        }

        return bytes;
    }

    [Theory]
    [InlineData("{\"pages\":[]}")]
    [InlineData("[{\"nass\":\"\u0643\"}]")]
    [InlineData("{\"b1\":[{\"nass\":\"\\ud83d \u0643\"}]}")]
    [InlineData("{\"b1\":[{\"nass\":[\"\u0643\"]}]}")]
    public void JsonThatIsNoShamelaIsRefused(string json)
    {
        var findings = new FindingList();
        Assert.Null(ExtractedBook.Read("book", Encoding.UTF8.GetBytes(json), FileFormat.Shamela, findings));
        Assert.Equal(FindingCodes.FormatBroken, Assert.Single(findings).Code);
    }

    [Fact]
    public void ArchiveThatBreaksOffIsRefused() => Refused(ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Package))[..60], "");

    [Fact]
    public void XmlThatNestsWithoutEndIsRefused() => Refused(
        ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", Nested("item", 10_000)), ("a.xhtml", "x")), "256 deep");

    [Fact]
    public void EntitiesOfAPackageAreNotProcessed() => Refused(
        ZippedFiles.Of(("mimetype", "application/epub+zip"), ("b.opf", $"<!DOCTYPE package [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"yyyyyyyy\">]>{Package.Replace("<manifest>", "<manifest>&y;&x;", StringComparison.Ordinal)}"), ("a.xhtml", "x")), "entity");

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    public void HtmlThatNestsWithoutEndIsRefused(string element) => Refused(Encoding.UTF8.GetBytes($"<html><body>{Nested(element, 50_000)}"), "256 deep");

    [Fact]
    public void HtmlWithoutEndTagsIsNotNested()
    {
        var findings = new FindingList();
        var text = "<html><body><!-- <div> --><script>'<div>'</script>" + string.Concat(Enumerable.Repeat("<p>\u0643\u0644\u0627\u0645<br><img src=x><li>\u0628", 1_000));

        Assert.NotNull(ExtractedBook.Read("book", Encoding.UTF8.GetBytes(text), null, findings));
    }

    [Fact]
    public void HtmlOfTagsAloneIsRefused() => Refused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>", 1_500_000))), "tags");

    [Fact]
    public void DocumentThatNestsWithoutEndIsRefused() => Refused(
        ZippedFiles.Of(("[Content_Types].xml", ContentTypes), ("word/document.xml", Nested("sdt", 10_000))), "256 deep");

    [Fact]
    public void MarkdownThatNestsWithoutEndIsRefused() => Refused(Encoding.UTF8.GetBytes("# \u0627\n\n# \u0628\n\n" + new string('>', 5_000) + " \u062A\n"), "deep");

    [Fact]
    public void YamlThatNestsWithoutEndIsRefused() => Refused(Encoding.UTF8.GetBytes($"- id: 1\n  text: {new string('[', 5_000)}\n"), "deep");

    private static string Nested(string element, int depth) => string.Concat(Enumerable.Repeat($"<{element}>", depth)) + "\u0643" + string.Concat(Enumerable.Repeat($"</{element}>", depth));

    private static void Refused(byte[] bytes, string because)
    {
        var findings = new FindingList();
        Assert.Null(ExtractedBook.Read("book", bytes, null, findings));
        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.FormatBroken, finding.Code);
        Assert.Contains(because, finding.ToString(), StringComparison.Ordinal);
    }
}

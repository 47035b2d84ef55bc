using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Extracting;

/// <summary>What a file is told to be, and what is refused.</summary>
public class BookFormatTests
{
    private const string Arabic = "كانت المدينة عاصمة البلاد في ذلك الوقت.\nثم انتقلت العاصمة إلى الشمال.\n";
    private const string Urdu = "خان نے شہر کی بنیاد رکھی۔\n\nپھر صلح ہوئی اور وہ لوٹ گئے۔\n";
    private const string Book = "######OpenITI#\n#META# 020.BookTITLE :: سفر\n#META#Header#End#\n### | باب\n# قال الخان\n";

    public static TheoryData<string, byte[], string> Strangers => new()
    {
        { "PDF", "%PDF-1.7 "u8.ToArray(), "a PDF" },
        { "gzip", [0x1F, 0x8B, 8, 0], "a gzip archive" },
        { "locked", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a document that is locked with a password" },
        { "Office", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an Office document of before 2007" },
        { "RTF", "{\\rtf1\\ansi}"u8.ToArray(), "RTF" },
        { "image", [0xFF, 0xD8, 0xFF, 0xE0], "an image" },
        { "JSON", "{\"a\": [1]}"u8.ToArray(), "JSON of a kind that is not known" },
        { "wikitext", Encoding.UTF8.GetBytes("== تاریخ ==\n[[خان]] {{حوالہ}}\n=== باب ===\n"), "wikitext" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void WhatIsNoBookIsNamed(string kind, byte[] bytes, string named)
    {
        var finding = Fails(bytes);
        Assert.True(finding.Code.Id == "E120", kind);
        Assert.Contains($"the file is {named}", finding.What, StringComparison.Ordinal);
    }

    // Such bytes were once told to be a text in Windows-1256, and iconv to help.
    [Theory]
    [InlineData("book.docx", "neither a ZIP archive, as its name says, nor a text")]
    [InlineData("book.epub", "neither a ZIP archive, as its name says, nor a text")]
    [InlineData("book.odt", "neither a ZIP archive, as its name says, nor a text")]
    [InlineData("book.pdf", "neither a PDF, as its name says, nor a text")]
    [InlineData("book.DOC", "neither an Office document, as its name says, nor a text")]
    [InlineData("book.xml", "not a text, and nothing else that is known")]
    [InlineData("book.html", "not a text, and nothing else that is known")]
    [InlineData("book", "not a text, and nothing else that is known")]
    public void BytesThatAreNothingAreSaidToBeNothing(string name, string said)
    {
        var random = new Random(7);
        Assert.All(Enumerable.Range(0, 50).Select(count => RandomBytes(random, 200 + (count * 100))).Append(new byte[500]), bytes =>
        {
            var findings = new FindingList();
            Assert.Null(ExtractedBook.Read(name, bytes, null, findings));
            Assert.Equal($"E120 the file is {said}", $"{Assert.Single(findings).Code.Id} {findings.Single().What.Split(", expected")[0]}");
        });
    }

    private static byte[] RandomBytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    // A page of a site that asks for a password is saved under the book's name too.
    [Theory]
    [InlineData("book.docx", "<!DOCTYPE html><html><body><h1>باب</h1><p>خان نے شہر کی بنیاد رکھی۔</p></body></html>", "the file holds html, expected a ZIP archive, as its name says")]
    [InlineData("book.pdf", Urdu, "the file holds plain text, expected a PDF, as its name says")]
    [InlineData("book.html", "<!DOCTYPE html><html><body><h1>باب</h1><p>خان نے شہر کی بنیاد رکھی۔</p></body></html>", null)]
    [InlineData("book.text", Urdu, null)]
    public void TextUnderTheNameOfSomethingElseIsSaid(string name, string text, string? said)
    {
        var findings = new FindingList();
        Assert.NotNull(ExtractedBook.Read(name, Encoding.UTF8.GetBytes(text), null, findings));
        Assert.Equal(said, findings.SingleOrDefault(finding => finding.Code.Id == "W133")?.What.Split("; it was")[0]);
    }

    [Theory]
    [InlineData("{\"b1\": [3]}")]
    [InlineData("{\"b1\": [{\"nass\": \"خان\"}], \"t1\": 5, }")]
    public void BrokenBookIsAFinding(string json) =>
        Assert.Equal("E121", Assert.Single(Findings(Encoding.UTF8.GetBytes(json), FileFormat.Shamela)).Code.Id);

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void OtherEncodingsAreConvertedAndSaid(string name)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(name) is Encoding old ? old.GetBytes(Arabic) : Encoding.GetEncoding(name).GetBytes(Arabic);
        var findings = new FindingList();
        var book = ExtractedBook.Read("book", bytes, null, findings)!;
        Assert.Equal(Arabic, Encoding.UTF8.GetString(book.Source));
        Assert.Equal("W128", Assert.Single(findings).Code.Id);
        Assert.Equal(FileFormat.Encoded, book.Format);
    }

    [Fact]
    public void WorkKeepsTheBytesOfAnotherEncoding()
    {
        using var corpus = new ScratchCorpus();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Arabic);
        Assert.Equal(0, New(corpus, bytes, "ar", "سفر").ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(corpus.Work().Path, "source.encoded.txt")));
        Assert.Equal(0, corpus.Run("check").ExitCode);
    }

    [Theory]
    [InlineData("ar", Urdu, "W129")]
    [InlineData("ur", Arabic, "W129")]
    [InlineData("ur", "Nothing but Latin letters here.\n", "E125")]
    [InlineData("ar", null, "E126")]
    public void LanguageIsLookedAt(string language, string? text, string code)
    {
        using var corpus = new ScratchCorpus();
        var bytes = text is null ? Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes("كتاب لطيف"))) : Encoding.UTF8.GetBytes(text);
        var (exitCode, _, error) = New(corpus, bytes, language, "سفر");
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.Equal(code[0] == 'E' ? 1 : 0, exitCode);
    }

    [Fact]
    public void RightLanguageIsNotDoubted()
    {
        using var corpus = new ScratchCorpus();
        Assert.Equal("", New(corpus, Encoding.UTF8.GetBytes(Urdu), "ur", "سفر").Error);
        Assert.Equal("", New(corpus, Encoding.UTF8.GetBytes(Arabic), "ar", "سفر", "rihla").Error);
    }

    [Fact]
    public void TitleComesFromTheHeadOrIsAskedFor()
    {
        using var corpus = new ScratchCorpus();
        Assert.Contains("E130", New(corpus, Encoding.UTF8.GetBytes(Arabic), "ar", null).Error, StringComparison.Ordinal);
        Assert.Equal("", New(corpus, Encoding.UTF8.GetBytes(Book), "ar", null).Error);
        Assert.Contains("\"original\": \"سفر\"", File.ReadAllText(corpus.Work().WorkJson.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void HeadOfTheFileFillsInWhatItSays()
    {
        using var corpus = new ScratchCorpus();
        const string Head = """
            ######OpenITI#
            #META# 000.BookURI :: #0110HasanBasri.FadailMakka
            #META# 010.AuthorNAME :: الحسن البصري
            #META# 020.BookTITLE :: فضائل مكة
            #META# 022.BookVOLS :: ٢
            #META# 040.EdEDITOR :: سامي العاني
            #META# 043.EdPUBLISHER :: مكتبة الفلاح
            #META# 045.EdYEAR :: ١٤٠٠ هـ - ١٩٨٠ م
            #META# 049.EdISBN :: 978-0-306-40615-8
            #META#Header#End#
            # بسم الله
            """;
        Assert.Equal("", New(corpus, Encoding.UTF8.GetBytes(Head), "ar", null).Error);
        var work = WorkJson.Read(corpus.Work().Id, "", File.ReadAllText(corpus.Work().WorkJson.Path), [])!;
        Assert.Equal("الحسن البصري", Assert.Single(work.Authors).Original);
        Assert.Equal(("مكتبة الفلاح", 2, new PublicationYear("١٤٠٠ هـ - ١٩٨٠ م", 1980, 1400)), (work.Bibliography.Publisher, work.Bibliography.Volumes, work.Bibliography.Year));
        Assert.Equal("سامي العاني", Assert.Single(work.Bibliography.Editors).Original);

        // The last digit of the ISBN does not prove the others, so it is none.
        Assert.Equal(new WorkIdentifier(IdentifierScheme.OpenIti, "0110HasanBasri.FadailMakka"), Assert.Single(work.Bibliography.Identifiers));
    }

    [Fact]
    public void FolderOfBooksBecomesWorksUnderTheNamesOfTheFiles()
    {
        using var corpus = new ScratchCorpus();
        var folder = Directory.CreateDirectory(Path.Combine(corpus.Path, "books")).FullName;
        File.WriteAllText(Path.Combine(folder, "0110 Author.Book-ara1"), Book);
        File.WriteAllText(Path.Combine(folder, "Rihla (1).mARkdown"), Book);
        File.WriteAllText(Path.Combine(folder, "rihla_1.txt"), Book);
        File.WriteAllText(Path.Combine(folder, "untitled.txt"), Arabic);
        File.WriteAllText(Path.Combine(folder, ".hidden"), Book);
        var (exitCode, output, error) = corpus.Run("new", "--from", folder, "--lang", "ar");
        Assert.Equal(1, exitCode);
        Assert.Equal(["0110 Author.Book-ara1 E601", "rihla_1.txt E215", "untitled.txt E130"], error.Split('\n').Where(line => line.Contains(": E", StringComparison.Ordinal))
            .Select(line => line.Split(": ") is [var file, var rest, ..] ? $"{file} {rest[..4]}" : line).Order(StringComparer.Ordinal));
        Assert.Contains("1 made, 0 there already.", output, StringComparison.Ordinal);
        Assert.Equal("سفر", WorkJson.Read(corpus.Work("rihla-1").Id, "", File.ReadAllText(corpus.Work("rihla-1").WorkJson.Path), [])!.OriginalTitle);
    }

    [Theory]
    [InlineData("source.mARkdown", "E123")]
    [InlineData("structure.tsv", "E124")]
    public void WhatWasExtractedIsProvedAndMadeAnew(string file, string code)
    {
        using var corpus = new ScratchCorpus();
        Assert.Equal(0, New(corpus, Encoding.UTF8.GetBytes(Book), "ar", null).ExitCode);
        Assert.Equal((0, "0 written, 1 unchanged.\n"), (corpus.Run("extract") is var (exit, said, _) ? (exit, said) : default));
        var path = Path.Combine(corpus.Work().Path, file);
        var before = File.ReadAllText(path);
        File.WriteAllText(path, before.Replace("heading", "paragraph", StringComparison.Ordinal).Replace("قال", "كان", StringComparison.Ordinal));
        Assert.Contains(code, corpus.Run("check").Error, StringComparison.Ordinal);
        if (code == "E124")
        {
            Assert.Equal(0, corpus.Run("extract").ExitCode);
            Assert.Equal(before, File.ReadAllText(path));
        }
    }

    [Theory]
    [InlineData("1\tsong\t\t\t\t\t\t\t")]
    [InlineData("99\theading\t1\t\t\t\t\t\t")]
    [InlineData("1\tparagraph\t\t\t3-4\t\t\t\t")]
    public void StructureThatNobodyMadeIsAFinding(string row)
    {
        using var corpus = new ScratchCorpus();
        Assert.Equal(0, New(corpus, Encoding.UTF8.GetBytes(Book), "ar", null).ExitCode);
        File.AppendAllText(Path.Combine(corpus.Work().Path, "structure.tsv"), row + "\n");
        Assert.Contains("structure.tsv:4: E122", corpus.Run("import").Error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output, string Error) New(ScratchCorpus corpus, byte[] bytes, string language, string? title, string id = "safar")
    {
        var file = Path.Combine(corpus.Path, "book");
        File.WriteAllBytes(file, bytes);
        var run = corpus.Run(["new", id, "--source", file, "--lang", language, .. title is null ? Array.Empty<string>() : ["--title", title]]);
        File.Delete(file);
        return run;
    }

    private static Finding Fails(byte[] bytes) => Assert.Single(Findings(bytes, null));

    private static FindingList Findings(byte[] bytes, FileFormat? format)
    {
        var findings = new FindingList();
        Assert.Null(ExtractedBook.Read("book", bytes, format, findings));
        return findings;
    }
}

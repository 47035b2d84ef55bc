using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Exports.Epub;

public sealed class EpubBookTests
{
    private const int MostBytes = 250_000; // A face and the largest work; more would mean that something went in twice.

    /// <summary>It ends before code that is compiled thoroughly has paid for the compiling.</summary>
    private static readonly string[] ShortRun = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

    private static readonly Uri Origin = new("https://archive.example");
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    public static TheoryData<string> Works => ArchiveCorpus.Works;

    /// <summary>
    /// Debian's epubcheck, which tests/run installs; its own command does not start, the jar does. It takes some seconds a book, so that of
    /// chapters and ranges, which are a part of a whole in the same frame, one is looked at in each language.
    /// </summary>
    [Fact]
    [Trait("Category", "Slow")]
    public async Task EpubcheckFindsNothingInAnyWork()
    {
        var folder = Directory.CreateTempSubdirectory("epubcheck");
        try
        {
            foreach (var (work, reference) in ArchiveCorpus.Library.Editions.Select(edition => (edition.Work.Id.Value, (string?)null)).Concat([("abc-kazakhstan", "1"), ("kazakh-khanates", "1.2-1.4")]))
            {
                var path = Path.Combine(folder.FullName, $"{work}{reference}.epub");
                await File.WriteAllBytesAsync(path, Book(ArchiveCorpus.Find(work), reference));
                var run = await ProcessRun.Of("java", [.. ShortRun, "-jar", "/usr/share/java/epubcheck.jar", path], folder.FullName);

                Assert.True(run.ExitCode == 0 && run.Output.Contains("No errors or warnings detected", StringComparison.Ordinal), run.Output);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryPassageReadsAsOnThePage(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        var files = Files(Book(edition));
        foreach (var passage in PassageList.Of(edition.Chapters))
        {
            var element = ById(Load(files, $"c{passage.Chapter}.xhtml"), XmlReference.Id(passage.Id));
            element.Descendants(Xhtml + "sup").Remove();
            element.Descendants().Where(IsNoText).Remove();

            Assert.Equal(Unspaced(passage.Reading), Unspaced(element.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryLinkWithinTheBookLeadsSomewhere(string work)
    {
        var files = Files(Book(ArchiveCorpus.Find(work)));
        var places = files.Keys.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal))
            .SelectMany(name => Load(files, name).Descendants().Attributes("id").Select(id => $"{name}#{id.Value}").Prepend(name))
            .ToList();

        Assert.Equal(places.Count, places.Distinct(StringComparer.Ordinal).Count());
        Breaches.AreNone(DeadLinks(files));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryPrintedPageIsInThePageList(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        var pages = edition.Chapters.SelectMany(ChapterReferences.Standing).Where(reference => reference.Kind == PassageIdKind.PrintedPage);
        var list = Load(Files(Book(edition)), "nav.xhtml").Descendants(Xhtml + "nav").SingleOrDefault(nav => nav.Attribute(Ops + "type")!.Value == "page-list");

        Assert.Equal(
            pages.Select(XmlReference.Id),
            list?.Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value.Split('#')[1]) ?? []);
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void BookIsTheSameBytesEachTimeAndNoLargerThanItMustBe(string work)
    {
        var book = Book(ArchiveCorpus.Find(work));

        Assert.Equal(book, Book(ArchiveCorpus.Find(work)));
        Assert.InRange(book.Length, 1, MostBytes);
    }

    /// <summary>Reading systems tell a book by its first bytes (OCF 3.2, section 4.3).</summary>
    [Fact]
    public void MimetypeIsFirstAndStored() => Assert.Equal(
        "mimetypeapplication/epub+zip", Encoding.ASCII.GetString(Book(Of(Chapter(1))).AsSpan(30, 28)));

    [Fact]
    public void PackageTurnsItsPagesFromRightToLeft()
    {
        var package = XDocument.Parse(Encoding.UTF8.GetString(Files(Book(Of(Chapter(1))))["package.opf"])).Root!;

        Assert.Equal("rtl", package.Attribute("dir")!.Value);
        Assert.Equal("rtl", package.Elements().Single(element => element.Name.LocalName == "spine").Attribute("page-progression-direction")!.Value);
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", package.Descendants().Single(element => element.Name.LocalName == "identifier").Value);
    }

    [Fact]
    public void NoteStandsInItsChapterToBeShownOverThePage()
    {
        var text = Chapter(1, Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان "), Mark("n1", "^{۶۳}"), new Inline.Text("۔"), Mark("n2", "۶۴")));
        var notes = Chapter(2, Block(BlockKind.Note, "n1", new Inline.Marker("۶۳ "), Emended("خارا", "بخارا")));
        var files = Files(Book(Of(text, notes)));
        var asides = Load(files, "c1.xhtml").Descendants(Xhtml + "aside").ToList();

        Assert.Equal("خان۶۳۔۶۴", ById(Load(files, "c1.xhtml"), "c1.1").Value);
        Assert.Equal(["n1", "n2"], asides.Select(aside => aside.Attribute("id")!.Value));
        Assert.Contains("بخارا", asides[0].Value, StringComparison.Ordinal);
        Assert.Contains("c2.xhtml#emref-1", Encoding.UTF8.GetString(files["emendations.xhtml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void CharactersThatXmlForbidsBreakNothing()
    {
        var block = Block(BlockKind.Paragraph, "1.1", new Inline.Text("ا\u0001ب\uFFFE😀"), Emended("\u0007", "ج\uD800"), Mark("n1", "\u0002"));

        var element = ById(Load(Files(Book(Of(Chapter(1, block)))), "c1.xhtml"), "c1.1");

        Assert.StartsWith("ا\uFFFDب\uFFFD😀ج\uFFFD", element.Value, StringComparison.Ordinal);
    }

    /// <summary>Ace, DAISY's checker, refuses a book whose links stand in the text without a line under them.</summary>
    [Fact]
    public void LinksKeepTheirLine() => Assert.DoesNotContain("text-decoration:none", EpubStyle.For(Language.Urdu), StringComparison.Ordinal);

    [Fact]
    public void CoverShowsTheTitleInItsOwnFace()
    {
        var files = Files(Book(ArchiveCorpus.Find("kazakh-khanates")));
        var cover = Load(files, "cover.svg");
        var package = Encoding.UTF8.GetString(files["package.opf"]);

        Assert.Contains("properties=\"cover-image\"", package, StringComparison.Ordinal);
        Assert.Contains("fonts/noto-nastaliq-urdu-400-whole.woff2", cover.Value, StringComparison.Ordinal);
        Assert.Contains("قازق خانیتیں", string.Join(' ', cover.Elements().Where(element => element.Name.LocalName == "text").Select(line => line.Value)), StringComparison.Ordinal);
        Assert.Contains("cover.svg", files["cover.xhtml"].Length > 0 ? Encoding.UTF8.GetString(files["cover.xhtml"]) : "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.2")]
    [InlineData("2.1-2.3")]
    [InlineData("n1")]
    public void PartIsABookOfItsOwn(string reference)
    {
        var edition = ArchiveCorpus.Find("abc-kazakhstan");
        var (whole, part) = (Files(Book(edition)), Files(Book(edition, reference)));

        Assert.NotEqual(IdOf(whole), IdOf(part));
        Assert.Contains($"https://archive.example/abc-kazakhstan/{reference}", Encoding.UTF8.GetString(part["title.xhtml"]), StringComparison.Ordinal);
        Assert.Single(part.Keys, name => name.StartsWith('c') && char.IsAsciiDigit(name[1]));
        Assert.All(part.Keys.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal) && name != "cover.xhtml"), name => Assert.NotEmpty(Load(part, name).Descendants(Xhtml + "h1")));
        Breaches.AreNone(DeadLinks(part));
    }

    private static string IdOf(Dictionary<string, byte[]> files) =>
        XDocument.Parse(Encoding.UTF8.GetString(files["package.opf"])).Descendants().Single(element => element.Name.LocalName == "identifier").Value;

    private static IEnumerable<string> DeadLinks(Dictionary<string, byte[]> files)
    {
        var documents = files.Keys.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal)).ToList();
        var places = documents.SelectMany(name => Load(files, name).Descendants().Attributes("id").Select(id => $"{name}#{id.Value}").Prepend(name)).ToHashSet(StringComparer.Ordinal);
        return documents
            .SelectMany(name => Load(files, name).Descendants(Xhtml + "a").Attributes("href").Select(href => href.Value)
                .Where(href => !href.Contains("://", StringComparison.Ordinal))
                .Select(href => href.StartsWith('#') ? name + href : href))
            .Where(target => !places.Contains(target));
    }

    private static byte[] Book(Edition edition, string? reference = null) =>
        EpubBook.Of(edition, reference is null ? null : Excerpts.Of(edition.Chapters, PassageRange.TryParse(reference)!.Value), Origin, path => File.ReadAllBytes(Repository.PathOf("src", "KazakhArchive.Site", "wwwroot", path.TrimStart('/'))));

    private static Dictionary<string, byte[]> Files(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return zip.Entries.ToDictionary(entry => entry.FullName.Replace("EPUB/", "", StringComparison.Ordinal), entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static XElement Load(Dictionary<string, byte[]> files, string name) =>
        XDocument.Load(new MemoryStream(files[name]), LoadOptions.PreserveWhitespace).Root!;

    private static XElement ById(XElement root, string id) => new(root.Descendants().Single(element => element.Attribute("id")?.Value == id));

    private static bool IsNoText(XElement element) => element.Attribute("class")?.Value is "no-image" or "note-mark" or "back";

    private static string Unspaced(string text) => WhiteSpace.Fold(text).Replace(" ", "", StringComparison.Ordinal);
}

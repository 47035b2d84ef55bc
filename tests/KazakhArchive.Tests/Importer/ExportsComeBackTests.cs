using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

/// <summary>What the archive gives away can be brought in again, with the words that readers see.</summary>
public class ExportsComeBackTests
{
    public static TheoryData<string> Works => ArchiveCorpus.Works;

    [Theory]
    [MemberData(nameof(Works))]
    public void MarkdownHoldsTheReadingText(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        var book = Read(MarkdownExport.Of(edition, null), FileFormat.Markdown);

        Assert.Equal(Words(edition, block => true, MarkerOf), Lines(book));
        Assert.Equal(edition.Chapters.Count, book.Structure.Rows.Count(row => row is { Role: PieceKind.Heading, Level: 1 }));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EpubHoldsTheReadingText(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        var bytes = EpubBook.Of(edition, null, new Uri("https://archive.example"), path => File.ReadAllBytes(Repository.PathOf("src", "KazakhArchive.Site", "wwwroot", path.TrimStart('/'))));
        var book = Read(bytes, FileFormat.Epub);

        // Between the text's own words stand those of the book: who supplied a heading, notes over the page, the list of emendations.
        var lines = new Queue<string>(Lines(book));
        foreach (var words in Words(edition, block => block.Kind is not BlockKind.Note, _ => ""))
        {
            while (lines.TryPeek(out var line) && line != words)
            {
                lines.Dequeue();
            }

            Assert.True(lines.TryDequeue(out _), words);
        }

        Assert.Equal(edition.Work.TitleProper, book.Head.Title);
        Assert.Equal(edition.Work.Language.Code(), book.Head.Language);
    }

    private static ExtractedBook Read(byte[] bytes, FileFormat expected)
    {
        var findings = new FindingList();
        var book = ExtractedBook.Read("book", bytes, null, findings)!;
        Assert.Equal(expected, book.Format);
        return book;
    }

    private static List<string> Words(Edition edition, Func<Block, bool> counts, Func<Block, string> before) =>
        [.. edition.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => block.Kind is not (BlockKind.FormeWork or BlockKind.Surplus) && counts(block))
            .Select(block => LettersOf(before(block) + LayerText.Of(block, Layer.Reading))).Where(letters => letters.Length > 0)];

    /// <summary>What is printed before the item of a list: a letter, or what the OCR took a bullet for.</summary>
    private static string MarkerOf(Block block) =>
        block.Kind == BlockKind.ListItem && block.Inlines.OfType<Inline.Marker>().FirstOrDefault() is Inline.Marker marker ? marker.Value : "";

    private static List<string> Lines(ExtractedBook book) =>
        [.. Encoding.UTF8.GetString(book.Source).Split('\n').Where((_, index) => book.Structure.On(index + 1)?.Role is not PieceKind role || !role.IsHidden())
            .Select(LettersOf).Where(letters => letters.Length > 0)];

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter));
}

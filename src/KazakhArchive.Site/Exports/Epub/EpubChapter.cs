using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>One chapter of a book: its document, and what other documents of the book ask of it.</summary>
/// <param name="chapter">Or some of its blocks, where the book holds no more.</param>
/// <param name="explanations">Null leaves the reasons of emendations as they were written.</param>
public sealed class EpubChapter(Edition edition, Chapter chapter, WorkNotes notes, Explanations? explanations)
{
    public Chapter Chapter { get; } = chapter with { Blocks = [.. chapter.Blocks.Select(XmlSafe.Of)] };

    public WorkNotes Notes { get; } = notes;

    public Language Language { get; } = edition.Work.Language;

    public ReadingWords Words { get; } = new(edition.Work.Language, explanations);

    /// <summary>Filled while the chapter is written.</summary>
    public EmendationLog Log { get; } = new();

    public string FileName { get; } = NameOf(chapter.Number);

    public string Title { get; } = LayerText.Of(XmlSafe.Of(edition.Find(chapter.Number)!.Heading), Layer.Reading);

    /// <summary>The printed pages that begin in the chapter, each once.</summary>
    public IEnumerable<PassageId> Pages => Chapter.Blocks
        .Where(block => block.Kind is not (BlockKind.FormeWork or BlockKind.Surplus))
        .SelectMany(block => block.Inlines.OfType<Inline.PageBeginning>())
        .Select(beginning => beginning.Page).OfType<PassageId>().Distinct();

    /// <summary>The headings below the chapter's own that have words.</summary>
    public IEnumerable<Block> Headings => Chapter.Blocks
        .Where(block => block is { Kind: BlockKind.Heading, Level: > 1, Id: not null } && LayerText.Of(block, Layer.Reading).Length > 0);

    public static string NameOf(Ordinal chapter) => $"c{chapter}.xhtml";

    public string Write() => Xhtml.Document(Language, Title, html =>
    {
        html.Write($"<section epub:type=\"chapter\" role=\"doc-chapter\" id=\"{XmlReference.Id(Chapter.Id)}\">\n");
        if (!Chapter.Blocks.Any(block => block is { Kind: BlockKind.Heading, Level: 1 }))
        {
            Xhtml.Element(html, "h1", "interface", Language, Title);
            html.Write('\n');
        }

        var blocks = new EpubBlocks(html, this);
        blocks.Write();
        blocks.WriteNotes();
        html.Write("</section>\n");
    });
}

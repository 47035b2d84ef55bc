using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>Writes chapters, or what an excerpt holds of them, as divisions. Division and block are kept apart by line feeds.</summary>
public sealed class TeiText
{
    private readonly TeiXml xml;
    private readonly Edition edition;
    private readonly IReadOnlyList<ExcerptPart> parts;
    private readonly TeiBlocks blocks;

    /// <param name="absolute">Makes an absolute address of a path.</param>
    /// <param name="facsimile">The images of the pages; null where there are none, or the document does not tell them.</param>
    public TeiText(TeiXml xml, Edition edition, IReadOnlyList<ExcerptPart> parts, Func<string, string> absolute, Facsimile? facsimile)
    {
        this.xml = xml;
        this.edition = edition;
        this.parts = parts;
        var held = parts.Where(part => part.Block.Kind == BlockKind.Note).Select(part => part.Block.Id!.Value).ToHashSet();
        var inlines = new TeiInlines(xml, note => held.Contains(note)
            ? $"#{XmlReference.Id(note)}"
            : absolute(PassageUrls.Reference(edition, note)), edition.Names, absolute, facsimile);
        blocks = new TeiBlocks(xml, inlines, edition, parts, facsimile);
    }

    /// <summary>All parts of a work's chapters.</summary>
    public static IReadOnlyList<ExcerptPart> PartsOf(Edition edition) =>
        [.. edition.Chapters.SelectMany(chapter => chapter.Blocks.Select(block => new ExcerptPart(chapter.Number, block, IsPartial: false)))];

    /// <summary>The printed title before the first heading; nothing where there is none.</summary>
    public void WriteFront()
    {
        var count = FrontCount();
        if (count == 0)
        {
            return;
        }

        using (xml.Element("front"))
        {
            using var title = xml.Element("titlePage");
            xml.NewLine();
            foreach (var part in parts.Take(count))
            {
                blocks.WriteTitlePart(part.Block);
            }
        }

        xml.NewLine();
    }

    public void WriteDivisions()
    {
        var i = FrontCount();
        while (i < parts.Count)
        {
            var end = i + 1;
            while (end < parts.Count && parts[end].Chapter == parts[i].Chapter)
            {
                end++;
            }

            WriteChapter(i, end);
            i = end;
        }
    }

    private void WriteChapter(int first, int end)
    {
        var chapter = parts[first].Chapter;
        var id = PassageId.OfChapter(chapter);
        using (xml.Element("div", ("type", "chapter"), ("n", id.ToString()), ("xml:id", XmlReference.Id(id)), ("sample", SampleOf(first, end))))
        {
            xml.NewLine();
            WriteSections(first, end);
        }

        xml.NewLine();
    }

    /// <summary>A heading below the chapter's opens a division that ends with the next heading of its level or above.</summary>
    private void WriteSections(int first, int end)
    {
        var open = new Stack<(int Level, IDisposable Division)>();
        var i = first;
        while (i < end)
        {
            var block = parts[i].Block;
            if (block is { Kind: BlockKind.Heading, Level: > 1, Id: PassageId id })
            {
                CloseFrom(open, block.Level);
                for (var level = open.TryPeek(out var above) ? above.Level + 1 : 2; level < block.Level; level++)
                {
                    open.Push((level, xml.Element("div", ("type", "section")))); // A level that no heading has.
                    xml.NewLine();
                }

                open.Push((block.Level, xml.Element("div", ("type", "section"), ("n", id.ToString()), ("xml:id", XmlReference.Id(id)))));
                xml.NewLine();
            }

            i = blocks.WriteGroup(i, end);
        }

        CloseFrom(open, level: 0);
    }

    private void CloseFrom(Stack<(int Level, IDisposable Division)> open, int level)
    {
        while (open.TryPeek(out var section) && section.Level >= level)
        {
            open.Pop().Division.Dispose();
            xml.NewLine();
        }
    }

    /// <summary>TEI's words for what of a chapter is there; null for all of it.</summary>
    private string? SampleOf(int first, int end)
    {
        if (edition.Find(parts[first].Chapter) is not { Blocks: [var head, .., var tail] })
        {
            return null;
        }

        // The front took the blocks that stand before the first heading.
        var hasHead = SamePlace(parts[first].Block, head) || (first > 0 && SamePlace(parts[0].Block, head));
        var hasTail = SamePlace(parts[end - 1].Block, tail);
        return (hasHead, hasTail) switch
        {
            (true, true) => null,
            (true, false) => "initial",
            (false, true) => "final",
            _ => "medial",
        };
    }

    private static bool SamePlace(Block block, Block other) => block.Id == other.Id && block.Kind == other.Kind && block.Lines == other.Lines;

    private int FrontCount()
    {
        var before = parts.TakeWhile(part => part.Block.Kind is BlockKind.TitlePage or BlockKind.FormeWork or BlockKind.Surplus).ToList();
        return before.FindLastIndex(part => part.Block.Kind == BlockKind.TitlePage) + 1;
    }
}

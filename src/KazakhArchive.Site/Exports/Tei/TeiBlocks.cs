using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>Writes blocks; neighbours of one kind share their list, quotation, stanza or table.</summary>
public sealed class TeiBlocks(TeiXml xml, TeiInlines inlines, Edition edition, IReadOnlyList<ExcerptPart> parts, Facsimile? facsimile)
{
    private readonly Dictionary<PassageId, Note> notes = NoteList.Of(edition.Chapters).ToDictionary(note => note.Id);
    private readonly ILookup<PassageId, Inline.NoteMark> marks =
        parts.SelectMany(part => part.Block.Inlines.OfType<Inline.NoteMark>()).ToLookup(mark => mark.Note);

    /// <summary>Writes the block at the index with those that belong together with it; returns the index behind them.</summary>
    public int WriteGroup(int first, int end)
    {
        var group = GroupOf(parts[first].Block.Kind);
        if (parts[first].Block.Kind == BlockKind.Surplus && IsBeforeHead(first, end))
        {
            WriteSurplusBeforeHead(parts[first].Block);
            return first + 1;
        }

        if (group is null)
        {
            Write(parts[first]);
            return first + 1;
        }

        var i = first;
        using (xml.Element(group))
        {
            xml.NewLine();
            while (i < end && parts[i].Block.Kind == parts[first].Block.Kind)
            {
                Write(parts[i++]);
            }
        }

        xml.NewLine();
        return i;
    }

    public void WriteTitlePart(Block block)
    {
        if (block.Kind == BlockKind.FormeWork)
        {
            WriteFormeWork(block);
        }
        else
        {
            using var titlePart = xml.Element("titlePart");
            WriteOrSurplus(block);
        }

        xml.NewLine();
    }

    /// <summary>Whether the heading of the chapter follows, with nothing but surplus and forme work before it.</summary>
    private bool IsBeforeHead(int first, int end)
    {
        var i = first;
        while (i < end && parts[i].Block.Kind is BlockKind.Surplus or BlockKind.FormeWork)
        {
            i++;
        }

        return i < end && parts[i].Block is { Kind: BlockKind.Heading, Level: 1 };
    }

    /// <summary>The Guidelines let no block stand there.</summary>
    private void WriteSurplusBeforeHead(Block block)
    {
        using (xml.Element("fw", ("type", "surplus")))
        {
            WriteOrSurplus(block);
        }

        xml.NewLine();
    }

    private static string? GroupOf(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => "list",
        BlockKind.Quotation => "quote",
        BlockKind.VerseLine => "lg",
        BlockKind.TableRow => "table",
        _ => null,
    };

    private void Write(ExcerptPart part)
    {
        var block = part.Block;
        switch (block.Kind)
        {
            case BlockKind.Heading:
                WriteHeading(block);
                break;
            case BlockKind.ListItem:
                WritePassage("item", block);
                break;
            case BlockKind.VerseLine when TableCells.Of(block.Inlines) is { Count: > 1 } halves:
                WriteCouplet(block, halves, PartOf(part));
                break;
            case BlockKind.VerseLine:
                WritePassage("l", block, PartOf(part));
                break;
            case BlockKind.TableRow:
                WriteRow(block);
                break;
            case BlockKind.Figure:
                WriteFigure(block);
                break;
            case BlockKind.Note:
                WriteNote(block);
                break;
            case BlockKind.FormeWork:
                WriteFormeWork(block);
                break;
            case BlockKind.TitlePage or BlockKind.Surplus:
                using (xml.Element("ab", ("type", block.Kind == BlockKind.Surplus ? "surplus" : "title-page"), PartOf(part)))
                {
                    WriteOrSurplus(block);
                }

                break;
            default:
                WritePassage("p", block, PartOf(part));
                break;
        }

        xml.NewLine();
    }

    private void WritePassage(string element, Block block, params (string Name, string? Value)[] attributes)
    {
        using (xml.Element(element, [.. IdOf(block), .. attributes]))
        {
            inlines.Write(block);
        }
    }

    // No white space between the halves, as between cells.
    private void WriteCouplet(Block block, IReadOnlyList<(int First, int Count, bool IsLast)> halves, (string Name, string? Value) part)
    {
        using var couplet = xml.Element("lg", [.. IdOf(block), ("type", "couplet"), part]);
        foreach (var (first, count, _) in halves)
        {
            using var half = xml.Element("l");
            inlines.Write(block, first, count);
        }
    }

    private void WriteHeading(Block block)
    {
        using var head = xml.Element("head");
        if (!block.IsSupplied)
        {
            inlines.Write(block);
            return;
        }

        using var supplied = xml.Element("supplied", ("reason", "heading"), ("resp", TeiInlines.Editor));
        inlines.Write(block);
    }

    // No white space between cells: the diplomatic layer has only what the source has between them.
    private void WriteRow(Block block)
    {
        using var row = xml.Element("row", IdOf(block));
        foreach (var (first, count, _) in TableCells.Of(block.Inlines))
        {
            using var cell = xml.Element("cell");
            inlines.Write(block, first, count);
        }
    }

    private void WriteFigure(Block block)
    {
        var language = edition.Work.Language;
        using var figure = xml.Element("figure", ("xml:id", XmlReference.Id(block.Id!.Value)));
        using (xml.Element("head"))
        {
            inlines.Write(block);
        }

        xml.Element("figDesc", language, UiStrings.Get("Reading.FigureNotInSource", language));
    }

    /// <summary>Where the words stand in another chapter than the mark, the source prints its notes at its end.</summary>
    private void WriteNote(Block block)
    {
        var id = block.Id!.Value;
        var note = notes[id];
        var place = note.Marks.Count == 0 ? null : note.BlockChapter == note.Marks[0].Chapter ? "bottom" : "end";
        var targets = string.Join(' ', marks[id].Select((_, i) => $"#{XmlReference.MarkId(id, i + 1)}"));
        using var element = xml.Element(
            "note",
            ("type", "source"),
            ("xml:id", XmlReference.Id(id)),
            ("n", note.Label.Length == 0 ? null : note.Label),
            ("place", place),
            ("target", targets.Length == 0 ? null : targets),
            ("xml:lang", ForeignText.LanguageOf(block.Inlines)));
        inlines.Write(block);
    }

    private void WriteFormeWork(Block block)
    {
        if (block.Inlines is [Inline.FormeWork only])
        {
            xml.Element("fw", only.Value, ("type", TeiInlines.FormeWorkType(only.Value)));
            return;
        }

        using var formeWork = xml.Element("fw", ("type", "header"));
        inlines.Write(block);
    }

    private void WriteOrSurplus(Block block)
    {
        if (block.Kind != BlockKind.Surplus || block.Inlines.All(inline => inline is Inline.Surplus or Inline.FormeWork or Inline.PageBeginning))
        {
            inlines.Write(block);
            return;
        }

        using var surplus = xml.Element("surplus", ("resp", TeiInlines.Editor));
        inlines.Write(block);
    }

    private (string Name, string? Value)[] IdOf(Block block) => block.Id is PassageId id
        ? [("n", id.ToString()), ("xml:id", XmlReference.Id(id)), ("facs", TeiFacsimile.FacsOf(facsimile, block.Lines))]
        : [];

    private static (string Name, string? Value) PartOf(ExcerptPart part) => ("part", part.IsPartial ? "Y" : null);
}

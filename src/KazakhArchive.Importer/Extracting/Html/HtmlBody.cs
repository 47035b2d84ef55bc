using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>Walks through a document and tells the writer its blocks.</summary>
internal sealed class HtmlBody(ExtractionWriter writer, HtmlBook book, HtmlFile file, HtmlNotes notes, HtmlDivisions divisions, bool isTitlePage)
{
    private readonly HtmlInterruptions interruptions = new(writer, file.Name);
    private readonly HtmlLines lines = new(writer, book);
    private readonly HtmlLists lists = new(file.Styles);
    private readonly HtmlType type = new(file.Styles);
    private readonly HtmlMilestones milestones = new(writer, book, file, notes, divisions);
    private int depth;
    private bool isInBold; // Within the first words of a block.

    private HtmlAsides Asides => field ??= new(writer, lines, notes, Children, EndBlock);

    public void Write()
    {
        if (!isTitlePage && divisions.At(file.Name) is ContentsEntry begins)
        {
            lines.BeginDivision(begins);
        }

        if (file.Document.Body is IElement body)
        {
            lines.Language = HtmlWords.LanguageOf(body) ?? HtmlWords.LanguageOf(file.Document.DocumentElement) ?? book.Language ?? "";
            Children(body, new Place(isTitlePage ? PieceKind.TitlePage : null));
        }

        EndBlock();
    }

    private void Children(INode parent, Place place)
    {
        if (++depth > HtmlDocuments.DeepestLevel)
        {
            throw new InvalidDataException("elements are nested more than 256 deep");
        }

        foreach (var node in parent.ChildNodes)
        {
            Node(node, place);
        }

        depth--;
    }

    private void Node(INode node, Place place)
    {
        if (node is IText text)
        {
            lines.Words(text.Data, place);
            if (!isInBold && text.Data.Any(char.IsLetter))
            {
                writer.Set(default);
            }
        }
        else if (node is IElement element)
        {
            if (element.LocalName == "hr")
            {
                EndBlock();
            }

            if (!milestones.LeavesOut(HtmlWords.Unwritten(element), element) && !milestones.Take(element, lines))
            {
                Element(element, place);
            }
        }
    }

    private void Element(IElement element, Place place)
    {
        var own = HtmlWords.LanguageOf(element);
        var outer = lines.Language;
        lines.Language = own ?? outer;
        if (notes.IsFurtherBlock(element) && !place.IsNote)
        {
            // It is in the note already.
        }
        else if (notes.TextAt(element) is string key && !place.IsNote)
        {
            Asides.Note(element, key, place);
        }
        else if (HtmlWords.Means(element, HtmlWords.SideNote) && HtmlWords.IsBlock(element) && !place.IsNote && !place.IsHidden && !place.IsJoined)
        {
            Asides.SideNote(element);
        }
        else if (element.LocalName is "br")
        {
            BreakLine(element, place);
        }
        else if (element.LocalName is "rt")
        {
            writer.Space(); // It stands above the word.
            Children(element, place);
            writer.Space();
        }
        else if (HtmlWords.IsBlock(element) || HtmlBlocks.IsLine(element, place) || HtmlBlocks.IsUnveiled(element, place, file))
        {
            Block(element, place);
        }
        else if ((HtmlWords.Means(element, HtmlWords.Note) || HtmlWords.Means(element, HtmlWords.SideNote)) && !place.IsNote && element.TextContent.Trim().Length > 0 && element.QuerySelector("a") is null)
        {
            lines.Open(place);
            interruptions.Mark(element);
        }
        else if (!place.IsHidden && writer.IsOpen && !file.IsPackaged && HtmlWords.IsFurniture(element) && element.QuerySelector("a, button") is not null)
        {
            interruptions.Hide(element);
        }
        else if (!place.IsHidden && HtmlBlocks.IsUnseen(element, file, notes) && !HoldsVisible(element))
        {
            interruptions.Hide(element);
        }
        else
        {
            milestones.LeavesOut(HtmlWords.LeftOut(element, book.Language), element);
            Inline(element, place);
        }

        lines.Language = outer;
    }

    /// <summary>Words in bold with which a block begins that no element stands around.</summary>
    private void Inline(IElement element, Place place)
    {
        var isBold = !isInBold && !writer.IsOpen && type.IsBolding(element);
        isInBold |= isBold;
        Children(element, place);
        if (isBold)
        {
            isInBold = false;
            writer.Set(HtmlType.Bold);
        }
    }

    /// <summary>Words that are shown are not lost, though those around them are not.</summary>
    private bool HoldsVisible(IElement element) => file.Styles.IsDisplayed(element) && element.Descendants().OfType<IElement>().Any(inner => file.Styles.Of(inner).IsVisible == true);

    private void Block(IElement element, Place place)
    {
        if (place.IsCouplet)
        {
            lines.Tab();
            Children(element, place);
        }
        else if (place.IsJoined)
        {
            writer.Space();
            writer.Text(place.IsHidden ? "" : lists.NumberOf(element));
            Children(element, place);
            writer.Space();
        }
        else if (element.LocalName == "table")
        {
            EndBlock();
            Table(element, place);
            EndBlock();
        }
        else
        {
            EndBlock();
            var inside = HtmlBlocks.Inside(element, place, notes, file);
            lines.AddNumber(inside.Role == PieceKind.ListItem ? lists.NumberOf(element) : "");
            if (inside.Level > 0 && !inside.IsHidden && place.Role != PieceKind.TitlePage)
            {
                lines.BeginHeading(inside.Level);
            }
            else if (divisions.LabelAt(file, element, lines.Division) is ContentsEntry entry)
            {
                milestones.Pass(entry);
                lines.BeginHeading(entry.Level);
                inside = inside with { IsJoined = true };
            }

            if (element.LocalName == "pre")
            {
                Lines(element.TextContent);
            }
            else
            {
                Children(element, inside);
            }

            if (element.LocalName == "li")
            {
                lines.DropNumber();
            }

            if (writer.Role is null or PieceKind.Paragraph or PieceKind.Heading && HtmlBlocks.IsLeaf(element))
            {
                writer.Set(type.Of(element));
            }

            EndBlock();
        }
    }

    private void Table(IElement element, Place place)
    {
        var table = new HtmlTable(element, place, notes);
        if (table.IsFrame)
        {
            Children(element, place);
            return;
        }

        foreach (var caption in element.Children.Where(child => child.LocalName == "caption"))
        {
            Block(caption, place);
        }

        foreach (var (line, beside) in table.Lines())
        {
            EndBlock();
            lines.Open(table.Place);
            writer.Text(beside);
            writer.Space();
            foreach (var cell in line)
            {
                lines.Tab(isAfterEmptyCell: !table.IsVerse && cell != line[0]);
                foreach (var node in cell)
                {
                    Node(node, new Place(writer.Role) { IsJoined = true });
                }
            }
        }
    }

    /// <summary>Preformatted lines: what they are is for the parser to find out.</summary>
    private void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            EndBlock();
            writer.Begin(null);
            lines.Words(line, new Place(null));
        }
    }

    private void BreakLine(IElement node, Place place)
    {
        if (place.IsCouplet)
        {
            lines.Tab();
        }
        else if ((place.Role == PieceKind.VerseLine || place.PartsLines) && !place.IsJoined)
        {
            EndBlock();
        }
        else if (HtmlBlocks.IsBehindBreak(node) && !place.IsJoined)
        {
            EndBlock(); // An empty line, by which old pages part their paragraphs.
        }
        else
        {
            writer.Space();
        }
    }

    private void EndBlock()
    {
        lines.End();
        interruptions.Write();
    }
}

using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Reading;

/// <summary>Writes the blocks of a chapter; neighbours of one kind share their list, quotation or table.</summary>
/// <param name="log">Null where no emendations are listed.</param>
public sealed class BlockHtml(TextWriter html, ReadingPage page, EmendationLog? log)
{
    private readonly InlineHtml inlines = new(html, page, log);
    private readonly PassageTools tools = new(html, page);

    public void Write(IReadOnlyList<Block> blocks)
    {
        var i = 0;
        while (i < blocks.Count)
        {
            var next = i + 1;
            while (next < blocks.Count && blocks[next].Kind == blocks[i].Kind && IsGrouped(blocks[i].Kind))
            {
                next++;
            }

            WriteGroup(blocks, i, next);
            i = next;
        }
    }

    private static bool IsGrouped(BlockKind kind) =>
        kind is BlockKind.ListItem or BlockKind.Quotation or BlockKind.VerseLine or BlockKind.TableRow or BlockKind.Note;

    private void WriteGroup(IReadOnlyList<Block> blocks, int first, int end)
    {
        var (before, after) = blocks[first].Kind switch
        {
            BlockKind.ListItem => ("<ul>", "</ul>"),
            BlockKind.Quotation => ("<blockquote>", "</blockquote>"),
            BlockKind.VerseLine => ("<div class=\"verse\">", "</div>"),
            BlockKind.TableRow => ("<div class=\"table\"><table><tbody>", "</tbody></table></div>"),
            BlockKind.Note => ("<ol class=\"note-list\">", "</ol>"),
            _ => ("", ""),
        };
        html.Write(before);
        for (var i = first; i < end; i++)
        {
            Write(blocks[i]);
        }

        html.Write(after);
        html.Write('\n');
    }

    private void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                WriteHeading(block);
                break;
            case BlockKind.ListItem:
                WritePassage("li", block);
                break;
            case BlockKind.Figure:
                WriteFigure(block);
                break;
            case BlockKind.TableRow:
                WriteRow(block);
                break;
            case BlockKind.VerseLine when TableCells.Of(block.Inlines) is { Count: > 1 } halves:
                WriteCouplet(block, halves);
                break;
            case BlockKind.Note:
                NoteHtml.Write(html, page, inlines, block.Id!.Value, block);
                break;
            case BlockKind.TitlePage:
                WriteElement("p", "printed-title", block);
                break;
            case BlockKind.FormeWork or BlockKind.Surplus:
                WriteElement("p", "dipl-block", block, isHidden: true);
                break;
            default:
                WritePassage("p", block);
                break;
        }
    }

    private void WriteHeading(Block block)
    {
        // The page of an excerpt has its own first heading, and what is in the excerpt is all below that.
        var element = page.Scope == PageScope.Chapter ? $"h{Math.Clamp(block.Level, 1, 6)}" : page.Compared is null ? "h2" : "h3";
        html.Write($"<{element}");
        if (page.Scope == PageScope.Chapter)
        {
            Markup.Attribute(html, "id", (block.Id ?? page.Chapter.Id).ToString());
        }
        else
        {
            WriteId(block);
        }

        html.Write(block.IsSupplied ? " class=\"supplied\">" : ">");
        inlines.Write(block);
        if (block.IsSupplied)
        {
            html.Write(' ');
            InterfaceWord.Write(html, "small", "by", page.Words.Language, page.Words.SuppliedByEditor);
        }

        html.Write($"</{element}>");
    }

    private void WriteFigure(Block block)
    {
        html.Write("<figure");
        WriteId(block);
        html.Write('>');
        InterfaceWord.Write(html, "p", "no-image", page.Words.Language, page.Words.FigureNotInSource);
        html.Write("<figcaption>");
        inlines.Write(block);
        tools.Write(block);
        html.Write("</figcaption></figure>");
    }

    /// <summary>What stands between two boundaries is a cell; an empty one at either end only shows that the row has outer bars.</summary>
    private void WriteRow(Block block)
    {
        html.Write("<tr");
        WriteId(block);
        html.Write('>');
        foreach (var (first, count, isLast) in TableCells.Of(block.Inlines))
        {
            html.Write("<td>");
            inlines.Write(block, page.Language, first, count);
            if (isLast)
            {
                tools.Write(block);
            }

            html.Write("</td>");
        }

        html.Write("</tr>");
    }

    /// <summary>The halves of a verse stand beside each other where there is room.</summary>
    private void WriteCouplet(Block block, IReadOnlyList<(int First, int Count, bool IsLast)> halves)
    {
        html.Write("<p class=\"couplet\"");
        WriteId(block);
        html.Write('>');
        foreach (var (first, count, isLast) in halves)
        {
            html.Write("<span class=\"half\">");
            inlines.Write(block, page.Language, first, count);
            html.Write(isLast ? "</span>" : "</span> ");
        }

        tools.Write(block);
        html.Write("</p>");
    }

    private void WritePassage(string element, Block block)
    {
        html.Write($"<{element}");
        WriteId(block);
        html.Write('>');
        inlines.Write(block);
        tools.Write(block);
        html.Write($"</{element}>");
    }

    private void WriteElement(string element, string className, Block block, bool isHidden = false)
    {
        html.Write($"<{element} class=\"{className}\"{(isHidden ? " hidden" : "")}>");
        inlines.Write(block);
        html.Write($"</{element}>");
    }

    private void WriteId(Block block)
    {
        if (block.Id is not PassageId id)
        {
            return;
        }

        if (page.Compared is { } compared)
        {
            Markup.Attribute(html, "id", compared.AnchorOf(id));
            html.Write(compared.Lit == id ? " aria-current=\"true\"" : "");
        }
        else if (page.Scope != PageScope.Context)
        {
            Markup.Attribute(html, "id", id.ToString());
        }
    }
}

using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>Walks through a document and tells the writer its blocks.</summary>
internal sealed class HtmlBody(ExtractionWriter writer, HtmlBook book, HtmlFile file, HtmlNotes notes, HtmlDivisions divisions, bool isTitlePage)
{
    private readonly List<(string Key, IElement Words)> inlineNotes = [];
    private readonly HashSet<ContentsEntry> begun = []; // Whose words are a heading, as they stand there.
    private ContentsEntry? division;
    private string language = "";
    private int lengthAtTab = -1;
    private int unreadCharacters; // Of the note's number, which is its mark already.
    private int depth;

    public void Write()
    {
        division = isTitlePage ? null : divisions.At(file.Name);
        if (file.Document.Body is IElement body)
        {
            language = HtmlWords.LanguageOf(body) ?? HtmlWords.LanguageOf(file.Document.DocumentElement) ?? book.Language ?? "";
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
            Words(text.Data, place);
        }
        else if (node is IElement element && !Leaves(element) && !IsMilestone(element))
        {
            Element(element, place);
        }
    }

    /// <summary>What the text does not hold.</summary>
    private bool Leaves(IElement element)
    {
        if (element.LocalName == "hr")
        {
            EndBlock();
        }

        return Count(HtmlWords.Unwritten(element), element);
    }

    private bool Count(string? what, IElement element)
    {
        if (what is not null && !notes.IsBackLink(element))
        {
            writer.LeaveOut(what);
        }

        return what is not null;
    }

    /// <summary>Pages that begin, marks of notes, links back: whatever is structure and no text.</summary>
    private bool IsMilestone(IElement element)
    {
        if (divisions.At($"{file.Name}#{element.Id}") is ContentsEntry entry && !begun.Contains(entry))
        {
            division = entry;
        }

        var listed = element.Id is string id ? book.Pages.GetValueOrDefault($"{file.Name}#{id}") : null;
        if (HtmlPages.IsMark(element))
        {
            var (volume, number) = HtmlPages.NumberOf(element, listed);
            writer.Page(number, volume);
            return true;
        }

        if (listed is not null)
        {
            writer.Page(HtmlPages.NumberIn(listed).Number, HtmlPages.NumberIn(listed).Volume);
        }

        if (notes.MarkAt(element) is string key)
        {
            Mark(key, element.TextContent.Trim());
            return true;
        }

        if (notes.IsBackLink(element) && !element.TextContent.Any(char.IsLetterOrDigit))
        {
            writer.LeaveOut("links back from notes");
            return true;
        }

        return false;
    }

    private void Mark(string key, string printed)
    {
        OpenBlock(new Place(null), null);
        var isMark = HtmlNotes.IsMarkLike(printed);
        if (!isMark)
        {
            writer.Text(printed); // The words of the text are the link.
        }

        writer.NoteMark(key, isMark ? printed : "");
    }

    private void Element(IElement element, Place place)
    {
        var own = HtmlWords.LanguageOf(element);
        var outer = language;
        language = own ?? language;
        if (notes.TextAt(element) is string key && !place.IsNote)
        {
            Note(element, key, place);
        }
        else if (element.LocalName is "br")
        {
            BreakLine(place);
        }
        else if (HtmlWords.IsBlock(element) || HtmlBlocks.IsLine(element, place))
        {
            Block(element, place);
        }
        else if (HtmlWords.Means(element, HtmlWords.Note) && !place.IsNote && element.TextContent.Trim().Length > 0 && element.QuerySelector("a") is null)
        {
            OpenBlock(place, null);
            var inline = $"{file.Name} {inlineNotes.Count} {writer.LengthUtf16}";
            writer.NoteMark(inline, "");
            inlineNotes.Add((inline, element));
        }
        else
        {
            Count(HtmlWords.LeftOut(element, book.Language), element);
            Children(element, place);
        }

        language = outer;
    }

    private void Note(IElement element, string key, Place place)
    {
        EndBlock();
        var printed = notes.NumberAtHead(element, key);
        writer.BeginNote(key, printed);
        Describe();
        unreadCharacters = printed.Count(c => !char.IsWhiteSpace(c));
        if (HtmlWords.IsBlock(element))
        {
            Children(element, new Place(PieceKind.Note) { IsNote = true, IsJoined = true });
            if (element.LocalName != "dt")
            {
                EndBlock();
            }
        }
        else
        {
            Children(element, place with { IsJoined = true }); // The note goes on to the block's end, or to the next note.
        }

        unreadCharacters = 0;
    }

    private void Block(IElement element, Place place)
    {
        if (place.IsCouplet)
        {
            Tab();
            Children(element, place);
        }
        else if (place.IsJoined)
        {
            writer.Space();
            Children(element, place);
            writer.Space();
        }
        else if (writer.Role == PieceKind.Note && element.LocalName == "dd" && element.PreviousElementSibling?.LocalName == "dt")
        {
            writer.Space();
            Children(element, place with { IsJoined = true });
            EndBlock();
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
            var inside = HtmlBlocks.Inside(element, place, file.IsPackaged);
            if (inside.Level > 0 && !inside.IsHidden && place.Role != PieceKind.TitlePage)
            {
                BeginHeading(inside.Level);
            }
            else if (divisions.LabelAt(file, element, division) is ContentsEntry entry)
            {
                begun.Add(entry);
                BeginHeading(entry.Level);
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

            EndBlock();
        }
    }

    private void BeginHeading(int level)
    {
        division = null;
        writer.Begin(PieceKind.Heading, level);
        Describe();
    }

    /// <summary>A table is couplets, rows of cells, or the frame around a page of a site.</summary>
    private void Table(IElement table, Place place)
    {
        var rows = HtmlBlocks.Rows(table);
        var lines = rows.ConvertAll(row => row.ConvertAll(cell => HtmlBlocks.Lines(cell, notes)));
        var isVerse = place.Role == PieceKind.VerseLine || CoupletTable.Is(lines);
        if (!isVerse && (rows.TrueForAll(row => row.Count <= 1) || rows.Exists(row => row.Exists(cell => cell.QuerySelector("table, p + p, h1, h2, h3, h4, h5, h6") is not null))))
        {
            Children(table, place);
            return;
        }

        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            Block(caption, place);
        }

        foreach (var (row, cells) in rows.Zip(lines))
        {
            var written = isVerse ? CoupletTable.Columns(cells) : [.. Enumerable.Range(0, row.Count)];
            foreach (var line in isVerse ? HtmlBlocks.Couplets([.. written.Select(column => row[column])]) : [[.. row.Select(cell => (IEnumerable<INode>)cell.ChildNodes)]])
            {
                EndBlock();
                OpenBlock(new Place(isVerse ? PieceKind.VerseLine : place.Role ?? PieceKind.TableRow), null);
                foreach (var cell in line)
                {
                    Tab(isAfterEmptyCell: !isVerse && cell != line[0]);
                    foreach (var node in cell)
                    {
                        Node(node, new Place(writer.Role) { IsJoined = true });
                    }
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
            Words(line, new Place(null));
        }
    }

    private void BreakLine(Place place)
    {
        if (place.IsCouplet)
        {
            Tab();
        }
        else if ((place.Role == PieceKind.VerseLine || place.PartsLines) && !place.IsJoined)
        {
            EndBlock();
        }
        else
        {
            writer.Space();
        }
    }

    private void Words(string text, Place place)
    {
        var words = text.AsSpan();
        while (unreadCharacters > 0 && words.Length > 0)
        {
            unreadCharacters -= char.IsWhiteSpace(words[0]) ? 0 : 1;
            words = words[1..];
        }

        if (words.IsWhiteSpace())
        {
            Space(words, place);
            return;
        }

        OpenBlock(place, null);
        if (!place.PartsHalves)
        {
            writer.Text(words);
            return;
        }

        // Spaces that do not break, or tabs, set the halves of a verse apart.
        var start = 0;
        foreach (var gap in HtmlBlocks.Gaps(words))
        {
            writer.Text(words[start..gap.Start]);
            Tab();
            start = gap.End;
        }

        writer.Text(words[start..]);
    }

    private void Space(ReadOnlySpan<char> words, Place place)
    {
        writer.Space();
        if (place.PartsHalves && HtmlBlocks.Gaps(words).Count > 0)
        {
            Tab();
        }
    }

    /// <param name="isAfterEmptyCell">Whether a second tab in a row, or one at the head, says that a cell is empty.</param>
    private void Tab(bool isAfterEmptyCell = false)
    {
        if (writer.IsOpen && (isAfterEmptyCell || (writer.LengthUtf16 > 0 && writer.LengthUtf16 != lengthAtTab)))
        {
            writer.Tab();
            lengthAtTab = writer.LengthUtf16;
        }
    }

    /// <summary>Begins a block where none is open.</summary>
    private void OpenBlock(Place place, PieceKind? role)
    {
        if (writer.IsOpen)
        {
            return;
        }

        if (division is ContentsEntry entry)
        {
            writer.BeginDivision($"[{WhiteSpace.Fold(entry.Label)}]", entry.Level);
            division = null;
        }

        lengthAtTab = -1;
        writer.Begin(role ?? (place.IsOpenToGuess ? null : place.TakeRole() ?? PieceKind.Paragraph));
        Describe();
    }

    private void Describe()
    {
        if (HtmlWords.IsOther(language, book.Language))
        {
            writer.Describe(language);
        }
    }

    private void EndBlock()
    {
        writer.End();
        lengthAtTab = -1;
        unreadCharacters = 0;
        foreach (var (key, words) in inlineNotes)
        {
            writer.BeginNote(key, "", isOfPageBefore: true);
            writer.Text(words.TextContent);
            writer.End();
        }

        inlineNotes.Clear();
    }
}

using System.Globalization;
using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Takes words down: opens blocks when words come, and knows the page, its image, and what a line's end does to a word.</summary>
/// <param name="language">Of the book; a block in another one says so.</param>
internal sealed class TeiLines(ExtractionWriter book, XElement root, string? language)
{
    private readonly TeiPages pages = new(root);
    private string image = "";
    private int? volume;
    private bool isCut;
    private bool isJoined;
    private bool isAfterCell;
    private int lengthAtTab = -1;

    public void Words(string words, TeiPlace place)
    {
        words = isJoined ? words.TrimStart() : words;
        if (book.IsOpen || !string.IsNullOrWhiteSpace(words))
        {
            isJoined &= words.Length == 0;
            Open(place);
            book.Text(words);
        }
    }

    public void Open(TeiPlace place)
    {
        if (book.IsOpen)
        {
            return;
        }

        if (isCut)
        {
            book.Continue();
        }
        else
        {
            book.Begin(place.Role, place.Role == PieceKind.Heading ? place.Level : 0);
        }

        isCut = false;
        Describe(place.Block);
    }

    public void Describe(XElement block)
    {
        var own = TeiElements.LanguageOf(block) ?? "";
        book.Describe(own == (language ?? own) ? "" : own, pages.ZoneOf(block) ?? image);
    }

    /// <summary>The block that is open ends, and is not gone on with.</summary>
    public void End()
    {
        book.End();
        (isCut, isJoined, isAfterCell, lengthAtTab) = (false, false, false, -1);
    }

    /// <summary>What is written cuts the block that is open, which goes on behind it.</summary>
    public void Within(Action write)
    {
        var wasCut = isCut || book.IsOpen;
        book.End();
        isCut = false;
        write();
        book.End();
        isCut = wasCut;
    }

    /// <param name="isInNote">A note that is moved behind the block of its mark cannot turn the page of the text.</param>
    public void Page(XElement page, bool isInNote)
    {
        if (!pages.Has(page))
        {
            book.LeaveOut("page beginnings of other editions");
        }
        else if (isInNote)
        {
            book.LeaveOut("page beginnings within notes");
        }
        else
        {
            Part(page);
            var told = TeiElements.Attribute(page, "n");
            var (number, own) = PageNumber.Read(told);
            book.Page(number ?? told, own ?? volume);
            image = pages.ZoneOf(page) ?? "";
        }
    }

    /// <summary>A volume may begin here, in which the pages that follow are counted.</summary>
    public void Volume(XElement beginning) => volume = TeiPages.VolumeOf(beginning) ?? volume;

    /// <summary>A line or a column begins.</summary>
    public void Line(XElement line)
    {
        book.LeaveOut(TeiElements.Is(line, "lb") ? "line beginnings" : "column beginnings");
        Part(line);
    }

    /// <summary>A half of a verse or a cell begins; the file may have said already what parts it from the one before.</summary>
    public void Half(bool isBehindOther)
    {
        if (isBehindOther && !isAfterCell)
        {
            book.Tab();
            lengthAtTab = book.LengthUtf16;
        }

        isAfterCell = false;
    }

    /// <summary>The file says what parts two halves or cells, at the end of the first or at the head of the second.</summary>
    /// <param name="write">Takes the sign down.</param>
    public void PartCells(bool hasSign, Action write)
    {
        var isAtHead = lengthAtTab == book.LengthUtf16;
        lengthAtTab = -1;
        if (hasSign)
        {
            if (isAtHead)
            {
                book.TakeTabBack();
            }

            write();
        }
        else if (!isAtHead)
        {
            book.Tab();
        }

        isAfterCell = !isAtHead;
    }

    /// <summary>A character that XML cannot hold, as the archive's own exports write it.</summary>
    public void Character(string code, string words)
    {
        var isOne = words == "\uFFFD" && int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 0xD800;
        book.Text(isOne ? char.ConvertFromUtf32(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)) : words);
    }

    /// <summary>Words end at a line's and a page's end but where the file says otherwise.</summary>
    private void Part(XElement beginning)
    {
        if (TeiElements.Attribute(beginning, "break") == "no")
        {
            book.Join();
            isJoined = book.IsOpen;
        }
        else
        {
            book.Space();
        }
    }
}

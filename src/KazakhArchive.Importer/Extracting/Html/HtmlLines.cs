using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>Takes the words of a document down: opens blocks when words come, and knows the language, the division that begins and the halves of verses.</summary>
internal sealed class HtmlLines(ExtractionWriter writer, HtmlBook book)
{
    private int lengthAtTab = -1;
    private int unreadCharacters;
    private string number = "";

    /// <summary>Of the element that is being read; empty where none is told.</summary>
    public string Language { get; set; } = "";

    /// <summary>A division of the book's contents over which no heading stands, to begin with the next block; null where none does.</summary>
    public ContentsEntry? Division { get; private set; }

    /// <summary>A division begins here, of which the contents have the heading.</summary>
    public void BeginDivision(ContentsEntry entry)
    {
        writer.LeaveOut("divisions without a word of text", Division is null || Division == entry ? 0 : 1);
        Division = entry;
    }

    /// <summary>The characters that come next are written already, as the mark of a note; white space does not count.</summary>
    public void Skip(string written) => unreadCharacters = written.Count(c => !char.IsWhiteSpace(c));

    /// <summary>Begins a block where none is open.</summary>
    /// <param name="role">Null for what its place says.</param>
    public void Open(Place place, PieceKind? role = null)
    {
        if (writer.IsOpen)
        {
            return;
        }

        if (Division is ContentsEntry entry)
        {
            writer.BeginDivision($"[{WhiteSpace.Fold(entry.Label)}]", entry.Level);
            Division = null;
        }

        lengthAtTab = -1;
        if (role is null && place is { IsOpenToGuess: true, IsBlock: true })
        {
            writer.BeginBlock();
        }
        else
        {
            writer.Begin(role ?? (place.IsOpenToGuess ? null : place.TakeRole() ?? PieceKind.Paragraph));
        }

        Describe();
        WriteNumber();
    }

    public void BeginHeading(int level)
    {
        Division = null;
        writer.Begin(PieceKind.Heading, level);
        Describe();
        WriteNumber();
    }

    /// <summary>What comes before the words of the next block, in an item of a numbered list.</summary>
    public void AddNumber(string words) => number += words;

    /// <summary>The item is over, and had no words.</summary>
    public void DropNumber()
    {
        writer.LeaveOut("numbers of empty lines", number.Length > 0 ? 1 : 0);
        number = "";
    }

    public void Describe()
    {
        if (HtmlWords.IsOther(Language, book.Language))
        {
            writer.Describe(Language);
        }
    }

    public void Words(string text, Place place)
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

        Open(place);
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

    /// <param name="isAfterEmptyCell">Whether a second tab in a row, or one at the head, says that a cell is empty.</param>
    public void Tab(bool isAfterEmptyCell = false)
    {
        if (writer.IsOpen && (isAfterEmptyCell || (writer.LengthUtf16 > 0 && writer.LengthUtf16 != lengthAtTab)))
        {
            writer.Tab();
            lengthAtTab = writer.LengthUtf16;
        }
    }

    public void End()
    {
        writer.End();
        lengthAtTab = -1;
        unreadCharacters = 0;
    }

    private void WriteNumber()
    {
        writer.Text(number);
        number = "";
    }

    private void Space(ReadOnlySpan<char> words, Place place)
    {
        writer.Space();
        if (place.PartsHalves && HtmlBlocks.Gaps(words).Count > 0)
        {
            Tab();
        }
    }
}

using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Extracting;

/// <summary>
/// Takes a book block by block and makes lines and structure of it. White space folds to one space, a tab parts the halves of a verse and
/// the cells of a row, and an empty line comes before what begins a division, for the eyes of editors.
/// </summary>
public sealed class ExtractionWriter
{
    /// <summary>No book is divided so deeply; a number that is higher says no more.</summary>
    public const int DeepestLevel = 99;

    private const string DivisionsWithoutText = "divisions without a word of text";

    private readonly SourceLines source = new();
    private readonly WrittenBlocks blocks = new();
    private readonly PageRun pages = new();
    private readonly OrderedDictionary<string, int> leftOut = new(StringComparer.Ordinal);

    private readonly OpenLine line = new();
    private readonly LineNotes notes;
    private readonly LineReadings readings = new();
    private StructureRow open = new(0, null);
    private bool takesPages = true;
    private int hidden;
    private LineType type;

    public ExtractionWriter() => notes = new LineNotes(line);

    public bool IsOpen { get; private set; }

    /// <summary>What the block that is open is; null also where none is.</summary>
    public PieceKind? Role => open.Role;

    /// <summary>How many characters the block that is open holds so far.</summary>
    public int LengthUtf16 => line.LengthUtf16;

    /// <summary>Begins a block; the one before it ends.</summary>
    /// <param name="role">Null where the file does not say what it is.</param>
    /// <param name="level">Of a heading.</param>
    public void Begin(PieceKind? role, int level = 0)
    {
        End();
        open = new StructureRow(0, role, Math.Min(level, DeepestLevel));
        IsOpen = true;
    }

    /// <summary>The block before goes on behind what cut it in two, such as a running head.</summary>
    public void Continue()
    {
        Begin(PieceKind.Paragraph);
        open = open with { Continues = true };
    }

    /// <summary>The block that is open turns out to be something else.</summary>
    /// <param name="level">Of a heading.</param>
    public void Make(PieceKind role, int level = 0) => open = open with { Role = role, Level = Math.Min(level, DeepestLevel) };

    /// <summary>A division that has no heading of its own begins with the next block.</summary>
    public void BeginDivision(string kind, int level)
    {
        End();
        LeaveOut(DivisionsWithoutText, blocks.AwaitsDivision ? 1 : 0);
        blocks.BeginDivision(kind, Math.Min(level, DeepestLevel));
    }

    /// <summary>Begins a block of which the file does not say what it is; the one before it ends.</summary>
    public void BeginBlock()
    {
        Begin(null);
        open = open with { IsBlock = true };
    }

    /// <summary>What else the file says about the block that is open.</summary>
    public void Describe(string language = "", string zone = "", int? confidence = null) =>
        open = open with { Language = language, Zone = zone, Confidence = confidence };

    /// <summary>How the block that is open is set; by it headings are known where the file has no others.</summary>
    public void Set(LineType lineType) => type = lineType;

    /// <summary>The next block that is a passage is what the file knows by this number.</summary>
    public void Refer(string number) => blocks.Refer(number);

    /// <summary>Words of the block that is open; one of which nothing is said begins where none is open and they are not blank.</summary>
    public void Text(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                Space();
                continue;
            }

            if (!IsOpen)
            {
                Begin(null);
            }

            readings.Word();
            line.Append(Sound(c));
        }
    }

    /// <summary>White space stands here, such as a line's end.</summary>
    public void Space() => readings.Space(isNew: line.Space());

    /// <summary>White space that comes before this place parts no words.</summary>
    public void Join() => line.SetSpace(false);

    /// <summary>An empty line comes before the next block.</summary>
    public void Gap() => source.Gap();

    /// <summary>A form feed comes before the next block, as in the text of scanned pages.</summary>
    public void FormFeed() => source.FormFeed();

    /// <summary>The middle of a verse, or the end of a cell.</summary>
    public void Tab()
    {
        if (IsOpen)
        {
            line.Tab();
        }
    }

    /// <summary>What has been parted by a tab is parted by a sign that is in its place.</summary>
    public void TakeTabBack() => line.TakeTabBack();

    /// <summary>A printed page begins here.</summary>
    /// <param name="number">As the file writes it; null where it has none.</param>
    public void Page(string? number, int? volume = null) => pages.Begin(line.PositionUtf16, number, volume);

    /// <summary>The page that the text is in ends here and has this number; the next one begins.</summary>
    public void EndPage(string? number, int? volume = null) => pages.End(line.PositionUtf16, number, volume);

    /// <summary>A page ends here that the file does not number: the next block follows a form feed, as where a text comes in plain lines.</summary>
    public void TurnPage() => source.TurnPage(isWithin: line.LengthUtf16 > 0);

    /// <summary>The mark of a note.</summary>
    /// <param name="key">What the file knows the note by.</param>
    /// <param name="printed">Its characters; empty where the file has none.</param>
    public void NoteMark(string key, string printed)
    {
        if (!IsOpen)
        {
            Begin(null);
        }

        notes.Mark(key, Sound(printed));
    }

    /// <summary>Begins the text of a note.</summary>
    /// <param name="printed">Its number as it comes before the text; empty where there is none.</param>
    /// <param name="isOfPageBefore">It belongs to the page of the block before it, though another page has begun since.</param>
    public void BeginNote(string key, string printed, bool isOfPageBefore = false)
    {
        Begin(PieceKind.Note);
        takesPages = !isOfPageBefore;
        notes.Begin(key, Sound(printed));
        line.SetSpace(printed.Length > 0);
    }

    /// <summary>The note that has begun is beside the text, and nothing marks it.</summary>
    public void StandBeside() => open = open with { IsSideNote = true };

    /// <summary>The place where the next word will stand.</summary>
    public TextPlace Here => new(blocks.Count, line.PositionUtf16);

    /// <summary>Proposes another reading for the words written since a place; false where a block ended meanwhile, as no emendation reaches over one.</summary>
    public bool Emend(TextPlace from, Emendation reading)
    {
        if (from.Block != blocks.Count)
        {
            return false;
        }

        var start = line.WordsFrom(from.Utf16);
        if (start == line.LengthUtf16)
        {
            Supply(reading);
        }
        else
        {
            readings.Propose(start, line.From(start), reading);
        }

        return true;
    }

    /// <summary>Proposes words that the source lacks at the place where the next word will stand.</summary>
    public void Supply(Emendation reading) => readings.Supply(line.PositionUtf16, isAtEdge: line.HasSpace || line.LengthUtf16 == 0, reading);

    /// <summary>Answers what the parser asks of words of the block that is open.</summary>
    /// <param name="rule">Of decisions.tsv.</param>
    public void Decide(string rule, string words, string value)
    {
        if (IsOpen)
        {
            readings.Decide(rule, words, value);
        }
    }

    /// <summary>The words written since a place are a name; false where a block ended meanwhile.</summary>
    public bool Name(TextPlace from, NameTold name)
    {
        if (from.Block != blocks.Count)
        {
            return false;
        }

        readings.Name(line.From(line.WordsFrom(from.Utf16)), name);
        return true;
    }

    /// <summary>Words that the file has and shows nobody, in a block of their own; readers are not shown them either.</summary>
    public void Hide(string words)
    {
        Begin(PieceKind.FurnitureSurplus);
        Text(words);
        hidden += line.LengthUtf16 > 0 ? 1 : 0;
        End();
    }

    /// <summary>Counts what neither text nor structure keeps.</summary>
    public void LeaveOut(string what, int count = 1)
    {
        if (count > 0)
        {
            leftOut[what] = leftOut.GetValueOrDefault(what) + count;
        }
    }

    /// <summary>Ends the block that is open. A page that began behind its last word begins with the next block; a block without words is none.</summary>
    public void End()
    {
        var words = line.Take();
        IsOpen = false;
        if (words.Length > 0)
        {
            Append(words);
        }

        notes.Clear();
        readings.Clear();
        pages.EndLine();
        (open, type) = (new StructureRow(0, null), default);
    }

    public Extraction Finish(BookHead head)
    {
        End();
        LeaveOut(DivisionsWithoutText, blocks.AwaitsDivision ? 1 : 0);
        var structure = blocks.Structure(pages.Places(this));
        var headings = TellsHeadings ? blocks.TellHeadings(structure, HasContentsAlone) : (Count: 0, AreCentred: false);
        return new Extraction(source.ToString(), new SourceStructure(structure.FindAll(row => row.IsTelling)), head, [.. leftOut.Select(item => new LeftOut(item.Key, item.Value))])
        {
            Emendations = readings.Emendations,
            Decisions = readings.Decisions,
            Names = readings.Names,
            DisplayedHeadings = headings.Count,
            AreHeadingsCentred = headings.AreCentred,
            HiddenStretches = hidden,
        };
    }

    /// <summary>Whether files of the format may have no heading because their authors used none of its means for them.</summary>
    public bool TellsHeadings { get; init; }

    /// <summary>All headings so far are known by the book's contents alone, which may leave others out.</summary>
    public bool HasContentsAlone { get; set; }

    private void Append(string words)
    {
        var row = blocks.InDivision(open);
        var lineNumber = source.Add(words, beginsDivision: row.Level > 0);
        LeaveOut("corrections in lines that are too long", readings.Keep(lineNumber, words));
        row = row with
        {
            LineNumber = lineNumber,
            Notes = notes.Within(words.Length),
        };
        blocks.Add(row, takesPages ? pages.Take(words.Length) : [], words, type);
        takesPages = true;
    }

    private string Sound(string printed) => string.Concat(printed.Select(Sound));

    /// <summary>JSON and YAML can hold a NUL by its number, no source may.</summary>
    private char Sound(char c)
    {
        if (c != '\0')
        {
            return c;
        }

        LeaveOut("NUL characters, in whose place U+FFFD stands");
        return '\uFFFD';
    }
}

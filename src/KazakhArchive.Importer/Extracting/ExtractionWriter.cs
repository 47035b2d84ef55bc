using System.Text;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>
/// Takes a book block by block and makes lines and structure of it. White space folds to one space, a tab parts the halves of a verse and
/// the cells of a row, and an empty line stands before what begins a division, for the eyes of editors.
/// </summary>
public sealed class ExtractionWriter
{
    private readonly StringBuilder text = new();
    private readonly List<(StructureRow Row, IReadOnlyList<(int Utf16, int Page)> Pages)> rows = [];
    private readonly NoteKeys keys = new();
    private readonly PageLabels labels = new();
    private readonly OrderedDictionary<string, int> leftOut = new(StringComparer.Ordinal);

    private readonly StringBuilder line = new();
    private readonly List<NotePlace> notes = [];
    private readonly List<(int Utf16, int Page)> pages = [(0, PageLabels.First)];
    private readonly List<EmendationRow> emendations = [];
    private readonly List<ProposedEmendation> proposed = [];
    private readonly List<DecisionRow> decisions = [];
    private readonly List<(string Rule, string Words, string Value)> decided = [];
    private (string Kind, int Level) division = ("", 0);
    private string? lineBefore;
    private int supplied = -1;
    private StructureRow open = new(0, null);
    private bool hasSpace;
    private bool takesPages = true;
    private bool turnsPage;
    private bool turnsNextPage;
    private int lineNumber = 1;

    public bool IsOpen { get; private set; }

    /// <summary>What the block that is open is; null also where none is.</summary>
    public PieceKind? Role => open.Role;

    /// <summary>How many characters the block that is open holds so far.</summary>
    public int LengthUtf16 => line.Length;

    /// <summary>Begins a block; the one before it ends.</summary>
    /// <param name="role">Null where the file does not say what it is.</param>
    /// <param name="level">Of a heading.</param>
    public void Begin(PieceKind? role, int level = 0)
    {
        End();
        open = new StructureRow(0, role, level);
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
    public void Make(PieceKind role, int level = 0) => open = open with { Role = role, Level = level };

    /// <summary>A division that has no heading of its own begins with the next block.</summary>
    public void BeginDivision(string kind, int level)
    {
        End();
        division = (kind, level);
    }

    /// <summary>Begins a block of which the file does not say what it is; the one before it ends.</summary>
    public void BeginBlock()
    {
        Begin(null);
        open = open with { IsBlock = true };
    }

    /// <summary>What else the file says of the block that is open.</summary>
    public void Describe(string language = "", string zone = "", int? confidence = null) =>
        open = open with { Language = language, Zone = zone, Confidence = confidence };

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

            AppendSpace();
            supplied = -1;
            line.Append(c == '\0' ? '\uFFFD' : c); // JSON can hold a NUL, no source may.
        }
    }

    /// <summary>White space stands here, such as a line's end.</summary>
    public void Space()
    {
        var had = hasSpace;
        hasSpace = line.Length > 0 && line[^1] != '\t';
        if (supplied >= 0 && hasSpace == had && proposed[supplied] is var words && !words.Emendation.Corr.EndsWith(' '))
        {
            // The line has its space before the words that it lacks, so that the one behind them goes with them.
            proposed[supplied] = words with { Emendation = words.Emendation with { Corr = words.Emendation.Corr + " " } };
        }

        supplied = -1;
    }

    /// <summary>White space that stands before this place parts no words.</summary>
    public void Join() => hasSpace = false;

    /// <summary>An empty line stands before the next block.</summary>
    public void Gap() => lineBefore ??= "";

    /// <summary>A form feed stands before the next block, as in the text of scanned pages.</summary>
    public void FormFeed() => lineBefore = "\f";

    /// <summary>The middle of a verse, or the end of a cell.</summary>
    public void Tab()
    {
        hasSpace = false;
        line.Append(IsOpen ? "\t" : "");
    }

    /// <summary>A printed page begins here.</summary>
    /// <param name="number">As the file writes it; null where it has none.</param>
    public void Page(string? number, int? volume = null) => pages.Add((Position, labels.Open(number, volume)));

    /// <summary>The page that the text is in ends here and has this number; the next one begins.</summary>
    public void EndPage(string? number, int? volume = null)
    {
        labels.Close(number, volume);
        Page(null);
    }

    /// <summary>A page ends here that the file does not number: the next block stands behind a form feed, as where a text comes in plain lines.</summary>
    public void TurnPage()
    {
        turnsPage |= line.Length == 0;
        turnsNextPage |= line.Length > 0;
    }

    /// <summary>The mark of a note.</summary>
    /// <param name="key">What the file knows the note by.</param>
    /// <param name="printed">Its characters; empty where the file has none.</param>
    public void NoteMark(string key, string printed)
    {
        if (!IsOpen)
        {
            Begin(null);
        }

        Mark(keys.ForMark(key), printed);
    }

    /// <summary>Begins the text of a note.</summary>
    /// <param name="printed">Its number as it stands before the text; empty where there is none.</param>
    /// <param name="isOfPageBefore">It belongs to the page of the block before it, though another page has begun since.</param>
    public void BeginNote(string key, string printed, bool isOfPageBefore = false)
    {
        Begin(PieceKind.Note);
        takesPages = !isOfPageBefore;
        Mark(keys.ForText(key), printed);
        hasSpace = printed.Length > 0;
    }

    /// <summary>The place where the next word will stand.</summary>
    public TextPlace Here => new(rows.Count, Position);

    /// <summary>Proposes another reading for the words written since a place; false where a block ended meanwhile, as no emendation reaches over one.</summary>
    public bool Emend(TextPlace from, Emendation reading)
    {
        if (from.Block != rows.Count)
        {
            return false;
        }

        var start = Math.Min(from.Utf16, line.Length);
        while (start < line.Length && line[start] is ' ' or '\t')
        {
            start++;
        }

        if (start == line.Length)
        {
            Supply(reading);
        }
        else
        {
            proposed.Add(new ProposedEmendation(start, line.Length, reading with { Sic = line.ToString(start, line.Length - start) }));
        }

        return true;
    }

    /// <summary>Proposes words that the source lacks at the place where the next word will stand.</summary>
    public void Supply(Emendation reading)
    {
        if (!string.IsNullOrWhiteSpace(reading.Corr))
        {
            var words = hasSpace || line.Length == 0 ? reading.Corr.TrimStart() : reading.Corr;
            supplied = proposed.Count;
            proposed.Add(new ProposedEmendation(Position, Position, reading with { Sic = "", Corr = words }));
        }
    }

    /// <summary>Answers what the parser asks of words of the block that is open.</summary>
    /// <param name="rule">Of decisions.tsv.</param>
    public void Decide(string rule, string words, string value)
    {
        if (IsOpen && !string.IsNullOrWhiteSpace(words))
        {
            decided.Add((rule, WhiteSpace.Fold(words), value));
        }
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
        var words = line.ToString().TrimEnd('\t', ' ');
        line.Clear();
        (IsOpen, hasSpace, supplied) = (false, false, -1);
        if (words.Length > 0)
        {
            Append(words);
        }

        notes.Clear();
        proposed.Clear();
        decided.Clear();
        for (var i = 0; i < pages.Count; i++)
        {
            pages[i] = (0, pages[i].Page);
        }

        open = new StructureRow(0, null);
    }

    public Extraction Finish(BookHead head)
    {
        End();
        var all = labels.All();
        var structure = rows.ConvertAll(row => row.Row with { Pages = Places(row.Pages, all) });
        return new Extraction(text.ToString(), new SourceStructure(structure.FindAll(IsTelling)), head, [.. leftOut.Select(item => new LeftOut(item.Key, item.Value))])
        {
            Emendations = emendations,
            Decisions = decisions,
        };
    }

    private int Position => line.Length + (hasSpace ? 1 : 0);

    private void Append(string words)
    {
        var (kind, level) = division;
        division = ("", 0);
        var row = open.Level == 0 ? open with { Level = level, Division = kind } : open;
        if (text.Length > 0 && (lineBefore ?? (row.Level > 0 ? "" : null)) is string before)
        {
            text.Append(before).Append('\n');
            lineNumber++;
        }

        if (turnsPage && text.Length > 0)
        {
            text.Append("\f\n");
            lineNumber++;
        }

        (turnsPage, turnsNextPage) = (turnsNextPage, false);

        lineBefore = null;
        var drafted = EmendationDraft.Rows(lineNumber, words, proposed).ToList();
        emendations.AddRange(drafted);
        LeaveOut("corrections in lines that are too long", drafted.Count == 0 ? proposed.Count(row => row.Emendation.Sic != row.Emendation.Corr) : 0);
        decisions.AddRange(decided.Select(row => new DecisionRow(0, lineNumber, lineNumber, row.Rule, row.Words, row.Value)));
        row = row with
        {
            LineNumber = lineNumber++,
            Notes = [.. notes.Select(note => note with { Start = Math.Min(note.Start, words.Length), End = Math.Min(note.End, words.Length) })],
        };
        rows.Add((row, takesPages ? pages.FindAll(page => page.Utf16 < words.Length) : []));
        _ = takesPages ? pages.RemoveAll(page => page.Utf16 < words.Length) : 0;
        takesPages = true;
        text.Append(words).Append('\n');
    }

    private void Mark(int number, string printed)
    {
        if (printed.Length > 0)
        {
            AppendSpace();
        }

        var start = line.Length;
        line.Append(WhiteSpace.Fold(printed));
        notes.Add(new NotePlace(number, start, line.Length));
    }

    private void AppendSpace()
    {
        line.Append(hasSpace && line.Length > 0 ? " " : "");
        hasSpace = false;
    }

    /// <summary>Of pages that begin at one place, those without text, only the numbered ones and the last are kept; the book's own beginning counts where it is numbered.</summary>
    private static List<PagePlace> Places(IReadOnlyList<(int Utf16, int Page)> pages, IReadOnlyList<string?> labels)
    {
        var places = new List<PagePlace>();
        for (var i = 0; i < pages.Count; i++)
        {
            var (utf16, page) = pages[i];
            var isOpenedAgain = i + 1 < pages.Count && pages[i + 1].Utf16 == utf16;
            if (labels[page] is not null || (!isOpenedAgain && page != PageLabels.First))
            {
                places.Add(new PagePlace(utf16, labels[page]));
            }
        }

        return places;
    }

    private static bool IsTelling(StructureRow row) =>
        row.Role is not null || row.IsBlock || row.Level > 0 || row.Pages.Count > 0 || row.Notes.Count > 0 || row.Language.Length > 0 || row.Zone.Length > 0 || row.Confidence is not null;
}

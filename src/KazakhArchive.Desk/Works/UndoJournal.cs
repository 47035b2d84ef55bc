using System.Text;
using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Works;

/// <summary>
/// What can be taken back. It is kept in the file by which the desk holds the work, so that it outlives the desk: a line a decision, and a
/// line for each that was taken back, only ever added to. The tables alone say what was decided; should this be lost, nothing but undoing is.
/// </summary>
public sealed class UndoJournal
{
    private const int Most = 200;
    private const string Undone = "undone";
    private const int CellsOfChange = 3;
    private const int LongestBytes = 1 << 26; // Longer than any; nothing that a desk wrote.

    private readonly List<Decision> made = [];
    private FileStream? file;

    /// <param name="file">Held by this desk alone; null where another desk holds it, then nothing is kept.</param>
    public UndoJournal(FileStream? file)
    {
        this.file = file;
        if (file is not null && Try(Read))
        {
            Try(Shorten);
        }
    }

    /// <summary>The latest last.</summary>
    public IReadOnlyList<Decision> Made => made;

    public void Add(Decision done)
    {
        Remember(done);
        Try(() => Write([Row(done)]));
    }

    /// <summary>The latest decision was taken back.</summary>
    public void RemoveLast()
    {
        made.RemoveAt(made.Count - 1);
        Try(() => Write([Undone]));
    }

    private void Remember(Decision done)
    {
        made.Add(done);
        made.RemoveRange(0, Math.Max(0, made.Count - Most));
    }

    private void Read()
    {
        if (file!.Length > LongestBytes)
        {
            file.SetLength(0);
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);

        // A desk that was killed may have left half a line.
        var end = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        file.SetLength(end);
        foreach (var line in Encoding.UTF8.GetString(bytes, 0, end).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line == Undone && made.Count > 0)
            {
                made.RemoveAt(made.Count - 1);
            }
            else if (Parse(line) is Decision decision)
            {
                Remember(decision);
            }
        }
    }

    private void Shorten()
    {
        file!.SetLength(0);
        Write(made.Select(Row));
    }

    private void Write(IEnumerable<string> rows)
    {
        if (file is not null)
        {
            file.Seek(0, SeekOrigin.End);
            file.Write(Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => row + "\n"))));
            file.Flush();
        }
    }

    // A full disk takes the undoing, not the decision.
    private bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (IOException)
        {
            file = null;
            return false;
        }
    }

    private static string Row(Decision decision) =>
        TsvWriter.Row([decision.Kind, decision.Words, .. decision.Changes.SelectMany(change => (string[])[Vocabulary.NameOf(change.Table), change.Before ?? "", change.After ?? ""])]);

    /// <summary>Null for a line that no desk writes.</summary>
    private static Decision? Parse(string line)
    {
        var cells = line.Split('\t').Select(TsvEscape.TryUnescape).ToList();
        if (cells.Contains(null) || cells is not [var kind, var words, _, _, _, ..] || cells.Count % CellsOfChange != 2)
        {
            return null;
        }

        var changes = cells.Skip(2).Chunk(CellsOfChange)
            .Select(change => Vocabulary.TryParse<HandTable>(change[0]!) is HandTable table ? new RowChange(table, NullIfEmpty(change[1]!), NullIfEmpty(change[2]!)) : null).ToList();
        return changes.Contains(null) ? null : new Decision(kind!, words!, [.. changes.OfType<RowChange>()]);
    }

    private static string? NullIfEmpty(string row) => row.Length == 0 ? null : row;
}

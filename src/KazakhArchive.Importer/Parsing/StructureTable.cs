using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Reads and writes <c>structure.tsv</c>; its columns are described in corpus/README.md.</summary>
public static partial class StructureTable
{
    public const string Heading = "heading";
    public const string Block = "block";
    public const string PrintedPage = "printed-page";
    public const string Continued = "continued";
    public const string SideNote = "side-note";

    private static readonly IReadOnlyList<(string Word, PieceKind Kind)> Roles =
        [.. PieceKinds.Words.Select(word => (word.Key, word.Value)), (Heading, PieceKind.Heading), (PrintedPage, PieceKind.PrintedPage), (Continued, PieceKind.Paragraph), (SideNote, PieceKind.Note)];

    /// <param name="path">The table's name in findings.</param>
    /// <param name="isText">Whether a 1-based line of the source exists and holds text.</param>
    public static SourceStructure Read(string path, string text, Func<int, bool> isText, FindingList findings)
    {
        var rows = new List<StructureRow>();
        var columns = StructureColumns.Of(text);
        foreach (var cells in TsvTable.Read(path, text, columns, findings))
        {
            if (ReadRow(cells, columns == StructureColumns.WithReference ? cells["reference"] : "") is not StructureRow row)
            {
                findings.Add(path, cells.LineNumber, FindingCodes.StructureMalformed,
                    "a cell is none that extract writes, expected the table as it was made", "Make it again: extract");
            }
            else if (!isText(row.LineNumber) || (rows.Count > 0 && rows[^1].LineNumber >= row.LineNumber))
            {
                findings.Add(path, cells.LineNumber, FindingCodes.StructureMalformed,
                    $"line {row.LineNumber} of source.txt is blank, does not exist or has a row already, expected rows in the order of the source", "Make the table again: extract");
            }
            else
            {
                rows.Add(row);
            }
        }

        return new SourceStructure(rows);
    }

    public static string Write(SourceStructure structure)
    {
        var columns = structure.Rows.Any(row => row.Reference.Length > 0) ? StructureColumns.WithReference : StructureColumns.All;
        return TsvWriter.Write(columns, structure.Rows.Select(row => (IReadOnlyList<string>)Cells(row)[..columns.Count]));
    }

    private static string[] Cells(StructureRow row) =>
    [
        Text(row.LineNumber),
        row.Continues ? Continued : row.IsSideNote ? SideNote : row.Role is PieceKind role ? Roles.First(word => word.Kind == role).Word : row.IsBlock ? Block : "",
        row.Level == 0 ? "" : Text(row.Level),
        row.Division,
        string.Join(' ', row.Pages.Select(page => string.Create(CultureInfo.InvariantCulture, $"{page.Label}@{page.Utf16}"))),
        string.Join(' ', row.Notes.Select(note => string.Create(CultureInfo.InvariantCulture, $"{note.Number}@{note.Start}-{note.End}"))),
        row.Language,
        row.Zone,
        row.Confidence is int confidence ? Text(confidence) : "",
        row.Reference,
    ];

    private static StructureRow? ReadRow(TsvRow cells, string reference)
    {
        var role = Roles.FirstOrDefault(role => role.Word == cells["role"]);
        var isSound = TryNumber(cells["line"], out var line) && line > 0
            && (role.Word is not null || cells["role"] is "" or Block)
            && (cells["level"].Length == 0 || TryNumber(cells["level"], out _))
            && (cells["confidence"].Length == 0 || TryNumber(cells["confidence"], out _))
            && Pages().IsMatch(cells["page"]) && Notes().IsMatch(cells["note"])
            && (reference.Length == 0 || PassageId.TryParse(reference) is { Kind: PassageIdKind.Chapter or PassageIdKind.Passage });
        return !isSound ? null : new StructureRow(line, role.Word is null ? null : role.Kind, Number(cells["level"]) ?? 0, cells["division"])
        {
            Continues = role.Word == Continued,
            IsBlock = cells["role"] == Block,
            IsSideNote = role.Word == SideNote,
            Pages = [.. Words(cells["page"]).Select(PageOf)],
            Notes = [.. Words(cells["note"]).Select(NoteOf)],
            Language = cells["language"],
            Zone = cells["zone"],
            Confidence = Number(cells["confidence"]),
            Reference = reference,
        };
    }

    private static PagePlace PageOf(string word)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        return new PagePlace(Number(word[(at + 1)..])!.Value, at == 0 ? null : word[..at]);
    }

    private static NotePlace NoteOf(string word)
    {
        var parts = word.Split('@', '-');
        return new NotePlace(Number(parts[0])!.Value, Number(parts[1])!.Value, Number(parts[2])!.Value);
    }

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text) => TryNumber(text, out var number) ? number : null;

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // Numbers of eight digits at most: none overflows.
    [GeneratedRegex(@"\A(?:(?:[0-9]{1,3}\.)?[0-9a-z]{0,8}@[0-9]{1,8}(?: |\z))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();

    [GeneratedRegex(@"\A(?:[0-9]{1,8}@[0-9]{1,8}-[0-9]{1,8}(?: |\z))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Notes();
}

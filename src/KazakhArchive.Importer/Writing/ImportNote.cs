using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Writing;

/// <summary>What an import leaves for the next one: what it was made of, what it gave, and of what it warned.</summary>
/// <param name="Common">The digest of what every work is made of.</param>
/// <param name="Inputs">The digest of the work's own files that it was made of.</param>
/// <param name="Outputs">The digest of what was written.</param>
/// <param name="BegunAtTicks">When the first file was looked at, by the clock of the file system.</param>
/// <param name="Files">Of what it was made of as it was then, of what was written as it was afterwards; empty where stamps say nothing.</param>
public sealed record ImportNote(
    string Common, string Inputs, string Outputs, long BegunAtTicks, IReadOnlyList<FileStamp> Files, IReadOnlyList<Finding> Warnings)
{
    private const string End = "# end\n"; // A full disk cuts a note off.
    private const string BetweenTables = "\n\n";
    private static readonly string[] FileColumns = ["file", "lengthBytes", "writtenAtTicks"];
    private static readonly string[] WarningColumns = ["path", "line", "code", "what", "mend", "row", "table"];
    private static readonly string[] DigestColumns = ["common", "inputs", "outputs", "begunAtTicks"];

    public string Write() => string.Join(
        '\n',
        TsvWriter.Write(DigestColumns, [[Common, Inputs, Outputs, Text(BegunAtTicks)]]),
        TsvWriter.Write(FileColumns, Files.Select(file => (IReadOnlyList<string>)[file.Name, Text(file.LengthBytes), Text(file.WrittenAtTicks)])),
        TsvWriter.Write(WarningColumns, Warnings.Select(Cells)) + End);

    /// <summary>Null for anything but a whole note of this kind.</summary>
    public static ImportNote? TryRead(string text)
    {
        var tables = text.Split(BetweenTables);
        if (tables.Length != 3 || !tables[2].EndsWith(End, StringComparison.Ordinal))
        {
            return null;
        }

        var faults = new FindingList();
        var digests = TsvTable.Read("", tables[0], DigestColumns, faults);
        var files = TsvTable.Read("", tables[1], FileColumns, faults).Select(File).ToList();
        var warnings = TsvTable.Read("", tables[2], WarningColumns, faults).Select(Warning).ToList();
        return faults.HasErrors || digests.Count != 1 || Number(digests[0]["begunAtTicks"]) is not long begun || files.Contains(null) || warnings.Contains(null)
            ? null
            : new ImportNote(digests[0]["common"], digests[0]["inputs"], digests[0]["outputs"], begun, [.. files.OfType<FileStamp>()], [.. warnings.OfType<Finding>()]);
    }

    private static FileStamp? File(TsvRow row) =>
        Number(row["lengthBytes"]) is long length && Number(row["writtenAtTicks"]) is long writtenAt ? new FileStamp(row["file"], length, writtenAt) : null;

    private static IReadOnlyList<string> Cells(Finding warning) =>
        [warning.Path, warning.LineNumber is int line ? Text(line) : "", warning.Code.Id, warning.What, warning.Mend, warning.Row ?? "", warning.RowTable];

    private static Finding? Warning(TsvRow row) => FindingCodes.All.FirstOrDefault(code => code.Id == row["code"]) is FindingCode code
        ? new Finding(row["path"], (int?)Number(row["line"]), code, row["what"], row["mend"]) { Row = row["row"] is { Length: > 0 } proposed ? proposed : null, RowTable = row["table"] }
        : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long? Number(string cell) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Revisions;

/// <summary>Reads and writes <c>revisions/revisions.tsv</c>, the list of a work's published texts; append-only.</summary>
public static class RevisionTable
{
    public static IReadOnlyList<string> Columns { get; } = ["revision", "date", "sha256", "note"];

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The rows in order; every row that cannot be read, or whose number is not the next one, is a finding (E701).</summary>
    /// <param name="path">The file's name in findings, relative to the corpus folder.</param>
    public static IReadOnlyList<Revision> Read(string path, string text, FindingList findings)
    {
        var revisions = new List<Revision>();
        foreach (var cells in TsvTable.Read(path, text, Columns, findings))
        {
            var isNumber = int.TryParse(cells["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number == revisions.Count + 1;
            var isDate = DateOnly.TryParseExact(cells["date"], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
            List<string> faults =
            [
                .. isNumber ? Array.Empty<string>() : [$"revision is {Quoted.Of(cells["revision"])}, expected {revisions.Count + 1}, as revisions are numbered from 1 without a gap"],
                .. isDate ? Array.Empty<string>() : [$"date is {Quoted.Of(cells["date"])}, expected {DateFormat}"],
                .. Sha256Digest.IsOne(cells["sha256"]) ? Array.Empty<string>() : [$"sha256 is {Quoted.Of(cells["sha256"])}, expected 64 lower-case hexadecimal digits"],
            ];
            foreach (var fault in faults)
            {
                findings.Add(path, cells.LineNumber, FindingCodes.RevisionTableMalformed, fault, "Restore the row as publish wrote it");
            }

            revisions.Add(new Revision(revisions.Count + 1, date, cells["sha256"], cells["note"]));
        }

        return revisions;
    }

    public static string Write(IEnumerable<Revision> revisions) => TsvWriter.Write(Columns, revisions.Select(revision => (IReadOnlyList<string>)[
        revision.Number.ToString(CultureInfo.InvariantCulture),
        revision.Date.ToString(DateFormat, CultureInfo.InvariantCulture),
        revision.Sha256,
        revision.Note,
    ]));
}

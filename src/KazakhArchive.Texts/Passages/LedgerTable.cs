using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Passages;

/// <summary>Reads and writes <c>passages.tsv</c>, the memory of every reference ever published.</summary>
public static class LedgerTable
{
    public static IReadOnlyList<string> Columns { get; } =
        ["reference", "startLine", "startUtf16", "firstWords", "status", "target", "reason", "date"];

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The rows that could be read; every row that could not, or that leads nowhere, is a finding (E502).</summary>
    /// <param name="path">The file's name in findings, relative to the corpus folder.</param>
    public static Ledger Read(string path, string text, FindingList findings)
    {
        var rows = new List<LedgerRow>();
        var lineNumbers = new List<int>();
        foreach (var cells in TsvTable.Read(path, text, Columns, findings))
        {
            if (ReadRow(path, cells, findings) is LedgerRow row)
            {
                rows.Add(row);
                lineNumbers.Add(cells.LineNumber);
            }
        }

        var ledger = new Ledger(rows);
        CheckTargets(path, ledger, lineNumbers, findings);
        return ledger;
    }

    public static string Write(Ledger ledger) => TsvWriter.Write(Columns, ledger.Rows.Select(row => (IReadOnlyList<string>)[
        row.Reference.ToString(),
        row.StartLine.ToString(CultureInfo.InvariantCulture),
        row.StartUtf16.ToString(CultureInfo.InvariantCulture),
        row.FirstWords,
        WordOf(row.Status),
        row.Target?.ToString() ?? "",
        row.Reason,
        row.Date.ToString(DateFormat, CultureInfo.InvariantCulture),
    ]));

    private static LedgerRow? ReadRow(string path, TsvRow cells, FindingList findings)
    {
        var faults = new List<string>();
        var reference = ReadReference(cells["reference"], "reference", faults);
        var line = ReadNumber(cells["startLine"], "startLine", 1, faults);
        var utf16 = ReadNumber(cells["startUtf16"], "startUtf16", 0, faults);
        var status = ReadStatus(cells["status"], faults);
        var target = cells["target"].Length == 0 ? null : ReadReference(cells["target"], "target", faults);
        if (status == LedgerStatus.Alias && cells["target"].Length == 0)
        {
            faults.Add("an alias has no target");
        }

        if (status is LedgerStatus.Live or LedgerStatus.Tombstone && cells["target"].Length > 0)
        {
            faults.Add($"a {WordOf(status.Value)} row has a target");
        }

        if (status == LedgerStatus.Tombstone && string.IsNullOrWhiteSpace(cells["reason"]))
        {
            faults.Add("a tombstone has no reason");
        }

        if (!DateOnly.TryParseExact(cells["date"], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            faults.Add($"date is {Quoted.Of(cells["date"])}, expected {DateFormat}");
        }

        foreach (var fault in faults)
        {
            findings.Add(path, cells.LineNumber, FindingCodes.LedgerMalformed, fault, "Restore the row as the importer wrote it");
        }

        return faults.Count == 0
            ? new LedgerRow(reference!.Value, line, utf16, cells["firstWords"], status!.Value, target, cells["reason"], date)
            : null;
    }

    private static PassageId? ReadReference(string text, string column, List<string> faults)
    {
        var reference = PassageId.TryParse(text);
        if (reference is null)
        {
            faults.Add($"{column} is {Quoted.Of(text)}, expected a reference such as 3.14");
        }

        return reference;
    }

    private static int ReadNumber(string text, string column, int minimum, List<string> faults)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < minimum)
        {
            faults.Add($"{column} is {Quoted.Of(text)}, expected a number of {minimum} or more");
        }

        return number;
    }

    private static LedgerStatus? ReadStatus(string text, List<string> faults)
    {
        foreach (var status in Enum.GetValues<LedgerStatus>())
        {
            if (string.Equals(text, WordOf(status), StringComparison.Ordinal))
            {
                return status;
            }
        }

        faults.Add($"status is {Quoted.Of(text)}, expected live, alias or tombstone");
        return null;
    }

    private static string WordOf(LedgerStatus status) => status switch
    {
        LedgerStatus.Live => "live",
        LedgerStatus.Alias => "alias",
        _ => "tombstone",
    };

    private static void CheckTargets(string path, Ledger ledger, List<int> lineNumbers, FindingList findings)
    {
        foreach (var (index, row) in ledger.Rows.Index())
        {
            if (row.Target is not PassageId target)
            {
                continue;
            }

            // A superseded row may point at what has since become an alias itself; a later row mends that.
            var isInForce = ReferenceEquals(ledger.Find(row.Reference), row);
            var fault = ledger.Find(target)?.Status switch
            {
                null => "was never published",
                LedgerStatus.Alias when isInForce => "is an alias itself, expected one hop",
                LedgerStatus.Tombstone when isInForce => "is a tombstone, expected a live reference",
                _ => null,
            };
            if (fault is not null)
            {
                findings.Add(path, lineNumbers[index], FindingCodes.LedgerMalformed,
                    $"the target {target} of {row.Reference} {fault}", "Let a later row point to a live reference");
            }
        }
    }
}

using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads <c>removals.tsv</c>: published works that were removed on purpose, with the day and the reason, which readers are told.</summary>
public static class RemovalTable
{
    public const string FileName = "removals.tsv";

    private const string DateFormat = "yyyy-MM-dd";

    public static IReadOnlyList<string> Columns { get; } = ["id", "date", "reason"];

    public static CorpusFile In(CorpusFolder corpus) => new(Path.Combine(corpus.Path, FileName), FileName);

    /// <summary>What could be read; empty where nothing was ever removed. Every fault is a finding.</summary>
    public static IReadOnlyList<Removal> Read(CorpusFolder corpus, FindingList findings)
    {
        var file = In(corpus);
        var text = file.Exists ? file.ReadText(FindingCodes.TsvHeader, findings) : null;
        return text is null ? [] : Read(text, id => Directory.Exists(corpus.Work(id).Path), findings);
    }

    /// <param name="isThere">Whether the work's folder stands among the others.</param>
    public static IReadOnlyList<Removal> Read(string text, Predicate<WorkId> isThere, FindingList findings)
    {
        var removals = new Dictionary<WorkId, Removal>();
        foreach (var cells in TsvTable.Read(FileName, text, Columns, findings))
        {
            var id = WorkId.TryParse(cells["id"]);
            var isDate = DateOnly.TryParseExact(cells["date"], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
            var fault = id is null ? $"id is {Quoted.Of(cells["id"])}, expected the id of a work"
                : !isDate ? $"date is {Quoted.Of(cells["date"])}, expected {DateFormat}"
                : string.IsNullOrWhiteSpace(cells["reason"]) ? "reason is blank, expected what readers shall be told"
                : isThere(id.Value) ? $"{id} is removed and its folder is there, expected one of the two"
                : !removals.TryAdd(id.Value, new Removal(id.Value, date, cells["reason"])) ? $"{id} has a row already, expected one"
                : null;
            if (fault is not null)
            {
                findings.Add(FileName, cells.LineNumber, FindingCodes.RemovalMalformed, fault, "Correct the row, or delete it");
            }
        }

        return [.. removals.Values];
    }
}

/// <summary>A work that was taken away on purpose.</summary>
/// <param name="Reason">In whichever language it was written.</param>
public sealed record Removal(WorkId Work, DateOnly Date, string Reason);

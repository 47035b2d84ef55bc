using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads <c>explanations.tsv</c>; its columns are told in corpus/README.md.</summary>
public static class ExplanationTable
{
    public const string FileName = "explanations.tsv";

    public static IReadOnlyList<string> Columns { get; } = ["en", "ur", "ar"];

    /// <summary>What could be read; none where the corpus has no such table. Every fault is a finding.</summary>
    public static Explanations Read(CorpusFolder corpus, FindingList findings)
    {
        var file = new CorpusFile(Path.Combine(corpus.Path, FileName), FileName);
        return file.Exists && file.ReadText(FindingCodes.TsvHeader, findings) is string text ? Read(text, findings) : Explanations.None;
    }

    public static Explanations Read(string text, FindingList findings)
    {
        var rows = new Dictionary<string, ExplanationRow>(StringComparer.Ordinal);
        foreach (var cells in TsvTable.Read(FileName, text, Columns, findings))
        {
            var row = new ExplanationRow(new ExplanationPattern(cells["en"]), cells["ur"], cells["ar"]);
            var fault = Columns.FirstOrDefault(column => string.IsNullOrWhiteSpace(cells[column])) is string blank ? $"{blank} is blank, expected the explanation in all three languages"
                : Lacking(row) is string lacking ? $"{lacking} stands in a translation and not in en, expected places that the pattern has, counted from {{1}}"
                : !rows.TryAdd(cells["en"], row) ? "en stands on an earlier line too, expected it once"
                : null;
            if (fault is not null)
            {
                findings.Add(FileName, cells.LineNumber, FindingCodes.ExplanationMalformed, fault, "Correct the row, or delete it");
            }
        }

        return new Explanations([.. rows.Values]);
    }

    private static string? Lacking(ExplanationRow row) => Enumerable.Range(row.Pattern.Places + 1, ExplanationPattern.MostPlaces - row.Pattern.Places)
        .Select(ExplanationPattern.Place)
        .FirstOrDefault(place => row.Urdu.Contains(place, StringComparison.Ordinal) || row.Arabic.Contains(place, StringComparison.Ordinal));
}

using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads <c>explanations.tsv</c>; its columns are described in corpus/README.md.</summary>
public static class ExplanationTable
{
    public const string FileName = "explanations.tsv";

    public static IReadOnlyList<string> Columns { get; } = ["en", "ur", "ar"];

    public static CorpusFile In(CorpusFolder corpus) => new(Path.Combine(corpus.Path, FileName), FileName);

    /// <summary>What could be read; none where the corpus has no such table. Every fault is a finding.</summary>
    public static Explanations Read(CorpusFolder corpus, FindingList findings)
    {
        var file = In(corpus);
        return file.Exists && file.ReadText(FindingCodes.TsvHeader, findings) is string text ? Read(text, findings) : Explanations.None;
    }

    public static Explanations Read(string text, FindingList findings)
    {
        var rows = new Dictionary<string, ExplanationRow>(StringComparer.Ordinal);
        var before = "";
        (int Line, int Count) unsorted = default;
        foreach (var cells in TsvTable.Read(FileName, text, Columns, findings))
        {
            var row = new ExplanationRow(new ExplanationPattern(cells["en"]), cells["ur"], cells["ar"]);
            var fault = Columns.FirstOrDefault(column => string.IsNullOrWhiteSpace(cells[column])) is string blank ? $"{blank} is blank, expected the explanation in all three languages"
                : row.Pattern.IsWithoutWords ? "en has places and no words beside them, so that every text fits it, expected words of its own"
                : Lacking(row) is string lacking ? $"{lacking} stands in a translation and not in en, expected places that the pattern has, counted from {{1}}"
                : Uncounted(row).FirstOrDefault(place => cells["en"].Contains(place, StringComparison.Ordinal)) is string uncounted ? $"{uncounted} stands in en and not the place before it, expected places counted from the left from {{1}}"
                : !rows.TryAdd(cells["en"], row) ? "en stands on an earlier line too, expected it once"
                : null;
            if (fault is not null)
            {
                findings.Add(FileName, cells.LineNumber, FindingCodes.ExplanationMalformed, fault, "Correct the row, or delete it");
            }

            if (string.CompareOrdinal(cells["en"], before) < 0)
            {
                unsorted = (unsorted.Count == 0 ? cells.LineNumber : unsorted.Line, unsorted.Count + 1);
            }

            before = cells["en"];
        }

        if (unsorted.Count > 0)
        {
            findings.Add(FileName, unsorted.Line, FindingCodes.ExplanationsUnsorted,
                string.Create(CultureInfo.InvariantCulture, $"{unsorted.Count} rows stand behind one whose en comes after theirs, this the first, expected the rows in the order of their code points"), "Sort the rows by en: LC_ALL=C sort");
        }

        return new Explanations([.. rows.Values]);
    }

    private static string? Lacking(ExplanationRow row) =>
        Uncounted(row).FirstOrDefault(place => row.Urdu.Contains(place, StringComparison.Ordinal) || row.Arabic.Contains(place, StringComparison.Ordinal));

    private static IEnumerable<string> Uncounted(ExplanationRow row) =>
        Enumerable.Range(row.Pattern.Places + 1, ExplanationPattern.MostPlaces - row.Pattern.Places).Prepend(0).Select(ExplanationPattern.Place);
}

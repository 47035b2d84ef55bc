using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Reads the lists of terms, <c>subjects.tsv</c> and <c>source-kinds.tsv</c>; their columns are described in corpus/README.md.</summary>
public static class TermReader
{
    public const string SubjectsFile = "subjects.tsv";
    public const string SourceKindsFile = "source-kinds.tsv";

    private static readonly string[] Labels = ["ur", "ar", "en"];
    private static readonly string[] CitedLabels = ["citedUr", "citedAr", "citedEn"];
    private static readonly string[] Forms = ["book", "web"];

    public static IReadOnlyList<string> SubjectColumns { get; } = ["id", .. Labels];

    public static IReadOnlyList<string> SourceKindColumns { get; } = ["id", "form", .. Labels, .. CitedLabels];

    /// <summary>The sound rows; every fault is a finding.</summary>
    public static TermList<Term> Subjects(string path, string text, FindingList findings) =>
        Read(path, text, SubjectColumns, Labels, findings, row => new Term(row["id"], row["ur"], row["ar"], row["en"]));

    /// <summary>The sound rows; every fault is a finding.</summary>
    public static TermList<SourceKind> SourceKinds(string path, string text, FindingList findings) =>
        Read(path, text, SourceKindColumns, [.. Labels, .. CitedLabels], findings, row =>
        {
            var form = row["form"];
            if (!Forms.Contains(form, StringComparer.Ordinal))
            {
                findings.Add(path, row.LineNumber, FindingCodes.TermMalformed, $"form is {Quoted.Of(form)}, expected {string.Join(" or ", Forms)}", "Choose one of them");
            }

            return new SourceKind(row["id"], row["ur"], row["ar"], row["en"], new Term(row["id"], row["citedUr"], row["citedAr"], row["citedEn"]), form == "web");
        });

    private static TermList<T> Read<T>(
        string path, string text, IReadOnlyList<string> columns, IReadOnlyList<string> labels, FindingList findings, Func<TsvRow, T> read)
        where T : Term
    {
        var terms = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(path, text, columns, findings))
        {
            if (EntityId.TryParse(row["id"]) is null)
            {
                Report(row, $"id is {Quoted.Of(row["id"])}, expected lower-case ASCII letters, digits and hyphens, a letter first", "Write the English term as a slug");
            }
            else if (labels.FirstOrDefault(label => string.IsNullOrWhiteSpace(row[label])) is string empty)
            {
                Report(row, $"{empty} is empty, expected words for readers", "Write the term in this language");
            }
            else if (!terms.TryAdd(row["id"], read(row)))
            {
                Report(row, $"the id {row["id"]} stands on an earlier line too, expected it once", "Merge the rows or give one of them another id");
            }
        }

        return new TermList<T>([.. terms.Values]);

        void Report(TsvRow row, string what, string mend) => findings.Add(path, row.LineNumber, FindingCodes.TermMalformed, what, mend);
    }
}

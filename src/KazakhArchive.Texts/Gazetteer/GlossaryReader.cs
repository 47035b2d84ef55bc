using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Reads <c>corpus/glossary.tsv</c>; its columns are described in corpus/README.md.</summary>
public static class GlossaryReader
{
    private const string Topic = "topic";
    private const string Word = "word";
    private const string Name = "name";

    public static IReadOnlyList<string> Columns { get; } = ["id", "ur", "ar", "en", "note"];

    /// <summary>Of a table that knows the languages of Kazakhstan as well, and words that are no topics.</summary>
    public static IReadOnlyList<string> WideColumns { get; } = ["id", "ur", "ar", "en", "ru", "kk", "use", "note"];

    /// <summary>Which of the two the table has.</summary>
    public static IReadOnlyList<string> ColumnsOf(string text) => TsvTable.IsHeaderOf(text, WideColumns) ? WideColumns : Columns;

    /// <summary>The sound rows in the order of the table; every fault is a finding.</summary>
    public static IReadOnlyList<GlossaryEntry> Read(string path, string text, FindingList findings)
    {
        var entries = new List<GlossaryEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var columns = ColumnsOf(text);
        var isWide = columns == WideColumns;
        foreach (var row in TsvTable.Read(path, text, columns, findings))
        {
            void Report(string what, string mend) => findings.Add(path, row.LineNumber, FindingCodes.GlossaryMalformed, what, mend);

            if (EntityId.TryParse(row["id"]) is null)
            {
                Report($"id is {Quoted.Of(row["id"])}, expected lower-case ASCII letters, digits and hyphens, a letter first", "Write the English term as a slug");
            }
            else if (!ids.Add(row["id"]))
            {
                Report($"the id {row["id"]} stands on an earlier line too, expected it once", "Merge the rows or give one of them another id");
            }

            if (isWide && row["use"] is not (Topic or Word or Name))
            {
                Report($"use is {Quoted.Of(row["use"])}, expected {Topic}, {Word} or {Name}", "Choose one of them");
            }

            entries.Add(new GlossaryEntry(
                row["id"], FormCell.Read(row, "ur", NameForm.Of, Report), FormCell.Read(row, "ar", NameForm.OfArabic, Report), FormCell.Read(row, "en", NameForm.Of, Report), row["note"])
            {
                Russian = isWide ? FormCell.ReadIfAny(row, "ru", NameForm.Of, Report) : [],
                Kazakh = isWide ? FormCell.ReadIfAny(row, "kk", NameForm.Of, Report) : [],
                IsTopic = !isWide || row["use"] == Topic,
                IsName = isWide && row["use"] == Name,
            });
        }

        return entries;
    }
}

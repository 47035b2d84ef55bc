using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Reads <c>mentions.tsv</c>; its columns are described in corpus/README.md.</summary>
public static class MentionRuleTable
{
    public static IReadOnlyList<string> Columns { get; } = ["line", "text", "name", "reason"];

    public static IReadOnlyList<MentionRule> Read(string path, string text, Gazetteer gazetteer, FindingList findings)
    {
        var rules = new List<MentionRule>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            var entity = EntityId.TryParse(row["name"]);
            if (!int.TryParse(row["line"], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1)
            {
                findings.Add(path, row.LineNumber, FindingCodes.TsvNumber, $"line is {Quoted.Of(row["line"])}, expected a line number from 1", "Write the 1-based line of source.txt");
            }
            else if (row["name"].Length > 0 && (entity is not EntityId id || gazetteer.Find(id) is null))
            {
                findings.Add(path, row.LineNumber, FindingCodes.NameUnknown,
                    $"name is {Quoted.Of(row["name"])}, expected the id of a row of the gazetteer, or nothing", "Correct the name, or add its row to the gazetteer");
            }
            else if (WrittenCell.IsReadable(path, row, "reason", findings, but: row["text"]))
            {
                rules.Add(new MentionRule(row.LineNumber, line, WhiteSpace.Fold(row["text"]), entity));
            }
        }

        return rules;
    }
}

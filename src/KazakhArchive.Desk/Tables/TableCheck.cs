using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Tables;

/// <summary>Says what the importer would say of tables, so that no decision makes one faulty.</summary>
public static class TableCheck
{
    /// <summary>Of tables whose columns are others than the desk writes: whoever puts a row there moves words under a wrong name.</summary>
    public static IReadOnlyList<Finding> HeaderErrors(WorkFolder folder, WorkTables tables, IEnumerable<HandTable> changed)
    {
        var findings = new FindingList();
        foreach (var table in changed)
        {
            if (tables.Texts.TryGetValue(table, out var text) && !TsvTable.IsHeaderOf(text, table.AllColumns()))
            {
                TsvTable.Read(table.FileIn(folder).Name, text, table.Columns(), findings);
            }
        }

        return [.. findings.Where(finding => finding.Code == FindingCodes.TsvHeader)];
    }

    /// <summary>The errors that were not there before.</summary>
    /// <param name="changed">The texts of the tables that differ.</param>
    public static IReadOnlyList<Finding> NewErrors(
        WorkFolder folder, WorkTables before, IReadOnlyDictionary<HandTable, string> changed, IReadOnlyList<SourceLine> source, Func<Gazetteer> gazetteer)
    {
        var errors = new List<Finding>();
        foreach (var (table, text) in changed)
        {
            var found = Errors(table, folder, text, source, gazetteer).ToList();
            var known = found.Count > 0 && before.Texts.TryGetValue(table, out var was) ? Errors(table, folder, was, source, gazetteer).Select(Words).ToHashSet() : [];
            errors.AddRange(found.Where(error => !known.Contains(Words(error))));
        }

        return errors;
    }

    // Rows below a new one stand a line further down.
    private static (FindingCode Code, string What) Words(Finding finding) => (finding.Code, finding.What);

    private static IEnumerable<Finding> Errors(HandTable table, WorkFolder folder, string text, IReadOnlyList<SourceLine> source, Func<Gazetteer> gazetteer)
    {
        var findings = new FindingList();
        var name = table.FileIn(folder).Name;
        switch (table)
        {
            case HandTable.Emendations:
                Emender.Emend(name, source, EmendationTable.Read(name, text, findings), findings);
                break;
            case HandTable.Decisions:
                DecisionTable.Read(name, text, IsText, findings);
                break;
            case HandTable.Divisions:
                DivisionTable.Read(name, text, IsText, findings);
                break;
            case HandTable.Mentions:
                MentionRuleTable.Read(name, text, gazetteer(), findings);
                break;
            default:
                break; // Of proposals the desk writes nothing but states.
        }

        return findings.Where(finding => finding.Code.Severity == Severity.Error);

        bool IsText(int line) => line >= 1 && line <= source.Count && !string.IsNullOrWhiteSpace(source[line - 1].Text);
    }
}

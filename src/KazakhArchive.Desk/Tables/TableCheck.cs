using KazakhArchive.Importer;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Tables;

/// <summary>Asks the import itself what it would say about tables, so that no decision makes one faulty.</summary>
public static class TableCheck
{
    /// <summary>Tables whose columns are not the ones the desk writes: a row added there would put words under the wrong name.</summary>
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

    /// <summary>The errors that were not there before, and what is only warned of the rows that were added.</summary>
    /// <param name="changes">By which the tables were made of those before.</param>
    public static IReadOnlyList<Finding> New(
        WorkFolder folder, WorkTables before, WorkTables after, IReadOnlyList<RowChange> changes, IReadOnlyList<SourceLine> source, Func<Gazetteer> gazetteer)
    {
        Func<WorkTables, FindingList> check = AreEmendationsAlone(after, changes)
            ? tables => OfEmendations(folder, tables, source)
            : tables => WorkImport.Check(folder, source, TextsOf(folder, tables), gazetteer());
        var found = check(after);
        var known = found.HasErrors ? check(before).Select(Words).ToHashSet() : [];
        var added = changes.Where(change => change.After is not null).Select(change => (change.Table.FileIn(folder).Name, change.After)).ToHashSet();
        var names = HandTables.All.ToDictionary(table => table.FileIn(folder).Name, table => after[table], StringComparer.Ordinal);
        return [.. found.Where(finding => finding.Code.Severity == Severity.Error
            ? !known.Contains(Words(finding))
            : finding.LineNumber is int line && names.TryGetValue(finding.Path, out var table) && added.Contains((finding.Path, table.RowAt(line))))];
    }

    // Rows below a new one stand a line further down.
    private static (FindingCode Code, string What) Words(Finding finding) => (finding.Code, finding.What);

    /// <summary>Whether no row of another table is about the lines, so that the emendations can be checked by themselves: that is done in a moment.</summary>
    private static bool AreEmendationsAlone(WorkTables tables, IReadOnlyList<RowChange> changes)
    {
        if (changes.Any(change => change.Table is not (HandTable.Emendations or HandTable.Proposals)))
        {
            return false;
        }

        var lines = changes.Where(change => change.Table == HandTable.Emendations)
            .SelectMany(change => (string?[])[change.Before, change.After]).OfType<string>().Select(EditedTable.LineOf).ToHashSet();
        return lines.Count == 0 || !new[] { HandTable.Decisions, HandTable.Divisions, HandTable.Mentions }
            .Any(table => tables.Texts.ContainsKey(table) && tables[table].Rows.Any(row => lines.Contains(EditedTable.LineOf(row))));
    }

    private static FindingList OfEmendations(WorkFolder folder, WorkTables tables, IReadOnlyList<SourceLine> source)
    {
        var findings = new FindingList();
        if (tables.Texts.TryGetValue(HandTable.Emendations, out var text))
        {
            var name = folder.Emendations.Name;
            Emender.Emend(name, source, EmendationTable.Read(name, text, findings), findings);
        }

        return findings;
    }

    private static Func<CorpusFile, string?> TextsOf(WorkFolder folder, WorkTables tables)
    {
        var texts = HandTables.All.ToDictionary(table => table.FileIn(folder).Name, table => tables.Texts.GetValueOrDefault(table), StringComparer.Ordinal);
        return file => texts.GetValueOrDefault(file.Name);
    }
}

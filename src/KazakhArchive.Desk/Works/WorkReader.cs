using KazakhArchive.Desk.Tables;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Works;

/// <summary>Reads a work for its pages; rows that are faulty are left out and reported by the import.</summary>
public static class WorkReader
{
    /// <summary>Null, and findings, where work.json, the source or a table cannot be read.</summary>
    public static OpenWork? Read(WorkFolder folder, IReadOnlyList<SourceLine> source, WorkTables tables, IReadOnlyList<Finding> warnings, FindingList findings)
    {
        if (WorkJson.Read(folder, findings) is not Work work)
        {
            return null;
        }

        var faults = new FindingList();
        var emendations = EmendationTable.Read(folder.Emendations.Name, Text(HandTable.Emendations), faults);
        var proposals = ProposalTable.Read(folder.Proposals.Name, Text(HandTable.Proposals), faults);
        var structure = folder.Structure.Exists && folder.Structure.ReadText(FindingCodes.TsvHeader, faults) is string table
            ? StructureTable.Read(folder.Structure.Name, table, line => line <= source.Count, faults)
            : SourceStructure.None;
        return new OpenWork(
            folder,
            work,
            source,
            tables,
            emendations,
            proposals,
            structure,
            warnings);

        string Text(HandTable table) => tables.Texts.GetValueOrDefault(table) ?? string.Join('\t', table.Columns());
    }

    /// <summary>Null, and findings, where it cannot be read.</summary>
    public static IReadOnlyList<SourceLine>? Source(WorkFolder folder, FindingList findings)
    {
        var own = new FindingList();
        var source = OwnFolders.Check(folder, own) && folder.Source.ReadBytes(own) is byte[] bytes ? SourceReader.Read(folder.Source.Name, bytes, own) : null;
        findings.AddRange(own.Where(finding => finding.Code.Severity == Severity.Error));
        return source?.Lines;
    }
}

using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Drafting;

/// <summary>Reads the table of <c>new --from</c>; its columns are described in corpus/README.md.</summary>
internal static class NewWorkTable
{
    public static IReadOnlyList<string> Columns { get; } = ["id", "file", "language", "title"];

    /// <summary>The rows that are sound, with their lines; each other row is a finding.</summary>
    /// <param name="path">Relative names of files start from its folder.</param>
    public static IReadOnlyList<(int LineNumber, NewWork Work)> Read(string path, FindingList findings)
    {
        var name = Path.GetFileName(path);
        var rows = new List<(int, NewWork)>();
        var lineOfId = new Dictionary<WorkId, int>();
        var file = new CorpusFile(path, name);
        var text = GivenFile.Read(file, FindingCodes.WorkTableMissing, $"a table with the columns {string.Join(", ", Columns)}", findings) is byte[] bytes
            ? file.Decode(bytes, FindingCodes.WorkTableMissing, findings)
            : null;
        foreach (var cells in text is null ? [] : TsvTable.Read(name, text, Columns, findings))
        {
            if (ReadRow(name, Path.GetDirectoryName(Path.GetFullPath(path))!, cells, findings) is not NewWork work)
            {
                continue;
            }

            if (lineOfId.TryAdd(work.Id, cells.LineNumber))
            {
                rows.Add((cells.LineNumber, work));
            }
            else
            {
                findings.Add(name, cells.LineNumber, FindingCodes.WorkRowDoubled, $"the id {work.Id} stands also on line {lineOfId[work.Id]}, expected it once", "Give one of the two another id, or delete the row");
            }
        }

        return rows;
    }

    private static NewWork? ReadRow(string table, string folder, TsvRow cells, FindingList findings)
    {
        // Every fault of a row in one run.
        var own = new FindingList();
        var id = CorpusFolder.TryWorkId(table, cells["id"], own);
        var language = Languages.TryParseTag(cells["language"]);
        if (language is null)
        {
            own.Add(table, null, FindingCodes.TsvVocabulary, $"language is {Quoted.Of(cells["language"])}, expected ur, ar or the BCP 47 tag of another language", "Correct the cell");
        }

        if (string.IsNullOrWhiteSpace(cells["file"]))
        {
            own.Add(table, null, FindingCodes.TsvCellEmpty, "file is blank, expected the name of the source's file", "Fill in the cell");
        }

        findings.AddRange(own.Select(finding => finding with { LineNumber = cells.LineNumber }));
        return id is WorkId work && language is Language known && !own.HasErrors
            ? new NewWork(work, new CorpusFile(Path.Combine(folder, cells["file"]), cells["file"]), known, string.IsNullOrWhiteSpace(cells["title"]) ? null : cells["title"])
            : null;
    }
}

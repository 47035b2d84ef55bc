using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary><c>import [work…]</c>: reads, emends, parses, divides, numbers, tags, and writes only if no work has an error.</summary>
public static class ImportCommand
{
    /// <param name="workNames">Empty for every work.</param>
    public static int Run(CorpusFolder corpus, IReadOnlyList<string> workNames, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var folders = WorkSelection.Of(corpus, workNames, findings);
        var names = GazetteerFiles.Read(corpus, findings);
        using var locks = WorkLock.Take(folders, findings);
        var common = ImportRecord.Common(corpus);
        var records = new Dictionary<WorkFolder, (string Inputs, IReadOnlyList<Finding> Warnings)>();
        var unchanged = new HashSet<WorkFolder>();
        var works = terminal.Each("Importing", folders, folder =>
        {
            var (made, before) = (ImportRecord.Inputs(folder, common), findings.Count);
            if (ImportRecord.Kept(folder, made, locks) is { } warnings)
            {
                findings.AddRange(warnings);
                unchanged.Add(folder);
                return null;
            }

            var work = WorkImport.Import(folder, names, today, findings);
            records.Add(folder, (made, [.. findings.Skip(before)]));
            return work;
        });
        terminal.Report(findings);
        if (findings.HasErrors || (isStrict && findings.Count > 0))
        {
            terminal.Say("Nothing was written.");
            return CommandOutcome.Errors;
        }

        foreach (var (folder, work) in folders.Zip(works))
        {
            if (unchanged.Contains(folder))
            {
                terminal.Say($"{folder.Id}: unchanged.");
            }
            else if (work is not null)
            {
                terminal.Summarise(work, WorkWriter.Write(work));
                ImportRecord.Keep(folder, records[folder].Inputs, records[folder].Warnings, locks);
            }
        }

        return CommandOutcome.Clean;
    }
}

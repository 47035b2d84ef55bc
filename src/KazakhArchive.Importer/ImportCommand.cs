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
        var works = terminal.Each("Importing", folders, folder => WorkImport.Import(folder, names, today, findings));
        terminal.Report(findings);
        if (findings.HasErrors || (isStrict && findings.Count > 0))
        {
            terminal.Say("Nothing was written.");
            return CommandOutcome.Errors;
        }

        foreach (var work in works.OfType<ImportedWork>())
        {
            terminal.Summarise(work, WorkWriter.Write(work));
        }

        return CommandOutcome.Clean;
    }
}

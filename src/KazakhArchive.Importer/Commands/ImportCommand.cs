using System.Globalization;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary><c>import [work…]</c>: reads, emends, parses, divides, numbers, tags and writes every work that has no error.</summary>
public static class ImportCommand
{
    /// <param name="workNames">Empty for every work.</param>
    /// <param name="accepted">The codes of the findings whose rows are written into decisions.tsv.</param>
    /// <param name="isStrict">Whether a work with a warning is left as it is.</param>
    public static int Run(CorpusFolder corpus, IReadOnlyList<string> workNames, IReadOnlyList<string> accepted, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var names = GazetteerFiles.Read(corpus, findings);
        var mayWrite = !findings.HasErrors; // Every work is made of them.
        var folders = WorkSelection.Of(corpus, workNames, findings);
        terminal.Tell(findings);
        var import = new OneImport(new NameIndexes(names), ImportRecord.Common(corpus), mayWrite, isStrict, today) { Accepted = accepted };
        var tally = ManyWorks.Each("Importing", folders, folder => folder, import.Run, terminal).With(findings);
        terminal.TellCount(tally.Errors, tally.Warnings);
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{(tally.Refused > 0 ? $"{tally.Refused} left as they were, " : "")}{tally.Written} written, {tally.Unchanged} unchanged."));
        return tally.ExitCode(isStrict);
    }
}

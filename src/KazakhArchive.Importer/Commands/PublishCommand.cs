using System.Globalization;
using KazakhArchive.Importer.Publishing;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary>
/// <c>publish [work…]</c>: freezes the present chapters and references as the next revision. Only what <c>check</c>
/// finds without error can be published, as nothing published can be mended.
/// </summary>
public static class PublishCommand
{
    /// <param name="workNames">Empty for every work.</param>
    /// <param name="note">One line for the list of revisions; may be empty.</param>
    public static int Run(
        CorpusFolder corpus, IReadOnlyList<string> workNames, string note, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var selected = WorkSelection.Of(corpus, workNames, findings);

        // Who names none means what is ready.
        var folders = workNames.Count > 0 ? selected : [.. selected.Where(folder => WorkJson.Read(folder, [])?.State != WorkState.Draft)];
        var names = new NameIndexes(GazetteerFiles.Read(corpus, findings));
        var locks = folders.Select(folder => WorkLock.Take(folder, findings)).ToList();
        try
        {
            foreach (var folder in folders)
            {
                OnePublication.Check(folder, today, findings);
            }

            terminal.Tell(findings);
            var tally = CheckCommand.All(folders, names, today, terminal).With(findings);
            terminal.TellCount(tally.Errors, tally.Warnings);
            if (tally.ExitCode(isStrict) != CommandOutcome.Clean)
            {
                terminal.Say("Nothing was published.");
                return CommandOutcome.Errors;
            }

            // What was published before a fault stays published, and is reported.
            var faults = new FindingList();
            foreach (var folder in folders.TakeWhile(_ => !faults.HasErrors))
            {
                if (OnePublication.Publish(folder, names.Gazetteer, note, today, faults) is string done)
                {
                    terminal.Say(done);
                }
            }

            terminal.Report(faults);
            if (folders.Count < selected.Count)
            {
                terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{selected.Count - folders.Count} drafts left out: set their state to ready, or name them."));
            }

            return faults.HasErrors ? CommandOutcome.Errors : CommandOutcome.Clean;
        }
        finally
        {
            locks.ForEach(held => held?.Dispose());
        }
    }
}

using System.Globalization;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

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
            CheckDates(folders, today, findings);
            CheckWords(folders, findings);
            terminal.Tell(findings);
            var tally = CheckCommand.All(folders, names, today, terminal).With(findings);
            terminal.TellCount(tally.Errors, tally.Warnings);
            if (tally.ExitCode(isStrict) != CommandOutcome.Clean)
            {
                terminal.Say("Nothing was published.");
                return CommandOutcome.Errors;
            }

            // What was published before a fault stays so, and is told.
            var faults = new FindingList();
            foreach (var folder in folders.TakeWhile(_ => !faults.HasErrors))
            {
                Publish(folder, names.Gazetteer, note, today, terminal, faults);
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

    /// <summary>A clock that is behind would give a revision that seems older than the one before it, for ever.</summary>
    private static void CheckDates(IReadOnlyList<WorkFolder> folders, DateOnly today, FindingList findings)
    {
        foreach (var folder in folders)
        {
            // Whatever else is wrong with the table is found by the check.
            var rows = folder.Revisions.Exists && folder.Revisions.ReadText(FindingCodes.RevisionTableMalformed, []) is string table
                ? RevisionTable.Read(folder.Revisions.Name, table, [])
                : [];
            if (rows is [.., var latest] && today < latest.Date)
            {
                findings.Add(folder.Revisions.Name, null, FindingCodes.PublicationBackdated,
                    string.Create(CultureInfo.InvariantCulture, $"today is {today:yyyy-MM-dd}, expected no day before {latest.Date:yyyy-MM-dd}, when revision {latest.Number} was published"),
                    "Set the clock of the machine");
            }
        }
    }

    /// <summary>Whatever else is wrong with work.json is found by the check.</summary>
    private static void CheckWords(IReadOnlyList<WorkFolder> folders, FindingList findings)
    {
        foreach (var folder in folders)
        {
            // Of works that are ready the check says it.
            if (WorkJson.Read(folder, []) is { State: not WorkState.Ready } work)
            {
                WorkDescriptions.ReportUnwritten(folder, work, findings);
            }
        }
    }

    private static void Publish(WorkFolder folder, Gazetteer names, string note, DateOnly today, Terminal terminal, FindingList findings) =>
        WorkLock.Try(folder, findings, () =>
        {
            var own = new FindingList();
            if (EditionReader.Read(folder, names, own) is Edition edition)
            {
                terminal.Say(Publish(folder, edition, note, today));
            }
            else
            {
                // It was sound a moment ago; of its warnings the check has told.
                findings.AddRange(own);
            }
        });

    private static string Publish(WorkFolder folder, Edition edition, string note, DateOnly today)
    {
        var draft = RevisionDraft.Of(folder);
        var revisions = edition.Revisions.Select(published => published.Revision).ToList();
        if (revisions is [.., var latest] && latest.Sha256 == draft.Sha256)
        {
            RevisionWriter.WriteNumber(folder, edition.Work);
            return string.Create(CultureInfo.InvariantCulture, $"{folder.Id}: nothing changed since revision {latest.Number}, nothing published.");
        }

        var revision = new Revision(revisions.Count + 1, today, draft.Sha256, note);
        RevisionWriter.Write(folder, draft, [.. revisions, revision], edition.Work with { Revision = revision.Number, State = WorkState.Published });
        return string.Create(CultureInfo.InvariantCulture, $"{folder.Id}: revision {revision.Number}, {edition.Chapters.Count} chapters, published.");
    }
}

using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Publishing;

/// <summary>The publication of one work whose lock is held.</summary>
public static class OnePublication
{
    /// <summary>What keeps it from being published besides what <c>check</c> finds.</summary>
    public static void Check(WorkFolder folder, DateOnly today, FindingList findings)
    {
        CheckDate(folder, today, findings);
        CheckWords(folder, findings);
    }

    /// <summary>Freezes the present chapters and references as the next revision. Only what was checked may be, as nothing published can be mended.</summary>
    /// <param name="note">One line for the list of revisions; may be empty.</param>
    /// <returns>What was done, in a sentence; null, and findings, where nothing was.</returns>
    public static string? Publish(WorkFolder folder, Gazetteer names, string note, DateOnly today, FindingList findings)
    {
        // It is kept for ever.
        if (!WrittenCell.IsReadable(folder.Revisions.Name, null, "the note", note, findings))
        {
            return null;
        }

        string? done = null;
        WorkLock.Try(folder, findings, () =>
        {
            var own = new FindingList();
            if (EditionReader.Read(folder, names, own) is Edition edition)
            {
                done = Publish(folder, edition, note, today);
            }
            else
            {
                // It was sound a moment ago; of its warnings the check has told.
                findings.AddRange(own);
            }
        });
        return done;
    }

    /// <summary>A clock that is behind would give a revision that seems older than the one before it, for ever.</summary>
    private static void CheckDate(WorkFolder folder, DateOnly today, FindingList findings)
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

    /// <summary>Whatever else is wrong with work.json is found by the check.</summary>
    private static void CheckWords(WorkFolder folder, FindingList findings)
    {
        // Of works that are ready the check says it.
        if (WorkJson.Read(folder, []) is { State: not WorkState.Ready } work)
        {
            WorkDescriptions.ReportUnwritten(folder, work, findings);
        }
    }

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

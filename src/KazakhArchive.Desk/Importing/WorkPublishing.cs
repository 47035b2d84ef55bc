using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Works;
using KazakhArchive.Importer.Commands;
using KazakhArchive.Importer.Publishing;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Importing;

/// <summary>Publishes one work as the importer does.</summary>
public static class WorkPublishing
{
    public static PublicationState Look(WorkSession session, WorkSessions works)
    {
        var findings = Check(session.Folder, works);
        var latest = EditionReader.Read(session.Folder, works.Shared().Names.Gazetteer, new FindingList())?.Revisions is [.., var last] ? last : null;
        var published = latest?.Chapters.ToDictionary(chapter => chapter.FileName, ChapterWriter.Write, StringComparer.Ordinal);
        return new PublicationState(
            [.. findings.OrderBy(finding => finding.Code.Severity != Severity.Error)],
            latest?.Revision,
            findings.HasErrors || latest?.Revision.Sha256 != RevisionDraft.Of(session.Folder).Sha256 || findings.Any(finding => finding.Code == FindingCodes.PublicationCutOff),
            published is null ? [] : ChangedPassages.Between(published, WorkImporting.ChapterTexts(session.Folder)));
    }

    /// <param name="note">What is new, as readers of the three languages are told; its English stands among the revisions.</param>
    /// <returns>What was done; null, and findings, where nothing was.</returns>
    public static string? Publish(WorkSession session, WorkSessions works, LocalizedText note, FindingList findings)
    {
        using var held = WorkLock.Take(session.Folder, findings);
        if (held is null)
        {
            return null;
        }

        var translation = new ExplanationDraft(works.Corpus, note, "the note");
        findings.AddRange(Check(session.Folder, works));
        translation.Check(findings);
        if (findings.HasErrors)
        {
            return null;
        }

        var before = RevisionOf(session.Folder);
        var done = OnePublication.Publish(session.Folder, works.Shared().Names.Gazetteer, note.English, works.Today, findings);
        if (done is not null && RevisionOf(session.Folder) != before)
        {
            translation.Keep(findings);
        }

        return done;
    }

    private static int? RevisionOf(WorkFolder folder) => WorkJson.Read(folder, [])?.Revision;

    private static FindingList Check(WorkFolder folder, WorkSessions works)
    {
        var findings = new FindingList();
        var (_, names, ofNames) = works.Shared();
        findings.AddRange(ofNames);
        OnePublication.Check(folder, works.Today, findings);
        ExplanationCheck.Run(folder, ExplanationTable.Read(works.Corpus, findings), findings);
        CheckCommand.Check(folder, names, works.Today, findings);
        return findings;
    }
}

/// <summary>How far a work is from its next revision.</summary>
/// <param name="Missing">What keeps it from being published, and what is only warned of; errors first.</param>
/// <param name="Latest">Null before the first.</param>
/// <param name="IsChanged">Whether publishing would write anything: texts, references and reasons of emendations count, and a work.json that names an earlier revision.</param>
/// <param name="Changes">Passages since the latest revision.</param>
public sealed record PublicationState(IReadOnlyList<Finding> Missing, Revision? Latest, bool IsChanged, IReadOnlyList<ChangedPassage> Changes)
{
    /// <summary>The chapters are not what source and tables make: the work has to be imported before anything else can be said of it.</summary>
    public bool IsToBeImported => Missing.Any(finding => finding.Code == FindingCodes.ChapterStale);

    /// <summary>But for what an import mends.</summary>
    public IReadOnlyList<Finding> Others => [.. Missing.Where(finding => finding.Code != FindingCodes.ChapterStale)];

    public bool CanBePublished => IsChanged && Missing.All(finding => finding.Code.Severity != Severity.Error);
}

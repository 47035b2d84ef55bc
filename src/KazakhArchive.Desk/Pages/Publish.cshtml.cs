using KazakhArchive.Desk.Importing;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Desk.Pages;

/// <summary>What is missing for the next revision, what it would change, and the button that publishes it.</summary>
public sealed class PublishModel(WorkSessions works, Wording ui) : WorkPage(works, ui)
{
    public PublicationState State { get; private set; } = null!;

    public void OnGet() => State = WorkPublishing.Look(Session, Works);

    public IActionResult OnPostPublish()
    {
        var findings = new FindingList();
        var done = WorkPublishing.Publish(Session, Works, new LocalizedText(Fields.Trimmed("note.ur"), Fields.Trimmed("note.ar"), Fields.Trimmed("note")), findings);
        Session.Imported([.. findings]);
        if (done is null)
        {
            return Told(new Notice([Ui["Told.NotPublished"]], IsFault: true) { Findings = [.. findings.Where(finding => finding.Code.Severity == Severity.Error)] });
        }

        var revision = WorkJson.Read(Session.Folder, [])?.Revision ?? Open.Work.Revision;
        return Told(new Notice([Ui.Format(revision == Open.Work.Revision ? "Told.PublishedAlready" : "Told.Published", revision)], IsFault: false));
    }
}

using System.Text;
using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Findings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Desk.Pages;

/// <summary>A page about one work: opens it, saves what is decided there, and tells what came of it.</summary>
public abstract class WorkPage(WorkSessions works, Wording ui) : PageModel
{
    private const string ScriptHeader = "X-Desk";

    public WorkSession Session { get; private set; } = null!;

    public OpenWork Open { get; private set; } = null!;

    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public Wording Ui { get; } = ui;

    protected WorkSessions Works { get; } = works;

    protected FormFields Fields => new(Request.Form);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var faults = new FindingList();
        if (Works.Find(RouteData.Values["work"] as string) is not WorkSession session)
        {
            context.Result = NotFound();
        }
        else if ((HttpMethods.IsPost(Request.Method) ? (session.Look(faults), false) : (session.Open(faults, out var changed), changed)) is not (OpenWork open, var isChanged))
        {
            // The list of works says what is wrong with it.
            context.Result = Redirect(DeskUrls.Works);
        }
        else
        {
            (Session, Open) = (session, open);
            Notices = HttpMethods.IsPost(Request.Method) ? [] : Tell(isChanged);
        }
    }

    protected IActionResult Decide(Decision? decision) => decision is null || decision.Changes.Count == 0
        ? Told(new Notice([Ui["Told.Gone"]], IsFault: true))
        : Answer(Session.Save(decision, Works.Gazetteer), decision);

    protected IActionResult Answer(SaveResult result, Decision decision)
    {
        if (result.Kind == SaveKind.Conflict)
        {
            Session.Pending = new PendingDecision(decision, result.Conflicts, ReturnPath);
            var path = DeskUrls.Conflict(Open.Work.Id);
            return IsScript ? new JsonResult(new { ok = false, location = path }) : Redirect(path);
        }

        List<string> sentences = [Ui.Format($"Saved.{result.Kind}", Ui[decision.Kind], decision.Words), .. result.Findings.Select(finding => finding.ToString())];
        if (result.WasMerged)
        {
            sentences.Add(Ui["Told.Merged"]);
        }

        return Told(new Notice(sentences, result.Kind == SaveKind.Refused));
    }

    protected IActionResult Told(Notice notice)
    {
        if (IsScript)
        {
            return new JsonResult(new { ok = !notice.IsFault, said = string.Join(' ', notice.Sentences) });
        }

        Session.Told = notice;
        return LocalRedirect(ReturnPath);
    }

    private bool IsScript => Request.Headers.ContainsKey(ScriptHeader);

    private string ReturnPath => Request.Form["return"].ToString() is var path && Url.IsLocalUrl(path) && Ascii.IsValid(path) ? path : DeskUrls.Work(Open.Work.Id);

    private List<Notice> Tell(bool isChanged)
    {
        List<Notice> notices = [];
        if (Session.Told is Notice told)
        {
            notices.Add(told);
            Session.Told = null;
        }

        if (isChanged)
        {
            notices.Add(new Notice([Ui["Told.Changed"]], IsFault: false));
        }

        if (Session.IsShared)
        {
            notices.Add(new Notice([Ui["Told.Shared"]], IsFault: true));
        }

        return notices;
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Desk.Pages;

/// <summary>A page about one work: opens it, saves what is decided there, and tells what came of it.</summary>
public abstract class WorkPage(WorkSessions works, Wording ui) : PageModel
{
    private const string ScriptHeader = "X-Desk";

    // The handlers of forms into which an editor types: what was typed there is kept.
    private static readonly FrozenSet<string> Typed = FrozenSet.Create(StringComparer.Ordinal, "Emend", "Structure", "Divide", "Name", "Accept", "AcceptAlike", "Describe", "Publish");

    private RefusedForm? refused;

    public WorkSession Session { get; private set; } = null!;

    public OpenWork Open { get; private set; } = null!;

    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public Wording Ui { get; } = ui;

    /// <summary>Whether the corpus says to readers in their languages what its editors explain.</summary>
    public bool HasExplanations => ExplanationTable.In(Works.Corpus).Exists;

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

    /// <summary>The form as the editor had filled it in, where it was not taken.</summary>
    /// <param name="subject">The row or proposal that it is about.</param>
    public RefusedForm? RefusedOf(string handler, string? subject = "") =>
        refused is not null && refused.Handler == handler && refused.Subject == subject ? refused : null;

    protected IActionResult Decide(Decision? decision) => decision is null || decision.Changes.Count == 0
        ? Told(new Notice([Ui["Told.Gone"]], IsFault: true))
        : Answer(Session.Save(decision, Works.Gazetteer), decision);

    /// <summary>The same of what an editor typed: a row that is none lacks a field.</summary>
    protected IActionResult DecideTyped(Decision? decision) => decision is null ? Told(new Notice([Ui["Told.Fields"]], IsFault: true)) : Decide(decision);

    /// <summary>The same of an emendation, whose reason the editor may have put into all three languages.</summary>
    protected IActionResult DecideExplained(Decision? decision)
    {
        var findings = new FindingList();
        var reason = new ExplanationDraft(Works.Corpus, new LocalizedText(Fields.Trimmed("reason.ur"), Fields.Trimmed("reason.ar"), Fields.Trimmed("reason")), "the reason") { MayLackTranslation = true };
        reason.Check(findings);
        if (findings.HasErrors)
        {
            return Told(new Notice([Ui["Told.Reason"]], IsFault: true) { Findings = [.. findings] });
        }

        if (decision is null || decision.Changes.Count == 0)
        {
            return DecideTyped(decision);
        }

        var result = Session.Save(decision, Works.Gazetteer);
        if (result.Kind is SaveKind.Saved or SaveKind.Unchanged)
        {
            reason.Keep(findings);
        }

        return Answer(result with { Findings = [.. result.Findings, .. findings] }, decision);
    }

    /// <summary>What is deleted is said twice: an empty field is easily sent.</summary>
    /// <param name="words">What the form would delete; null where it deletes nothing.</param>
    protected IActionResult? AskBeforeDeleting(string? words) => words is null || Fields.Text("deletes") == words
        ? null
        : Told(new Notice([Ui.Format("Told.Deletes", words)], IsFault: true), words);

    protected IActionResult Answer(SaveResult result, Decision decision)
    {
        if (result.Kind == SaveKind.Conflict)
        {
            Session.Pending = new PendingDecision(decision, result.Conflicts, ReturnPath);
            var path = DeskUrls.Conflict(Open.Work.Id);
            return IsScript ? new JsonResult(new { ok = false, location = path }) : Redirect(path);
        }

        var about = int.TryParse(decision.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? Ui.Format("Line", line) : decision.Words;
        List<string> sentences = [Ui.Format($"Saved.{result.Kind}", Ui[decision.Kind], about)];
        if (result.WasMerged)
        {
            sentences.Add(Ui["Told.Merged"]);
        }

        return Told(new Notice(sentences, result.Kind == SaveKind.Refused) { Findings = result.Findings });
    }

    /// <param name="deletes">The words that the editor is asked about.</param>
    protected IActionResult Told(Notice notice, string? deletes = null)
    {
        if (IsScript)
        {
            return new JsonResult(new
            {
                ok = !notice.IsFault,
                said = string.Join(' ', [.. notice.Sentences, .. notice.Findings.Select(finding => $"{Ui.Of(finding.Code)} ({finding.Code})")]),
            });
        }

        if (!notice.IsFault || Request.Query["handler"].ToString() is not { Length: > 0 } handler || !Typed.Contains(handler))
        {
            Session.Told = notice;
            return LocalRedirect(ReturnPath);
        }

        var fields = Request.Form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        var path = ReturnPath.Split('#')[0];
        Session.Refused = new RefusedForm(path, handler, fields.GetValueOrDefault("key") ?? fields.GetValueOrDefault("before") ?? "", fields, notice) { Deletes = deletes };
        return LocalRedirect(path + "#refused");
    }

    private bool IsScript => Request.Headers.ContainsKey(ScriptHeader);

    private string ReturnPath => Request.Form["return"].ToString() is var path && Url.IsLocalUrl(path) && Ascii.IsValid(path) ? path : DeskUrls.Work(Open.Work.Id);

    private List<Notice> Tell(bool isChanged)
    {
        List<Notice> notices = [];
        if (Session.Refused is RefusedForm form)
        {
            // An editor who went elsewhere meanwhile is told, and has other forms before him.
            Session.Refused = null;
            refused = form.Path == Request.Path + Request.QueryString ? form : null;
            if (refused is null)
            {
                notices.Add(form.Why);
            }
        }

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

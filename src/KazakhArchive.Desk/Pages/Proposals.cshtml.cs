using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Lines;
using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Desk.Works;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Tsv;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Desk.Pages;

/// <summary>What <c>suggest</c> proposes, to be accepted, rejected or put off, one by one or all alike.</summary>
public sealed class ProposalsModel(WorkSessions works, Wording ui) : WorkPage(works, ui)
{
    public ProposalFilter Filter { get; private set; } = new(ProposalState.Open, null, null, false);

    public Paging Paging { get; private set; }

    /// <summary>Those of the page.</summary>
    public IReadOnlyList<Proposal> Shown { get; private set; } = [];

    public int Found { get; private set; }

    /// <summary>How many undecided proposals of the book would change so.</summary>
    public IReadOnlyDictionary<(Change Change, EmendationKind? Kind), int> Alike { get; private set; } = new Dictionary<(Change, EmendationKind?), int>();

    /// <param name="skip">How many of the list the script shows already; null for a page by its number.</param>
    public void OnGet(int? skip, [FromQuery(Name = "page")] int number = 1)
    {
        Filter = ProposalFilter.Read(Request.Query);
        var found = Filter.Of(Open.Proposals);
        (Found, Paging) = (found.Count, skip is int first ? Paging.From(found.Count, first) : Paging.Of(found.Count, number));
        Alike = Change.Count(Open.Proposals);
        Shown = [.. found.Skip(Paging.First).Take(Paging.Size)];
    }

    public IActionResult OnPostAccept() => Accept(alike: false);

    public IActionResult OnPostAcceptAlike() => Accept(alike: true);

    public IActionResult OnPostReject() => Reviews.Find(Open, Fields.Row("key")) is Proposal proposal && Reviews.QuestionOf(Open, proposal) is { } question
        ? Decide(Reviews.Refuse(Open, proposal, question))
        : Set(ProposalState.Rejected, Reviews.Rejected, alike: false);

    public IActionResult OnPostRejectAlike() => Set(ProposalState.Rejected, Reviews.Rejected, alike: true);

    public IActionResult OnPostUnsure() => Set(ProposalState.Unsure, "Did.Unsure", alike: false);

    public IActionResult OnPostReopen() => Set(ProposalState.Open, "Did.Reopened", alike: false);

    private IActionResult Accept(bool alike)
    {
        if (Reviews.Find(Open, Fields.Row("key")) is not Proposal proposal)
        {
            return Decide(null);
        }

        if (proposal.Kind is null)
        {
            return Reviews.QuestionOf(Open, proposal) is { } question
                ? Decide(Reviews.Take(Open, proposal, question, $"{question.Code} accepted"))
                : Decide(null);
        }

        if (Fields.Cell("corr") is not string corr || Fields.Word<EmendationKind>("kind") is not EmendationKind kind || Fields.Word<Certainty>("certainty") is not Certainty certainty)
        {
            return DecideTyped(null);
        }

        // What the proposal itself deletes is shown with it.
        if (corr.Length == 0 && proposal.Corr.Length > 0 && kind != EmendationKind.Unclear && AskBeforeDeleting(TsvEscape.Escape(proposal.Sic)) is { } asked)
        {
            return asked;
        }

        // An editor who writes another reading seldom looks at the kind below it.
        kind = corr != proposal.Corr && kind == proposal.Kind ? Change.KindOf(proposal.Sic, corr, kind) : kind;

        // What is said of one place need not hold of another.
        var reason = Fields.Trimmed("reason");
        var isStandard = reason == PublicReason.Of(proposal, proposal.Corr, proposal.Kind.Value);
        var chosen = alike ? [proposal, .. Change.Alike(Open.Proposals, proposal)] : (IReadOnlyList<Proposal>)[proposal];
        return DecideExplained(Reviews.Accept(Open, [.. chosen.Select(one => (one, Emend(one, kind == EmendationKind.Unclear ? "" : one == proposal ? corr : Change.Carry(proposal, corr, one))))]));

        Emendation Emend(Proposal one, string reading) => new(one.Sic, reading, kind, certainty, isStandard ? PublicReason.Of(one, reading, kind) : reason);
    }

    private IActionResult Set(ProposalState state, string kind, bool alike) => Reviews.Find(Open, Fields.Row("key")) is Proposal proposal
        ? Decide(Reviews.Set(Open, alike ? [proposal, .. Change.Alike(Open.Proposals, proposal)] : [proposal], state, kind))
        : Decide(null);
}

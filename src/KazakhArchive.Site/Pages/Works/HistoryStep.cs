using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>A revision, or today's text where that is ahead of the latest one.</summary>
/// <param name="Revision">Null for today's text.</param>
/// <param name="Previous">The number of the revision before; null for the first.</param>
/// <param name="Passages">How many passages it has.</param>
/// <param name="Changes">Against the revision before; empty for the first.</param>
public sealed record HistoryStep(Revision? Revision, int? Previous, int Passages, IReadOnlyList<PassageChange> Changes)
{
    /// <summary>The newest first; today's text only where its words differ from the latest revision's.</summary>
    public static IReadOnlyList<HistoryStep> Of(Edition edition)
    {
        var steps = new List<HistoryStep>();
        PublishedRevision? previous = null;
        foreach (var published in edition.Revisions)
        {
            steps.Add(StepOf(published.Revision, published.Chapters, published.Ledger, previous));
            previous = published;
        }

        if (previous is not null && StepOf(null, edition.Chapters, edition.Ledger, previous) is { Changes.Count: > 0 } today)
        {
            steps.Add(today);
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>
    /// Where a changed passage can be read: as the revision has it; what went, as the revision before had it.
    /// </summary>
    public string PathOf(WorkId work, PassageChange change)
    {
        var range = PassageRange.Of(change.Reference);
        var isStanding = change.Kind is PassageChangeKind.Added or PassageChangeKind.Changed;
        return (isStanding ? Revision?.Number : Previous) is int number
            ? PassageUrls.Pinned(work, number, range)
            : PassageUrls.Reference(work, range);
    }

    private static HistoryStep StepOf(Revision? revision, IReadOnlyList<Chapter> chapters, Ledger ledger, PublishedRevision? previous) => new(
        revision,
        previous?.Revision.Number,
        PassageList.Of(chapters).Count(passage => passage.Id.Kind == PassageIdKind.Passage),
        previous is null ? [] : RevisionChanges.Between(previous.Chapters, chapters, ledger));
}

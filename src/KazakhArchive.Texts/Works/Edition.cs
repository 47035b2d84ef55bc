using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Texts.Works;

/// <summary>One work as the archive publishes it: what is known about it, its chapters, its references. Immutable.</summary>
public sealed record Edition(Work Work, IReadOnlyList<Chapter> Chapters, Ledger Ledger)
{
    /// <summary>The published texts from the first on; empty before the first.</summary>
    public IReadOnlyList<PublishedRevision> Revisions { get; init; } = [];

    /// <summary>The gazetteer that holds the names its chapters mention.</summary>
    public Gazetteer.Gazetteer Names { get; init; } = Texts.Gazetteer.Gazetteer.Empty;

    /// <summary>Null where the work has no such chapter.</summary>
    public Chapter? Find(Ordinal chapter) => Chapters.FirstOrDefault(candidate => candidate.Number == chapter);

    /// <summary>Null where work.json says nothing of the chapter.</summary>
    public WorkChapter? About(Ordinal chapter) => Work.Chapters.FirstOrDefault(candidate => candidate.Number == chapter);

    /// <summary>The revision whose text this is; null for today's, which may be ahead of the latest revision.</summary>
    public int? PinnedTo { get; init; }

    /// <summary>How addresses name the text: <c>abc-kazakhstan</c>, or <c>abc-kazakhstan@1</c> for that of a revision.</summary>
    public string Name => PinnedTo is int revision ? string.Create(CultureInfo.InvariantCulture, $"{Work.Id}@{revision}") : Work.Id.Value;

    /// <summary>The revision whose words these are; null before the first, and where today's are other than the latest revision's.</summary>
    public Revision? Revision => Revisions.FirstOrDefault(published => published.Revision.Number == Work.Revision) is { } latest
        && (PinnedTo is not null || IsAsIn(latest)) ? latest.Revision : null;

    /// <summary>
    /// The work as it read in a revision: its chapters and references of then, described as it is described today.
    /// What is known about a work may change, the words under a printed reference may not. Null for a revision that was never published.
    /// </summary>
    public Edition? AsPublished(int revision) => Revisions.FirstOrDefault(published => published.Revision.Number == revision) is { } found
        ? new Edition(Work with { Revision = revision }, found.Chapters, found.Ledger) { Revisions = Revisions, Names = Names, PinnedTo = revision }
        : null;

    /// <summary>The same for a revision as an address names it: a number has one spelling, without zeros before it.</summary>
    public Edition? AsPublished(string revision) =>
        Revisions.FirstOrDefault(published => published.Revision.Number.ToString(CultureInfo.InvariantCulture) == revision) is { } found
            ? AsPublished(found.Revision.Number)
            : null;

    /// <summary>
    /// The day from which the text is: of its revision, or the last on which today's text was published or its references
    /// changed. Null before the first.
    /// </summary>
    public DateOnly? Dated => Revision is { } own
        ? own.Date
        : Ledger.Rows.Select(row => row.Date).Concat(Revisions.Select(published => published.Revision.Date)).Cast<DateOnly?>().Max();

    // A chapter whose file did not change since holds the very same text (RevisionReader), tagged or not; only others need to be
    // compared word by word.
    private bool IsAsIn(PublishedRevision published) =>
        (published.Chapters.Count == Chapters.Count && published.Chapters.Zip(Chapters).All(pair => IsSameText(pair.First, pair.Second)))
        || RevisionChanges.Between(published.Chapters, Chapters, Ledger).Count == 0;

    internal static bool IsSameText(Chapter published, Chapter present) =>
        published.Blocks.Count == present.Blocks.Count
        && published.Blocks.Zip(present.Blocks).All(pair => ReferenceEquals(pair.First.Inlines, pair.Second.Inlines));
}

using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>One work as the archive publishes it: what is known of it, its chapters, its references. Immutable.</summary>
public sealed record Edition(Work Work, IReadOnlyList<Chapter> Chapters, Ledger Ledger)
{
    /// <summary>Null where the work has no such chapter.</summary>
    public Chapter? Find(Ordinal chapter) => Chapters.FirstOrDefault(candidate => candidate.Number == chapter);

    /// <summary>Null where work.json says nothing of the chapter.</summary>
    public WorkChapter? About(Ordinal chapter) => Work.Chapters.FirstOrDefault(candidate => candidate.Number == chapter);
}

using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Revisions;

/// <summary>A published text: its chapters and its references as they were; read when they are asked for, as most readers ask for today's.</summary>
/// <param name="chapters">Asked once.</param>
/// <param name="ledger">Asked once.</param>
public sealed class PublishedRevision(Revision revision, Func<IReadOnlyList<Chapter>> chapters, Func<Ledger> ledger)
{
    private readonly Lazy<IReadOnlyList<Chapter>> chapters = new(chapters);
    private readonly Lazy<Ledger> ledger = new(ledger);

    public PublishedRevision(Revision revision, IReadOnlyList<Chapter> chapters, Ledger ledger)
        : this(revision, () => chapters, () => ledger)
    {
    }

    public Revision Revision { get; } = revision;

    /// <exception cref="InvalidDataException">The files that were published are not what they were.</exception>
    public IReadOnlyList<Chapter> Chapters => chapters.Value;

    /// <exception cref="InvalidDataException">The files that were published are not what they were.</exception>
    public Ledger Ledger => ledger.Value;
}

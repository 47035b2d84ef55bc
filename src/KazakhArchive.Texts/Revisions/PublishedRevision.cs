using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Revisions;

/// <summary>A published text: its chapters and its references as they were.</summary>
public sealed record PublishedRevision(Revision Revision, IReadOnlyList<Chapter> Chapters, Ledger Ledger);

namespace KazakhArchive.Texts.Revisions;

/// <summary>One row of <c>revisions.tsv</c>: a text as it was published, for ever.</summary>
/// <param name="Number">1 for the first edition.</param>
/// <param name="Date">The day on which it was published (UTC).</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the list of its files (<see cref="RevisionManifest"/>), and so of all its text.</param>
/// <param name="Note">One line by the editor; may be empty.</param>
public sealed record Revision(int Number, DateOnly Date, string Sha256, string Note);

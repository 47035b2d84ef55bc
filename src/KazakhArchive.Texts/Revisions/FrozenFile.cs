namespace KazakhArchive.Texts.Revisions;

/// <summary>One file of a revision: what it was called, and the digest under which its text is kept.</summary>
public sealed record FrozenFile(string FileName, string Sha256);

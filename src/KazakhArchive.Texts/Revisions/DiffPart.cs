namespace KazakhArchive.Texts.Revisions;

/// <summary>A run of whole words that two texts share or that only one of them has.</summary>
/// <param name="Words">Joined by single spaces.</param>
public sealed record DiffPart(DiffKind Kind, string Words);

public enum DiffKind
{
    Same,
    Removed,
    Added,
}

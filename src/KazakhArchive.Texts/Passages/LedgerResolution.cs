using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>Where a reference leads today.</summary>
public abstract record LedgerResolution
{
    private LedgerResolution()
    {
    }

    /// <summary>It is in the text.</summary>
    public sealed record Live : LedgerResolution;

    /// <summary>Another reference took its text over.</summary>
    public sealed record AliasOf(PassageId Target) : LedgerResolution;

    /// <summary>Its text is no longer part of the edition.</summary>
    public sealed record Tombstone(string Reason) : LedgerResolution;

    /// <summary>It was never published.</summary>
    public sealed record Unknown : LedgerResolution;
}

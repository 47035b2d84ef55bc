namespace KazakhArchive.Texts.Passages;

/// <summary>What became of a published reference.</summary>
public enum LedgerStatus
{
    Live,

    /// <summary>Another reference took its text over; one hop leads there.</summary>
    Alias,

    /// <summary>Its text is no longer part of the edition; the row says why.</summary>
    Tombstone,
}

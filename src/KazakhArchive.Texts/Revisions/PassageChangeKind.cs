namespace KazakhArchive.Texts.Revisions;

public enum PassageChangeKind
{
    Added,

    /// <summary>The words of its reading text differ.</summary>
    Changed,

    /// <summary>Its words stand inside another passage now.</summary>
    Merged,

    /// <summary>The same words have another reference now, as a chapter begins elsewhere.</summary>
    Moved,

    Removed,
}

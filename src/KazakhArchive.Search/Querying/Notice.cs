namespace KazakhArchive.Search.Querying;

/// <param name="About">The part of the query that it is about, as typed; empty where it is about the whole.</param>
public sealed record Notice(NoticeKind Kind, string About);

/// <summary>What the reader should know about how the query was taken; the words for it are the interface's.</summary>
public enum NoticeKind
{
    /// <summary>The query holds no letter or digit.</summary>
    NothingToLookFor,

    /// <summary>Operators that make no sense together were left out and their words searched as text.</summary>
    ReadAsText,

    /// <summary>The field has no such value, or there is no such field.</summary>
    UnknownField,

    /// <summary>The archive has no such work, or nothing in such a language.</summary>
    UnknownValue,

    /// <summary>Only the first words of a long query were searched.</summary>
    TooLong,

    /// <summary>The pattern fits more terms than were looked at.</summary>
    PatternCut,

    /// <summary>The word, or anything like it, is nowhere in the archive; it was left out of a query of several words.</summary>
    WordNowhere,

    /// <summary>No text has the name or notion as a whole; its words were looked for one by one.</summary>
    WholeNowhere,

    /// <summary>The search took too long; what was found until then is shown.</summary>
    TimeUp,

    /// <summary>Some of what was found has been edited since the index was made, and is shown without its words.</summary>
    TextChanged,
}

namespace KazakhArchive.Texts.Chapters;

/// <summary>What a reference points at.</summary>
public enum PassageIdKind
{
    /// <summary><c>3</c></summary>
    Chapter,

    /// <summary><c>3.14</c></summary>
    Passage,

    /// <summary><c>6.h2</c>, a heading below the chapter's own.</summary>
    Heading,

    /// <summary><c>n12</c></summary>
    Note,

    /// <summary><c>f3</c></summary>
    Figure,

    /// <summary><c>p35</c>, a printed page of the source.</summary>
    PrintedPage,
}

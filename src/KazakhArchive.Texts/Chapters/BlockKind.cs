namespace KazakhArchive.Texts.Chapters;

public enum BlockKind
{
    /// <summary>Level 1 is the chapter's own heading, without a reference beside the chapter's.</summary>
    Heading,
    Paragraph,
    ListItem,
    Quotation,
    VerseLine,
    TableRow,

    /// <summary>The caption of a figure; the picture itself is not in the source.</summary>
    Figure,

    /// <summary>The text of a note, where the source prints it.</summary>
    Note,

    /// <summary>Title and author as the source prints them at its head. TEI P5 titlePage.</summary>
    TitlePage,

    /// <summary>Forme work that stands between blocks.</summary>
    FormeWork,

    /// <summary>A doubled paragraph, noise or furniture that stands between blocks.</summary>
    Surplus,
}

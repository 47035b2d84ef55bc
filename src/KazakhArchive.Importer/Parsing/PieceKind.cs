namespace KazakhArchive.Importer.Parsing;

/// <summary>What one line of the source is taken for, before lines are joined to blocks.</summary>
public enum PieceKind
{
    Paragraph,
    Heading,
    ListItem,
    Quotation,
    VerseLine,
    TableRow,
    Figure,
    Note,
    TitlePage,

    /// <summary>A printed page number alone on its line.</summary>
    PrintedPage,
    FormeWork,
    DoubledSurplus,
    NoiseSurplus,
    FurnitureSurplus,
}

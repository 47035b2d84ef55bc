namespace KazakhArchive.Importer.Parsing;

/// <summary>What a stretch of a block's reading text turned out to be.</summary>
public enum SpanKind
{
    NoteMark,
    PageMark,
    Doubled,
    Noise,
    Furniture,
    Marker,
    CellBoundary,
}

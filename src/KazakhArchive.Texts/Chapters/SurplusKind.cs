namespace KazakhArchive.Texts.Chapters;

/// <summary>Why a stretch of the source is no part of the text. TEI P5 surplus.</summary>
public enum SurplusKind
{
    /// <summary>A line or stretch that the OCR wrote twice.</summary>
    Doubled,

    /// <summary>Glyphs and tags that the OCR or a converter made up.</summary>
    Noise,

    /// <summary>A web page's own furniture: table bars, comment footers, source links.</summary>
    Furniture,
}

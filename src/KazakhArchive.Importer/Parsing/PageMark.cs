namespace KazakhArchive.Importer.Parsing;

/// <summary>A printed page number as the source writes it.</summary>
/// <param name="PieceIndex">Of the piece that it is in.</param>
/// <param name="Start">UTF-16 index in the piece's line; the mark's end is exclusive.</param>
/// <param name="Volume">Null where the mark names none.</param>
/// <param name="IsAlone">Nothing else is on the line.</param>
public sealed record PageMark(int PieceIndex, int Start, int End, int? Volume, int Number, PageMarkStyle Style, bool IsAlone);

/// <summary>How a page number is written; marks of one style carry on each other's sequence.</summary>
public enum PageMarkStyle
{
    /// <summary>Digits alone on a line, perhaps between dashes or brackets.</summary>
    Bare,

    /// <summary><c>[ص ۱۲]</c>, <c>(ص: 13)</c>, <c>صفحہ ۱۶</c>.</summary>
    Word,

    /// <summary><c>⦗15⦘</c></summary>
    Tortoise,

    /// <summary><c>| ۱۴ |</c></summary>
    Bar,

    /// <summary><c>(1/13)</c>: volume and page.</summary>
    Slash,

    /// <summary><c>- ۱۲ -</c> in the middle of a line.</summary>
    Dash,

    /// <summary><c>PageV01P003</c>, which ends its page.</summary>
    Tag,
}

/// <summary>A mark inside a piece, and the page that begins there.</summary>
/// <param name="Start">UTF-16 index in the line's reading; the end is exclusive.</param>
/// <param name="Begins">Where the page begins: before the mark or behind it; null where it begins elsewhere.</param>
/// <param name="Label">Of that page; null where its number is not printed.</param>
public readonly record struct PageMarkPlace(int Start, int End, int? Begins, string? Label);

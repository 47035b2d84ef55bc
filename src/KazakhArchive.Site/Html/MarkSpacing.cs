using System.Globalization;

namespace KazakhArchive.Site.Html;

/// <summary>
/// A copy often sets a space before a note's mark. The reading layer sets the mark at its word, and the space
/// behind the mark, unless the copy has one there or a stop or closing bracket follows.
/// </summary>
public static class MarkSpacing
{
    public static bool KeepsSpaceBefore(char next) => !char.IsWhiteSpace(next) && char.GetUnicodeCategory(next)
        is not (UnicodeCategory.OtherPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation);
}

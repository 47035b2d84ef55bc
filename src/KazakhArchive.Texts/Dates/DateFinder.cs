using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Dates;

/// <summary>
/// Finds the times that a text names: years, spans, decades, centuries, months and days, in Urdu and Arabic, with any digits.
/// A number that may be anything but a year is left alone, and so is a day without its year.
/// </summary>
public static class DateFinder
{
    /// <summary>In the order of the text, none within another.</summary>
    public static IReadOnlyList<DateMention> Find(string text) => Find(text, new TokenBuffer());

    /// <inheritdoc cref="Find(string)"/>
    /// <param name="buffer">Serves one text after the other.</param>
    public static IReadOnlyList<DateMention> Find(string text, TokenBuffer buffer)
    {
        // Every rule that makes a date needs a figure, or the name of a century or decade.
        var signs = SignReader.Read(text, buffer);
        if (!signs.Exists(sign => (sign.Kinds & SignKinds.Root) != 0))
        {
            return [];
        }

        DateRules.Apply(signs);
        return [.. signs
            .Where(sign => (sign.Kinds & SignKinds.Date) != 0)
            .Select(sign => new DateMention(sign.StartUtf16, sign.EndUtf16, sign.Value!))];
    }
}

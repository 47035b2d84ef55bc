using System.Globalization;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>What a reference in an address points at: one thing, or a stretch of passages with both ends included.</summary>
/// <param name="Last">The same as <paramref name="First"/> for one thing.</param>
public readonly record struct PassageRange(PassageId First, PassageId Last)
{
    // Two references of full length make 39; the rest is room for what people copy along.
    private const int LongestUtf16 = 64;

    public static PassageRange Of(PassageId reference) => new(reference, reference);

    public bool IsSingle => First == Last;

    /// <summary>
    /// Reads what people type: any digits, an en dash, upper case, punctuation behind, a short end (<c>3.14-18</c>).
    /// The canonical form is <see cref="ToString"/>; an address that differs from it is answered with one redirect.
    /// Null where the text is no reference.
    /// </summary>
    public static PassageRange? TryParse(string text)
    {
        if (text.Length is 0 or > LongestUtf16)
        {
            return null;
        }

        // Citations isolate references with characters of format (UAX #9), and people copy them along.
        var plain = AddressEnd.Trim(string.Concat(Orthography.Digits.ToAscii(text).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(Plain))).ToString();
        var dash = plain.IndexOf('-', StringComparison.Ordinal);
        if (PassageId.TryParse(dash < 0 ? plain : plain[..dash]) is not PassageId first)
        {
            return null;
        }

        if (dash < 0)
        {
            return Of(first);
        }

        return EndOf(first, plain[(dash + 1)..]) is PassageId last && IsRange(first, last) ? new PassageRange(first, last) : null;
    }

    public override string ToString() => IsSingle ? First.ToString() : $"{First}-{Last}";

    // Urdu writes decimals with its full stop U+06D4, Arabic with U+066B; hyphens and dashes are U+2010 to U+2015.
    private static char Plain(char c) => c switch
    {
        '\u06D4' or '\u066B' => '.',
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>A bare number behind a passage is a passage of the same chapter.</summary>
    private static PassageId? EndOf(PassageId first, string text) =>
        first.Kind == PassageIdKind.Passage && !text.Contains('.', StringComparison.Ordinal) && Ordinal.TryParse(text) is Ordinal number
            ? PassageId.OfPassage(first.Chapter, number)
            : PassageId.TryParse(text);

    /// <summary>Ranges are of passages; whether the end really follows the beginning, only the work can say.</summary>
    private static bool IsRange(PassageId first, PassageId last) =>
        first.Kind == PassageIdKind.Passage && last.Kind == PassageIdKind.Passage;
}

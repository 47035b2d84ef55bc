using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>What a reference in an address points at: one thing, or a stretch of passages with both ends included (linking.md, Grammar).</summary>
/// <param name="Last">The same as <paramref name="First"/> for one thing.</param>
public readonly record struct PassageRange(PassageId First, PassageId Last)
{
    private const int LongestUtf16 = 40;
    private const char EnDash = '\u2013';

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

        var plain = Orthography.Digits.ToAscii(text).Replace(EnDash, '-').ToLowerInvariant().TrimEnd(TrailingPunctuation);
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

    private static readonly char[] TrailingPunctuation = ['.', ',', ';', ':', ')', ']', '\u06D4', '\u060C', '\u061B', ' '];

    /// <summary>A bare number behind a passage is a passage of the same chapter.</summary>
    private static PassageId? EndOf(PassageId first, string text) =>
        first.Kind == PassageIdKind.Passage && !text.Contains('.', StringComparison.Ordinal) && Ordinal.TryParse(text) is Ordinal number
            ? PassageId.OfPassage(first.Chapter, number)
            : PassageId.TryParse(text);

    /// <summary>Ranges are of passages; whether the end really stands behind the beginning, only the work can say.</summary>
    private static bool IsRange(PassageId first, PassageId last) =>
        first.Kind == PassageIdKind.Passage && last.Kind == PassageIdKind.Passage;
}

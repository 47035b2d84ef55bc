namespace KazakhArchive.Texts.Works;

/// <summary>The English of an explanation, in which <c>{1}</c>, <c>{2}</c> … stand for any words.</summary>
public sealed class ExplanationPattern
{
    public const int MostPlaces = 9;

    // Between the places; one more than there are places.
    private readonly IReadOnlyList<string> parts;

    public ExplanationPattern(string text)
    {
        Text = text;
        var fixedParts = new List<string>();
        var start = 0;
        for (var place = 1; place <= MostPlaces && text.IndexOf(Place(place), start, StringComparison.Ordinal) is >= 0 and var at; place++)
        {
            fixedParts.Add(text[start..at]);
            start = at + Place(place).Length;
        }

        parts = [.. fixedParts, text[start..]];
    }

    public string Text { get; }

    public int Places => parts.Count - 1;

    /// <summary>How many letters are the pattern's own.</summary>
    public int FixedUtf16 => parts.Sum(part => part.Length);

    /// <summary>It has places and between them no letter or digit, so that every text fits it.</summary>
    public bool IsWithoutWords => Places > 0 && !parts.Any(part => part.Any(char.IsLetterOrDigit));

    public static string Place(int number) => $"{{{(char)('0' + number)}}}";

    /// <summary>The words in its places, as short as may be; null where it does not fit.</summary>
    public IReadOnlyList<string>? Match(string written)
    {
        if (!written.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return null;
        }

        var found = new List<string>();
        var start = parts[0].Length;
        for (var i = 1; i < parts.Count; i++)
        {
            // The last part is the end of the text, the others are wherever they come first; a place holds one letter at least.
            var at = i == parts.Count - 1
                ? written.EndsWith(parts[i], StringComparison.Ordinal) ? written.Length - parts[i].Length : -1
                : start < written.Length ? written.IndexOf(parts[i], start + 1, StringComparison.Ordinal) : -1;
            if (at <= start)
            {
                return null;
            }

            found.Add(written[start..at]);
            start = at + parts[i].Length;
        }

        return found;
    }
}

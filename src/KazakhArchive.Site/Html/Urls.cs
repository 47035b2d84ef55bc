using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Html;

/// <summary>Finds web addresses in running text.</summary>
public static class Urls
{
    private static readonly string[] Beginnings = ["https://", "http://", "www."];

    /// <summary>UTF-16 length of the address that begins here; 0 where none does. Punctuation that ends the sentence stays outside.</summary>
    public static int LengthAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!Begins(rest) || (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])))
        {
            return 0;
        }

        var end = 0;
        while (end < rest.Length && (end == 0 || WebAddress.Continues(rest, end)))
        {
            end++;
        }

        while (end > 0 && IsTrailing(rest[..end]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the link leads; an address without a scheme is taken as https.</summary>
    public static string Target(string url) => url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + url : url;

    private static bool Begins(ReadOnlySpan<char> rest)
    {
        // Asked at each character of a text.
        if (rest.IsEmpty || rest[0] is not ('h' or 'H' or 'w' or 'W'))
        {
            return false;
        }

        foreach (var beginning in Beginnings)
        {
            if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
                && rest.Length > beginning.Length && char.IsLetterOrDigit(rest[beginning.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTrailing(ReadOnlySpan<char> url) => url[^1] switch
    {
        '.' or ',' or ';' or ':' or '!' or '?' or '\'' => true,
        ')' => url.Count('(') < url.Count(')'),
        ']' => url.Count('[') < url.Count(']'),
        _ => false,
    };
}

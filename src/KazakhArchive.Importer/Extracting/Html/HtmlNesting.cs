using System.Collections.Frozen;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>How deep the tags of a text nest, before it is parsed: for each element a parser looks through all that are open.</summary>
internal static class HtmlNesting
{
    private const int LongestTagUtf16 = 4_000;
    private const int LongestNameUtf16 = 40;

    /// <summary>Elements without an end tag, and those whose end tag may be missing.</summary>
    private static readonly FrozenSet<string> Unended = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param", "frame",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rp", "rt", "html", "head", "body");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnendedNames = Unended.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int DepthOf(ReadOnlySpan<char> text)
    {
        var (depth, deepest) = (0, 0);
        while (text.IndexOf('<') is >= 0 and var start)
        {
            text = text[(start + 1)..];
            if (text.StartsWith("!--", StringComparison.Ordinal))
            {
                text = After(text, "-->");
                continue;
            }

            var isEnd = text is ['/', ..];
            var name = NameIn(isEnd ? text[1..] : text);
            if (name.Length == 0 || UnendedNames.Contains(name) || IsClosed(text))
            {
                continue;
            }

            if (isEnd)
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                text = After(text, "</"); // Whatever stands there is no markup.
            }
            else
            {
                deepest = Math.Max(deepest, ++depth);
            }
        }

        return deepest;
    }

    /// <summary>Whether a tag closes itself.</summary>
    private static bool IsClosed(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestTagUtf16)].IndexOf('>');
        return end > 0 && text[end - 1] == '/';
    }

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestNameUtf16 && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or ':'))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(text[0]) ? text[..length] : [];
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string end)
    {
        var index = text.IndexOf(end, StringComparison.Ordinal);
        return index < 0 ? [] : text[(index + end.Length)..];
    }
}

using System.Text.RegularExpressions;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The number before a heading, as deep as it has parts: <c>3.</c>, <c>(٣)</c>, <c>3.2.1</c>.</summary>
public static partial class HeadingNumber
{
    /// <returns>Its length in UTF-16 units, the space behind it included, and how many parts it has; zero where there is none.</returns>
    public static (int Length, int Depth) At(string text)
    {
        var match = Number().Match(text);
        return match.Success ? (match.Length, match.Groups[1].Captures.Count + 1) : (0, 0);
    }

    private const string Digit = @"[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}";

    [GeneratedRegex(
        "^(?:" + Digit + @"(?:[.\u06D4](" + Digit + @"))+[.)\u06D4-]?(?=[\s\p{L}])\s*"
        + @"|[\[(]" + Digit + @"[\])]\s*"
        + "|" + Digit + @"[.)\u06D4-](?=[\s\p{L}])\s*"
        + "|" + Digit + @"(?=\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

using System.Text.RegularExpressions;

namespace KazakhArchive.Site.Reading;

/// <summary>OCR writes a raised mark as LaTeX does, <c>^{63}</c>; readers are shown what the page of the book shows.</summary>
public static partial class RaisedMarks
{
    /// <summary>The text in its order, cut where a raised mark begins and ends.</summary>
    public static IEnumerable<(string Text, bool IsRaised)> Split(string text)
    {
        var written = 0;
        foreach (Match raised in Raised().Matches(text))
        {
            yield return (text[written..raised.Index], false);
            yield return (raised.Groups[1].Value, true);
            written = raised.Index + raised.Length;
        }

        yield return (text[written..], false);
    }

    /// <summary>The text without the signs that raise.</summary>
    public static string Plain(string text) => Raised().Replace(text, "$1");

    [GeneratedRegex(@"\^\{([^{}]*)\}")]
    private static partial Regex Raised();
}

using System.Text.RegularExpressions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Html;

/// <summary>Writes the editor's English remarks, in which words of the text are quoted.</summary>
public static partial class EnglishHtml
{
    /// <summary>
    /// Each quoted stretch is isolated, or two of them with a comma between would change places. Its first letter tells its
    /// direction; of digits alone the surroundings' serves as well.
    /// </summary>
    public static void Write(TextWriter html, string text, Language quoted)
    {
        var i = 0;
        foreach (var match in ArabicWords().EnumerateMatches(text))
        {
            Markup.Text(html, text, i, match.Index);
            html.Write($"<bdi lang=\"{quoted.Code()}\">");
            Markup.Text(html, text, match.Index, match.Index + match.Length);
            html.Write("</bdi>");
            i = match.Index + match.Length;
        }

        Markup.Text(html, text, i, text.Length);
    }

    // Letters, marks and digits of the Arabic block with single spaces and joiners between them; no punctuation.
    [GeneratedRegex("[\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06FF]+(?:[ \u200C\u200D-][\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06FF]+)*")]
    private static partial Regex ArabicWords();
}

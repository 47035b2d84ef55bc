using System.Text.RegularExpressions;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Html;

/// <summary>Writes what an editor explains, in which words of the text are quoted.</summary>
public static partial class ExplanationHtml
{
    /// <summary>An isolated element in the language and direction of the explanation.</summary>
    /// <param name="quoted">The language of the words that it quotes; null where they are of several.</param>
    public static IHtmlContent Of(Explanation explanation, Language? quoted)
    {
        using var html = new StringWriter();
        html.Write($"<bdi lang=\"{explanation.Language.Code()}\" dir=\"{DirectionOf(explanation)}\">");
        Write(html, explanation, quoted);
        html.Write("</bdi>");
        return new HtmlString(html.ToString());
    }

    /// <summary>Of what stands as nobody translated it, its own letters decide.</summary>
    public static string DirectionOf(Explanation explanation) => explanation.Language == Languages.Undetermined ? "auto" : explanation.Language.Direction();

    /// <summary>The inside of an element.</summary>
    /// <param name="quoted">The language of the words that it quotes; null where they are of several.</param>
    public static void Write(TextWriter html, Explanation explanation, Language? quoted)
    {
        if (explanation.Language == Language.English)
        {
            WriteEnglish(html, explanation.Text, quoted);
        }
        else
        {
            BidiHtml.Write(html, explanation.Text, explanation.Language);
        }
    }

    /// <summary>
    /// Each quoted stretch is isolated, or two of them with a comma between would change places. Its first letter tells its
    /// direction; of digits alone the surroundings' serves as well.
    /// </summary>
    private static void WriteEnglish(TextWriter html, string text, Language? quoted)
    {
        var i = 0;
        foreach (var match in ArabicWords().EnumerateMatches(text))
        {
            Markup.Text(html, text, i, match.Index);
            html.Write(quoted is Language language ? $"<bdi lang=\"{language.Code()}\">" : "<bdi>");
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

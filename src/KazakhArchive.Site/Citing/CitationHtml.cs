using System.Text;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Citing;

/// <summary>
/// A citation on a page, from which it is copied. In Latin letters markup isolates what runs the other way; what is copied as plain text has
/// marks in its place (citing.js), which more programs know than isolates. Where the style wants the day of access, an empty place says so:
/// a page may be kept for weeks, so the reader's device knows the day and a script fills it in.
/// So it does with the host of an address where the site has been told none.
/// </summary>
public static class CitationHtml
{
    private const string Day = "{day}";

    public static IHtmlContent Of(Citation citation, CitationStyle style)
    {
        var html = new StringBuilder();
        string[] lines = CitationSentence.Write(citation, style).Split('\n');
        var language = CitationSentence.LanguageOf(style);
        var address = lines[0].LastIndexOf(citation.Permalink, StringComparison.Ordinal);
        if (address < 0)
        {
            html.Append(Markup.Encode(lines[0]));
        }
        else
        {
            AppendIsolated(html, lines[0][..address]);
            AppendAccess(html, citation, style is CitationStyle.Mla ? null : style is CitationStyle.Apa ? $"Retrieved {Day}, from " : $"accessed {Day}, ");
            html.Append("<span class=\"address\">").Append(Markup.Encode(citation.Permalink)).Append("</span>").Append(Markup.Encode(lines[0][(address + citation.Permalink.Length)..]));
            AppendAccess(html, citation, style is CitationStyle.Mla ? $" Accessed {Day}." : null);
        }

        foreach (var line in lines[1..])
        {
            html.Append("\n<bdi class=\"address\" dir=\"ltr\" lang=\"en\">").Append(Markup.Encode(line)).Append("</bdi>");
        }

        AppendAccess(html, citation, address < 0 ? $"\n{UiStrings.Get("Cite.Accessed", language).Replace("{0}", Day, StringComparison.Ordinal)}" : null);
        return new HtmlString(html.ToString());
    }

    // A revision's own text never changes, whenever it is read.
    private static void AppendAccess(StringBuilder html, Citation citation, string? words)
    {
        if (words is not null && citation.Edition.PinnedTo is null)
        {
            html.Append("<span class=\"accessed\" data-words=\"").Append(Markup.Encode(words)).Append("\"></span>");
        }
    }

    private static void AppendIsolated(StringBuilder html, string text)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if ((Isolate.Direction(text[i]) is string direction ? $"<bdi dir=\"{direction}\">" : Isolate.Ends(text[i]) ? "</bdi>" : null) is string tag)
            {
                html.Append(Markup.Encode(text[written..i])).Append(tag);
                written = i + 1;
            }
        }

        html.Append(Markup.Encode(text[written..]));
    }
}

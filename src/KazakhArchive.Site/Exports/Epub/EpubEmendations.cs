using KazakhArchive.Site.Html;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>The last document of a book: every emendation by chapter, each with the way back to its place.</summary>
public static class EpubEmendations
{
    public const string FileName = "emendations.xhtml";

    /// <param name="chapters">Written already, so that their emendations are known.</param>
    public static string Write(Language language, IReadOnlyList<EpubChapter> chapters)
    {
        var words = new ReadingWords(language);
        return Xhtml.Document(language, words.Emendations, html =>
        {
            html.Write("<section epub:type=\"appendix\" role=\"doc-appendix\">\n");
            Xhtml.Element(html, "h1", "interface", language, words.Emendations);
            html.Write('\n');
            foreach (var chapter in chapters.Where(chapter => chapter.Log.Entries.Count > 0))
            {
                Xhtml.Element(html, "h2", "chapter", language, chapter.Title);
                html.Write("\n<ol class=\"emendations\">\n");
                foreach (var entry in chapter.Log.Entries)
                {
                    WriteEntry(html, chapter, entry);
                }

                html.Write("</ol>\n");
            }

            html.Write("</section>\n");
        });
    }

    private static void WriteEntry(TextWriter html, EpubChapter chapter, LoggedEmendation entry)
    {
        var (emendation, words, language) = (entry.Emendation, chapter.Words, chapter.Language);
        html.Write("<li>");
        foreach (var anchor in entry.Anchors)
        {
            html.Write($"<a role=\"doc-backlink\" class=\"back\" href=\"{chapter.FileName}#{anchor}\"");
            Markup.Attribute(html, "aria-label", words.BackTo(emendation));
            html.Write(">\u2191</a> ");
        }

        html.Write("<span class=\"sic\">");
        Xhtml.Text(html, RaisedMarks.Plain(emendation.Sic), language);
        html.Write("</span>");
        if (emendation.Corr.Length > 0)
        {
            html.Write(language.Direction() == "rtl" ? " \u2190 <span class=\"corr\">" : " \u2192 <span class=\"corr\">");
            Xhtml.Text(html, RaisedMarks.Plain(emendation.Corr), language);
            html.Write("</span>");
        }

        html.Write(' ');
        Xhtml.Element(html, "span", "kind", language, words.Of(emendation));
        if (emendation.Reason.Length > 0)
        {
            var reason = words.ReasonOf(emendation);
            html.Write($" <span class=\"reason\" {Xhtml.LanguageOf(reason.Language.Code(), ExplanationHtml.DirectionOf(reason))}>");
            ExplanationHtml.Write(html, reason, language);
            html.Write("</span>");
        }

        html.Write("</li>\n");
    }
}

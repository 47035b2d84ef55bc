using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>Writes the emendations of a chapter, at its end: what the copy has, what the editor reads, and why.</summary>
public static class EmendationListHtml
{
    public static void Write(TextWriter html, ReadingPage page, IReadOnlyList<LoggedEmendation> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        // Closed: a reader who wants one emendation taps its word, and nobody reads hundreds before the next chapter.
        html.Write($"<section class=\"emendations\" aria-labelledby=\"emendations\"><details><summary dir=\"{page.Words.Language.Direction()}\"><h2 id=\"emendations\">");
        InterfaceWord.Write(html, "span", "interface", page.Words.Language, page.Words.EmendationsCounted(entries.Count));
        html.Write("</h2></summary><ol>\n");
        foreach (var entry in entries)
        {
            WriteEntry(html, page, entry);
        }

        html.Write("</ol></details></section>\n");
    }

    private static void WriteEntry(TextWriter html, ReadingPage page, LoggedEmendation entry)
    {
        var emendation = entry.Emendation;
        html.Write($"<li id=\"{entry.Id}\"><div class=\"note-text\"><span class=\"change{(emendation.IsApplied ? "" : " open")}\"><del>");
        WriteReading(html, page.Language, emendation.Sic);
        html.Write("</del>");
        if (emendation.Corr.Length > 0)
        {
            html.Write(" <ins>");
            WriteReading(html, page.Language, emendation.Corr);
            html.Write("</ins>");
        }

        html.Write("</span> ");
        InterfaceWord.Write(html, "span", "kind", page.Words.Language, page.Words.Of(emendation));
        if (emendation.Reason.Length > 0)
        {
            var reason = page.Words.ReasonOf(emendation);
            html.Write($" <span class=\"reason\" lang=\"{reason.Language.Code()}\" dir=\"{ExplanationHtml.DirectionOf(reason)}\">");
            ExplanationHtml.Write(html, reason, page.Language);
            html.Write("</span>");
        }

        html.Write("</div><span class=\"ways-back\">");
        foreach (var anchor in entry.Anchors)
        {
            html.Write("<a class=\"back\"");
            Markup.Attribute(html, "href", $"#{anchor}");
            Markup.Attribute(html, "lang", page.Words.Language.Code());
            Markup.Attribute(html, "aria-label", page.Words.BackTo(emendation));
            html.Write(">\u2191</a>");
        }

        html.Write("</span></li>\n");
    }

    private static void WriteReading(TextWriter html, Language language, string text)
    {
        foreach (var (part, isRaised) in RaisedMarks.Split(text))
        {
            html.Write(isRaised ? "<sup>" : "");
            BidiHtml.Write(html, part, BidiHtml.Runs(part, language), 0, part.Length, isInLink: true, []);
            html.Write(isRaised ? "</sup>" : "");
        }
    }
}

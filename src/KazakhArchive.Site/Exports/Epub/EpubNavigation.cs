using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>The navigation document: contents, landmarks and the printed pages (EPUB 3.2 Packages, section 5).</summary>
public static class EpubNavigation
{
    public const string FileName = "nav.xhtml";

    public static string Write(EpubPart part, IReadOnlyList<EpubChapter> chapters)
    {
        var language = part.Work.Language;
        return Xhtml.Document(language, UiStrings.Get("Contents", language), html =>
        {
            html.Write("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n");
            Xhtml.Element(html, "h1", "interface", language, UiStrings.Get("Contents", language));
            html.Write("\n<ol>\n");
            WriteItem(html, EpubTitlePage.FileName, language, part.Title, "");
            foreach (var chapter in chapters)
            {
                WriteItem(html, chapter.FileName, language, chapter.Title, Sections(chapter, [.. chapter.Headings], 0, out _));
            }

            if (HasEmendations(chapters))
            {
                WriteItem(html, EpubEmendations.FileName, language, UiStrings.Get("Emendations", language), "");
            }

            html.Write("</ol>\n</nav>\n");
            WriteLandmarks(html, language, chapters);
            WritePages(html, part.Edition, chapters);
        });
    }

    public static bool HasEmendations(IReadOnlyList<EpubChapter> chapters) => chapters.Any(chapter => chapter.Log.Entries.Count > 0);

    /// <summary>The headings from an index on that stand below the level of the one before it; empty where none does.</summary>
    private static string Sections(EpubChapter chapter, IReadOnlyList<Block> headings, int first, out int end)
    {
        using var html = new StringWriter();
        var level = first < headings.Count ? headings[first].Level : 0;
        end = first;
        while (end < headings.Count && headings[end].Level >= level)
        {
            var heading = headings[end++];
            var below = end < headings.Count && headings[end].Level > level ? Sections(chapter, headings, end, out end) : "";
            WriteItem(html, $"{chapter.FileName}#{XmlReference.Id(heading.Id!.Value)}", chapter.Language, LayerText.Of(heading, Layer.Reading), below);
        }

        return end == first ? "" : $"\n<ol>\n{html}</ol>\n";
    }

    private static void WriteLandmarks(TextWriter html, Language language, IReadOnlyList<EpubChapter> chapters)
    {
        html.Write("<nav epub:type=\"landmarks\" hidden=\"hidden\">\n");
        Xhtml.Element(html, "h2", "interface", language, UiStrings.Get("SiteNavigation", language));
        html.Write("\n<ol>\n");
        WriteLandmark(html, "cover", EpubCover.FileName, language, UiStrings.Get("Epub.Cover", language));
        WriteLandmark(html, "toc", "#toc", language, UiStrings.Get("Contents", language));
        if (chapters is [var first, ..])
        {
            WriteLandmark(html, "bodymatter", first.FileName, language, first.Title);
        }

        html.Write("</ol>\n</nav>\n");
    }

    private static void WriteLandmark(TextWriter html, string type, string target, Language language, string name)
    {
        html.Write($"<li><a epub:type=\"{type}\" href=\"{target}\">");
        Xhtml.Text(html, name, language);
        html.Write("</a></li>\n");
    }

    private static void WritePages(TextWriter html, Edition edition, IReadOnlyList<EpubChapter> chapters)
    {
        if (!chapters.Any(chapter => chapter.Pages.Any()))
        {
            return;
        }

        var language = edition.Work.Language;
        var zero = PrintedNumbers.ZeroOf(edition);
        html.Write("<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\">\n");
        Xhtml.Element(html, "h2", "interface", language, UiStrings.Get("PrintedPages", language));
        html.Write("\n<ol>\n");
        foreach (var chapter in chapters)
        {
            foreach (var page in chapter.Pages)
            {
                html.Write($"<li><a href=\"{chapter.FileName}#{XmlReference.Id(page)}\">{PrintedNumbers.Write(page.Label!, zero)}</a></li>\n");
            }
        }

        html.Write("</ol>\n</nav>\n");
    }

    private static void WriteItem(TextWriter html, string target, Language language, string name, string below)
    {
        html.Write($"<li><a href=\"{target}\">");
        Xhtml.Text(html, name, language);
        html.Write($"</a>{below}</li>\n");
    }
}

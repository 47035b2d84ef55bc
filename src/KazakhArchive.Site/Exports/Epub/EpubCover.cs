using System.Globalization;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>The cover of a book: its title in its own face, drawn, and the document that shows the drawing.</summary>
public static class EpubCover
{
    public const string FileName = "cover.xhtml";
    public const string ImageName = "cover.svg";
    public const string ImageType = "image/svg+xml";

    private const int Width = 1600;
    private const int Height = 2400;
    private const int FirstLine = 780;
    private const int MostLines = 8;

    // So many letters of either face fill a line of that size; a longer title is set smaller.
    private const int LettersOfLine = 20;
    private const int LettersOfSmallLine = 32;

    public static string Write(EpubPart part) => Xhtml.Document(part.Work.Language, part.Title, html =>
    {
        html.Write($"<section epub:type=\"cover\" class=\"cover\"><img role=\"doc-cover\" src=\"{ImageName}\"");
        Markup.Attribute(html, "alt", XmlSafe.Of(string.Join(", ", [part.Title, .. part.Work.Authors.Select(author => author.Original)])));
        html.Write("/></section>\n");
    });

    public static string Draw(EpubPart part)
    {
        var language = part.Work.Language;
        var lines = Lines(part.Title, LettersOfLine);
        var isSmall = lines.Count > MostLines / 2;
        lines = isSmall ? Lines(part.Title, LettersOfSmallLine) : lines;
        var (size, leading) = (isSmall ? 92 : 132, isSmall ? 200 : 290);
        using var svg = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        svg.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" xml:lang=\"{language.Code()}\">\n<title>");
        Markup.Text(svg, XmlSafe.Of(part.Title));
        svg.Write($"</title>\n<style>{EpubStyle.FaceRules(language)}text{{font-family:\"Book\",serif;text-anchor:middle;fill:#1f2a33}}</style>\n");
        svg.Write($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#f7f3ea\"/>\n");
        svg.Write($"<rect x=\"90\" y=\"90\" width=\"{Width - 180}\" height=\"{Height - 180}\" fill=\"none\" stroke=\"#8a6d3b\" stroke-width=\"6\"/>\n");
        var y = FirstLine;
        foreach (var line in lines)
        {
            WriteLine(svg, line, language, size, y);
            y += leading;
        }

        foreach (var author in part.Work.Authors)
        {
            WriteLine(svg, XmlSafe.Of(author.Original), language, 76, y);
            y += 150;
        }

        WriteLine(svg, UiStrings.Get("SiteName", language), language, 56, Height - 200);
        svg.Write("</svg>\n");
        return svg.ToString();
    }

    private static void WriteLine(TextWriter svg, string text, Language language, int size, int y)
    {
        svg.Write($"<text x=\"{Width / 2}\" y=\"{y}\" font-size=\"{size}\" direction=\"{language.Direction()}\">");
        Markup.Text(svg, text);
        svg.Write("</text>\n");
    }

    /// <summary>Whole words; what finds no room on the cover is on the title page.</summary>
    private static List<string> Lines(string title, int letters)
    {
        List<string> lines = [""];
        foreach (var word in XmlSafe.Of(title).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > letters)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length == 0 ? word : $" {word}";
        }

        return lines.Count > MostLines ? [.. lines.Take(MostLines - 1), "\u2026"] : lines;
    }
}

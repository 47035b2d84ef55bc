using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>The first document of a book: what the text is, whence it comes, which layer and revision it shows.</summary>
public static class EpubTitlePage
{
    public const string FileName = "title.xhtml";

    /// <param name="address">The absolute address of the text.</param>
    public static string Write(EpubPart part, string address) => Xhtml.Document(part.Work.Language, part.Title, html =>
    {
        var (edition, work) = (part.Edition, part.Work);
        var language = work.Language;
        html.Write("<section epub:type=\"titlepage\" class=\"title-page\">\n");
        WriteLine(html, "h1", work.IsTitleSupplied ? "supplied" : "title", language, work.TitleProper);
        if (part.OwnTitle is string own)
        {
            WriteLine(html, "p", "part", language, own);
        }

        foreach (var author in work.Authors)
        {
            WriteLine(html, "p", "author", language, author.Original);
        }

        foreach (var other in Languages.All.Where(other => other != language))
        {
            WriteLine(html, "p", "translation", other, string.Join(" \u00B7 ", [work.Title.In(other), .. work.Authors.Select(author => author.Name.In(other))]));
        }

        if (work.IsTitleSupplied)
        {
            WriteLine(html, "p", "by", language, UiStrings.Get("TitleSupplied", language));
        }

        WriteLine(html, "p", "layer", language, $"{UiStrings.Get("PlainText.reading", language)} \u00B7 {RevisionWords.Of(edition, language)}");
        html.Write("<p><a class=\"url\" dir=\"ltr\"");
        Markup.Attribute(html, "href", address);
        html.Write('>');
        Markup.Text(html, address);
        html.Write("</a></p>\n");
        foreach (var (key, text) in new[] { ("EditorialAbstract", work.Abstract), ("Provenance", work.Source.Description), ("Normalisation", work.Normalisation), ("RightsInTheText", work.Rights) })
        {
            WriteLine(html, "h2", "interface", language, UiStrings.Get(key, language));
            WriteLine(html, "p", "about", language, text.In(language));
        }

        html.Write("</section>\n");
    });

    private static void WriteLine(TextWriter html, string element, string className, Language language, string text)
    {
        Xhtml.Element(html, element, className, language, text);
        html.Write('\n');
    }
}

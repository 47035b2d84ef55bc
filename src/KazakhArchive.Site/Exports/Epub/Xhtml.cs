using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>Writes the XHTML documents of a book: the head they share, and attributes.</summary>
public static class Xhtml
{
    public const string Stylesheet = "text.css";

    /// <param name="writeBody">Writes what is within the body.</param>
    public static string Document(Language language, string title, Action<TextWriter> writeBody)
    {
        using var html = new StringWriter { NewLine = "\n" };
        html.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n");
        html.Write("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"");
        html.Write($" {LanguageOf(language)}>\n<head><meta charset=\"utf-8\"/><title>");
        Markup.Text(html, XmlSafe.Of(title));
        html.Write($"</title><link rel=\"stylesheet\" type=\"text/css\" href=\"{Stylesheet}\"/></head>\n<body>\n");
        writeBody(html);
        html.Write("</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>The attributes that say a language and its direction; XHTML wants both spellings.</summary>
    public static string LanguageOf(Language language) => LanguageOf(language.Code(), language.Direction());

    public static string LanguageOf(string code, string direction) => $"lang=\"{code}\" xml:lang=\"{code}\" dir=\"{direction}\"";

    /// <summary>Running text in a language, with isolates around what would be reordered.</summary>
    public static void Text(TextWriter html, string text, Language language)
    {
        var safe = XmlSafe.Of(text);
        BidiHtml.Write(html, safe, BidiHtml.Runs(safe, language), 0, safe.Length, isInLink: true, marks: []);
    }

    /// <summary>An element with running text in a language of its own.</summary>
    public static void Element(TextWriter html, string name, string className, Language language, string text)
    {
        html.Write($"<{name} class=\"{className}\" {LanguageOf(language)}>");
        Text(html, text, language);
        html.Write($"</{name}>");
    }
}

using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>Writes interface words inside a text of another language.</summary>
public static class InterfaceWord
{
    /// <summary>An isolated element in the interface's language and direction.</summary>
    public static void Write(TextWriter html, string element, string className, Language language, string word)
    {
        html.Write($"<{element} class=\"{className}\"><bdi lang=\"{language.Code()}\" dir=\"{language.Direction()}\">");
        Markup.Text(html, word);
        html.Write($"</bdi></{element}>");
    }
}

using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KazakhArchive.Site.Html;

/// <summary>Writes text and attributes into HTML.</summary>
public static class Markup
{
    // The default encoder writes every Arabic letter as a character reference: three times the bytes.
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Text(TextWriter html, string text) => Encoder.Encode(html, text);

    /// <summary>A part of a text.</summary>
    public static void Text(TextWriter html, string text, int startUtf16, int endUtf16) => Encoder.Encode(html, text, startUtf16, endUtf16 - startUtf16);

    /// <summary>For a value in quotes.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>A space, the name, and the value in double quotes.</summary>
    public static void Attribute(TextWriter html, string name, string value)
    {
        html.Write(' ');
        html.Write(name);
        html.Write("=\"");
        Text(html, value);
        html.Write('"');
    }
}

using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>The stylesheet of a book and the faces it embeds: what of the site's own looks reading systems can follow.</summary>
public static class EpubStyle
{
    private static readonly string Rules = ReadRules();

    /// <summary>A face's name within the book.</summary>
    public static string NameOf(string path) => path.TrimStart('/');

    public static string For(Language language) => FaceRules(language) + Rules;

    public static string FaceRules(Language language) => string.Concat(PassageUrls.BookFaces(language).Select(FaceRule));

    private static string FaceRule(string path)
    {
        var weight = path.Contains("-700-", StringComparison.Ordinal) ? "700" : "400";
        return $"@font-face{{font-family:\"Book\";src:url(\"{NameOf(path)}\");font-weight:{weight};font-style:normal}}\n";
    }

    private static string ReadRules()
    {
        using var stream = typeof(EpubStyle).Assembly.GetManifestResourceStream("Exports/text.css")
            ?? throw new FileNotFoundException("The stylesheet of books is not embedded.", "text.css");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Html;

/// <summary>Recognises notes that are written in another script than their work, such as a book's Russian sources.</summary>
public static class ForeignText
{
    /// <summary>en or ru by the script of most letters outside addresses; null where most are Arabic.</summary>
    public static string? LanguageOf(IEnumerable<Inline> inlines) => LanguageOf(LayerText.Of(inlines, Layer.Reading));

    public static string? LanguageOf(string text)
    {
        if (IsSurelyNot(text))
        {
            return null;
        }

        var cyrillic = 0;
        var foreign = 0;
        var letters = 0;
        foreach (var run in BidiRuns.Of(text).Where(run => run.Kind != BidiRunKind.Url))
        {
            foreach (var c in text.AsSpan(run.StartUtf16, run.LengthUtf16))
            {
                letters += char.IsLetter(c) ? 1 : 0;
                foreign += ForeignWords.IsLetter(c) ? 1 : 0;
                cyrillic += ForeignWords.IsCyrillic(c) ? 1 : 0;
            }
        }

        // A note that is nothing but an address has no letters outside it, and reads from the left all the same.
        var isForeign = letters > 0 ? foreign * 2 > letters : text.Length > 0 && Urls.LengthAt(text, 0) > 0;
        return !isForeign ? null : cyrillic * 2 > foreign ? "ru" : "en";
    }

    // Addresses hold foreign letters only: where those are the lesser part with them, they are so without.
    private static bool IsSurelyNot(string text)
    {
        var (foreign, letters) = (0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            foreign += ForeignWords.IsLetter(c) ? 1 : 0;
        }

        return letters > 0 && foreign * 2 <= letters;
    }
}

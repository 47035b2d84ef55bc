using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Whether a text is what an editor says it is: in its own letters, and in that language.</summary>
public static class TextCheck
{
    /// <summary>Letters of a language that the other one does not write: fewer are names and quotations.</summary>
    private const double ShareOfLetters = 0.02;

    /// <summary>Latin letters and signs that UTF-8 read as Windows-1252 makes of the first byte of every Arabic letter.</summary>
    private const string FirstBytes = "\u00D8\u00D9\u00DA\u00DB";

    private static readonly string[] InArabicScript = ["ur", "ar", "fa", "ps", "sd", "ug", "ckb", "pnb"];

    private const string UrduLetters = "\u0679\u0688\u0691\u06BA\u06D2\u06C1\u06BE";
    private const string ArabicLetters = "\u064A\u0643\u0629\u0649\u0623\u0625";

    public static void Report(string name, string text, Language language, FindingList findings)
    {
        var (arabic, latin, first, urdu, own) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            var isArabic = ArabicScript.Contains(c);
            (arabic, latin) = (arabic + (isArabic ? 1 : 0), latin + (c < '\u0250' ? 1 : 0));
            first += FirstBytes.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            urdu += UrduLetters.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            own += ArabicLetters.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        if (first * 4 > latin && first > arabic && IsMojibake(text))
        {
            findings.Add(name, null, FindingCodes.Mojibake,
                "the letters are those of UTF-8 that was read as Windows-1252, expected Arabic script",
                "Turn it back: iconv -f UTF-8 -t WINDOWS-1252 FILE > text.txt");
        }
        else if (InArabicScript.Contains(language.Code()) && arabic == 0)
        {
            findings.Add(name, null, FindingCodes.NoArabicScript,
                $"no letter of Arabic script among {latin} letters, expected a text in the language {language.Code()}", "Give the text itself, or its own language");
        }
        else if (language == Language.Arabic && urdu > arabic * ShareOfLetters)
        {
            Doubt(name, urdu, "Urdu", language, Language.Urdu, findings);
        }
        else if (language == Language.Urdu && urdu <= arabic * ShareOfLetters / 4 && own > arabic * ShareOfLetters)
        {
            Doubt(name, own, "Arabic", language, Language.Arabic, findings);
        }
    }

    private static void Doubt(string name, int letters, string script, Language said, Language other, FindingList findings) => findings.Add(
        name, null, FindingCodes.LanguageDoubtful,
        string.Create(CultureInfo.InvariantCulture, $"{letters} letters that {script} alone writes, expected a text in the language {said.Code()}"),
        $"Give the language {other.Code()} if it is that; the names, words and stems of another one are not found");

    /// <summary>Whether the characters are bytes of UTF-8 in disguise: written as Windows-1252, a stretch of them is UTF-8 again.</summary>
    private static bool IsMojibake(string text)
    {
        var start = text.AsSpan().IndexOfAny(FirstBytes);
        var stretch = text.AsSpan(start, Math.Min(40, text.Length - start)).ToString();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(stretch);
        return Encoding.UTF8.GetString(bytes).Count(ArabicScript.Contains) * 4 > stretch.Length;
    }
}

using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>Keeps what stands within a sentence of plain text together (UAX #9); search engines and windows show the marks of those who do not need them.</summary>
public static class PlainIsolate
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    // The blocks of Unicode whose letters run from the right, and the marks that say so.
    private static readonly (char First, char Last)[] RightToLeft = [('\u0590', '\u08FF'), ('\u200F', '\u200F'), ('\uFB1D', '\uFDFF'), ('\uFE70', '\uFEFC')];

    /// <summary>
    /// Words of English in an English sentence stay as they are, whatever is isolated among them already; in a sentence from the right a number alone can
    /// be reordered.
    /// </summary>
    public static string Around(string place, Language sentence) =>
        sentence.Direction() == "ltr" && !RunsFromTheRight(place) ? place : $"{FirstStrongIsolate}{place}{PopDirectionalIsolate}";

    private static bool RunsFromTheRight(string place)
    {
        var depth = 0;
        foreach (var c in place)
        {
            depth += c is >= '\u2066' and <= FirstStrongIsolate ? 1 : c == PopDirectionalIsolate ? -1 : 0;
            if (depth == 0 && RightToLeft.Any(block => c >= block.First && c <= block.Last))
            {
                return true;
            }
        }

        return depth != 0;
    }
}

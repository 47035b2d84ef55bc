using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Tagging;

/// <summary>The inflection of the names of peoples: plurals and feminines, in the folded letters of names.</summary>
internal static class NameEndings
{
    // A longer rest is no ending of either language.
    private const int Longest = 3;
    private const int ShortestKey = 3;

    // كازاخي: كازاخية كازاخيون كازاخيين كازاخيات كازاخيان كازاخيتان كازاخيتين كازاخيا (with tanwin).
    private static readonly string[] AfterArabicNisba = Fold("ة ون ين ات ان تان تين ا");

    // كازاخ: كازاخي كازاخية كازاخيون كازاخيين كازاخيات كازاخيا; أوزبكون أوزبكين.
    private static readonly string[] AfterArabicNoun = Fold("ي ية يون يين يات يا ون ين");

    // قازق: قازقوں; Persian plurals as in ترکان.
    private static readonly string[] AfterUrdu = Fold("وں ان");

    public static bool Allow(Language language, ReadOnlySpan<char> key, ReadOnlySpan<char> rest)
    {
        if (rest.Length is 0 or > Longest || key.Length < ShortestKey)
        {
            return false;
        }

        if (ForeignNames.IsLatin(key))
        {
            return rest is "s"; // The English genitive and plural.
        }

        var endings = language != Language.Arabic ? AfterUrdu : key[^1] == ArabicScript.FarsiYeh ? AfterArabicNisba : AfterArabicNoun;
        foreach (var ending in endings)
        {
            if (rest.SequenceEqual(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Fold(string endings) => [.. endings.Split(' ').Select(ending => NameFolding.Of(SearchForm.Of(ending)))];
}

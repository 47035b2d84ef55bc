using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>
/// The search form once more folded for names, whose words texts split and join: letters that depend on the end of a word
/// (final yeh barree, noon ghunna) and the hamza that may fall away there become one with those inside words.
/// ماوراء النہر and ماوراءالنہر are one name so.
/// </summary>
public static class NameFolding
{
    public static string Of(string term)
    {
        var letters = term.ToCharArray();
        return letters.AsSpan(0, Fold(letters, letters.Length)).ToString();
    }

    /// <summary>Folds the first letters of a term in their place and answers how many are left.</summary>
    public static int Fold(Span<char> term, int length)
    {
        var left = 0;
        foreach (var c in term[..length])
        {
            if (c != ArabicScript.Hamza)
            {
                term[left++] = c switch
                {
                    ArabicScript.YehBarree => ArabicScript.FarsiYeh,
                    ArabicScript.NoonGhunna => ArabicScript.Noon,
                    _ => c,
                };
            }
        }

        return left;
    }
}

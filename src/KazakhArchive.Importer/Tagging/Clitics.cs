using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>What Arabic writes together with the word after it: a conjunction, then a preposition, then the article.</summary>
internal static class Clitics
{
    // و begins few words of three letters that a name would hide in; ف ب ك ل begin many.
    private const int ShortestAfterConjunction = 3;
    private const int ShortestAfterOther = 4;
    private const int ShortestAfterArticle = 2;

    // In the search form kaf is keheh.
    private const char Keheh = '\u06A9';
    private const char Feh = '\u0641';

    /// <summary>Fills in where in a word a name may begin; answers in how many places. At most eight.</summary>
    public static int Beginnings(ReadOnlySpan<char> word, bool isArabic, Span<NameBeginning> beginnings)
    {
        beginnings[0] = new NameBeginning(0, HasArticle: false, ShortestKey: 0);
        var count = 1;
        if (!isArabic)
        {
            return count;
        }

        AddPrepositions(word, 0, 0, beginnings, ref count);
        if (word is [ArabicScript.Waw or Feh, _, ..])
        {
            var shortest = word[0] == ArabicScript.Waw ? ShortestAfterConjunction : ShortestAfterOther;
            beginnings[count++] = new NameBeginning(1, HasArticle: false, shortest);
            AddPrepositions(word, 1, shortest, beginnings, ref count);
        }

        return count;
    }

    private static void AddPrepositions(ReadOnlySpan<char> word, int at, int shortest, Span<NameBeginning> beginnings, ref int count)
    {
        AddArticle(word, at, beginnings, ref count);
        if (word[at..] is not [ArabicScript.Beh or Keheh or ArabicScript.Lam, _, ..])
        {
            return;
        }

        var isLam = word[at] == ArabicScript.Lam;
        // The article loses its alef after lam, and all of itself before another lam: للصين, للجنة.
        var isBeforeLam = isLam && word[at + 1] == ArabicScript.Lam;
        beginnings[count++] = new NameBeginning(at + 1, isBeforeLam, isBeforeLam ? ShortestAfterArticle : Math.Max(shortest, ShortestAfterOther));
        if (isBeforeLam)
        {
            beginnings[count++] = new NameBeginning(at + 2, HasArticle: true, ShortestAfterArticle);
        }
        else
        {
            AddArticle(word, at + 1, beginnings, ref count);
        }
    }

    private static void AddArticle(ReadOnlySpan<char> word, int at, Span<NameBeginning> beginnings, ref int count)
    {
        if (word[at..] is [ArabicScript.Alef, ArabicScript.Lam, _, ..])
        {
            beginnings[count++] = new NameBeginning(at + 2, HasArticle: true, ShortestAfterArticle);
        }
    }
}

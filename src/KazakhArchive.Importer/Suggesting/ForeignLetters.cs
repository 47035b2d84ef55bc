using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// Letters of the other language's keyboard, which look the same and are found by no search outside the archive. A book that has them
/// throughout was typeset so; that is its spelling and stays.
/// </summary>
internal static class ForeignLetters
{
    private const double MostOfWords = 0.2;
    private const double Sure = 0.97;
    private const double Likely = 0.75;

    // Words of Arabic in an Urdu text stand together: they are quoted.
    private const int QuotedWords = 3;

    private static readonly Dictionary<char, char> InArabic = new()
    {
        [ArabicScript.FarsiYeh] = FinalYeh.Yeh, ['\u06A9'] = '\u0643', [ArabicScript.HehGoal] = ArabicScript.Heh, [ArabicScript.HehDoachashmee] = ArabicScript.Heh,
    };

    private static readonly Dictionary<char, char> InUrdu = new()
    {
        [FinalYeh.Yeh] = ArabicScript.FarsiYeh, [FinalYeh.Maksura] = ArabicScript.FarsiYeh, ['\u0643'] = '\u06A9', [ArabicScript.Heh] = ArabicScript.HehGoal,
    };

    // Persian has the heh of Arabic.
    private static readonly Dictionary<char, char> InPersian = InUrdu.Where(pair => pair.Key != ArabicScript.Heh).ToDictionary();

    public static IEnumerable<Correction> Find(WorkText text, KnownWords known)
    {
        if (LettersOf(text.Language) is not { } letters)
        {
            yield break;
        }

        var isArabic = text.Language == Language.Arabic;
        var words = text.Words.Sum(line => line.Count);
        var foreign = text.Words.SelectMany(line => line).Count(word => word.Written.Any(letters.ContainsKey));
        if (foreign > words * MostOfWords)
        {
            yield break;
        }

        foreach (var line in text.Words)
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (!line[i].Written.Any(letters.ContainsKey) || (!isArabic && WordRuns.LengthAt(line, i, word => word.Written.Any(letters.ContainsKey)) >= QuotedWords))
                {
                    continue;
                }

                var source = text.Lines[line[i].LineIndex][line[i].StartUtf16..line[i].EndUtf16];
                var corr = string.Concat(source.Select(letter => letters.GetValueOrDefault(letter, letter)));
                var isSure = true;
                if (isArabic && source[^1] == ArabicScript.FarsiYeh)
                {
                    (corr, isSure) = WithFinalYeh(corr[..^1], known);
                }

                yield return new Correction(
                    line[i].LineIndex, line[i].StartUtf16, line[i].EndUtf16, corr, EmendationKind.ForeignLetter, isSure ? Sure : Likely,
                    Reason.Join(Reason.Write("foreign", foreign, words), Evidence.Counts(known[line[i].Id])));
            }
        }
    }

    /// <summary>Null where it is not known how the language is written.</summary>
    private static Dictionary<char, char>? LettersOf(Language language) => language switch
    {
        Language.Arabic => InArabic,
        Language.Urdu => InUrdu,
        _ => language == Languages.Persian ? InPersian : null,
    };

    /// <summary>At the end of a word the one letter stands for two, and the book's other places tell which.</summary>
    private static (string Corr, bool IsSure) WithFinalYeh(string stem, KnownWords known)
    {
        var (maksura, yeh) = (FinalYeh.CountOf(stem + FinalYeh.Maksura, known), FinalYeh.CountOf(stem + FinalYeh.Yeh, known));
        return (maksura > yeh ? stem + FinalYeh.Maksura : stem + FinalYeh.Yeh, maksura != yeh);
    }
}

using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Urdu letters that have no form within a word: noon ghunna and yeh barree. Either the letter is wrong, or a space is lost behind it.</summary>
internal static class LettersWithinWords
{
    private const double Sure = 0.95;
    private const double LikelyEnding = 0.85;
    private const double Likely = 0.6;
    private const int LongWord = 4;
    private const string Without = "بے"; // A prefix that many write together with its word.

    public static IEnumerable<Correction> Find(WorkText text, KnownWords known)
    {
        if (text.Language != Language.Urdu)
        {
            yield break;
        }

        foreach (var word in text.Words.SelectMany(line => line))
        {
            var at = word.Written.AsSpan(0, word.Written.Length - 1).IndexOfAny(ArabicScript.NoonGhunna, ArabicScript.YehBarree);
            if (at < 0)
            {
                continue;
            }

            // A word that is known, or long enough, ends with the letter.
            var (first, second) = (word.Written[..(at + 1)], word.Written[(at + 1)..]);
            var isNoon = word.Written[at] == ArabicScript.NoonGhunna;
            var (isFirst, isSecond) = (IsKnown(first, known), IsKnown(second, known));
            if ((isFirst && isSecond) || (isNoon && ((isFirst && second.Length > 1) || (first.Length >= LongWord && isSecond))))
            {
                if (first != Without)
                {
                    yield return Corrected(word, VowelSigns.Parted(text.Lines[word.LineIndex][word.StartUtf16..word.EndUtf16], word.Written, at + 1), EmendationKind.WordJoin, isNoon && isSecond ? LikelyEnding : Likely, known);
                }
            }
            else if (isNoon && at > 0)
            {
                // What stands behind it may be a word that nobody else has, and then a space is lost.
                var corr = word.Written[..at] + ArabicScript.Noon + second;
                yield return Corrected(word, corr, EmendationKind.Letter, second.Length < LongWord || IsKnown(corr, known) ? Sure : Likely, known);
            }
        }
    }

    private static bool IsKnown(string written, KnownWords known) =>
        written.Length > 1 && known.Find(SearchForm.Of(written)) is >= 0 and var id && (known[id].Own > 1 || known[id].IsKnownElsewhere);

    private static Correction Corrected(SourceWord word, string corr, EmendationKind kind, double probability, KnownWords known) => new(
        word.LineIndex, word.StartUtf16, word.EndUtf16, corr, kind, probability, Reason.Join(Reason.Write("no-inner-form"), Evidence.Counts(known[word.Id])));
}

using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Arabic words without a hamza or with the other final letter, where the book, or whoever else has the word, writes it with it.</summary>
internal static class Spellings
{
    private const int TimesOfHabit = 4;
    private const int WordsToAHamza = 18; // In books that set them every seventh word has one at an alef.
    private const double ByHabit = 0.75;
    private const double ByOthers = 0.55;

    private const string Article = "ال";
    private const string WithHamza = "\u0623\u0625\u0622";

    public static IEnumerable<Correction> Find(WorkText text, KnownWords known)
    {
        if (text.Language != Language.Arabic || !SetsHamzas(text))
        {
            yield break;
        }

        foreach (var word in text.Words.SelectMany(line => line).Where(word => word.Written.Length > 2 && word.EndUtf16 - word.StartUtf16 == word.Written.Length))
        {
            var counts = known[word.Id];
            var here = counts.OwnSpelled(word.Written);
            var likely = counts.OwnSpellings.Where(spelling => IsFuller(word.Written, spelling.Written)).OrderByDescending(spelling => spelling.Count).FirstOrDefault();
            if (likely.Count >= TimesOfHabit * here)
            {
                yield return Corrected(word, likely.Written, ByHabit, Reason.Write("spelled", likely.Written, likely.Count, word.Written, here));
            }
            else if (likely.Written is null && counts.Elsewhere is string other && IsFuller(word.Written, other))
            {
                yield return Corrected(word, other, ByOthers, Evidence.Counts(counts));
            }
            else if (word.Written[^1] == FinalYeh.Maksura && FinalYeh.CountOf(word.Written[..^1] + FinalYeh.Yeh, known) is var yeh and > 0
                && yeh > FinalYeh.CountOf(word.Written, known))
            {
                yield return Corrected(word, word.Written[..^1] + FinalYeh.Yeh, ByHabit, Reason.Write("dotted", yeh));
            }
        }
    }

    /// <summary>A book that leaves hamzas out does so throughout.</summary>
    private static bool SetsHamzas(WorkText text)
    {
        var words = text.Words.SelectMany(line => line).ToList();
        return words.Count(word => word.Written.AsSpan().IndexOfAny(WithHamza) >= 0) * WordsToAHamza >= words.Count;
    }

    /// <summary>Whether the other has a hamza where this has none, and else at most another letter at its end.</summary>
    private static bool IsFuller(string written, string other)
    {
        if (written.Length != other.Length || written == other)
        {
            return false;
        }

        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != other[i] && !(written[i] == ArabicScript.Alef && WithHamza.Contains(other[i], StringComparison.Ordinal)) && !(i == written.Length - 1 && AreAlikeAtEnd(written, other)))
            {
                return false;
            }
        }

        return true;
    }

    // Dots are lost, not made up; and behind a noun with the article no pronoun stands, so that its heh has lost them.
    private static bool AreAlikeAtEnd(string written, string other) =>
        (written[^1], other[^1]) is (FinalYeh.Maksura, FinalYeh.Yeh)
        || ((written[^1], other[^1]) is (ArabicScript.Heh, ArabicScript.TehMarbuta) && written.StartsWith(Article, StringComparison.Ordinal));

    private static Correction Corrected(SourceWord word, string corr, double probability, string evidence) =>
        new(word.LineIndex, word.StartUtf16, word.EndUtf16, corr, EmendationKind.Letter, probability, evidence);
}

using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Vowel signs in a book that leaves them out, on words that it writes without them elsewhere.</summary>
internal static class StraySigns
{
    private const double MostOfWords = 0.02;
    private const double Alone = 0.6;

    // A run of vowelled words is likely quoted (scripture, verse), though OCR makes them up too.
    private const double InRun = 0.45;
    private const int RunWords = 3;

    public static IEnumerable<Correction> Find(WorkText text, KnownWords known)
    {
        var words = text.Words.Sum(line => line.Count);
        var vowelled = text.Words.Sum(line => line.Count(word => IsVowelled(text, word)));
        if (vowelled > words * MostOfWords)
        {
            yield break;
        }

        foreach (var line in text.Words)
        {
            for (var i = 0; i < line.Count; i++)
            {
                var written = known[line[i].Id].OwnSpelled(line[i].Written);
                if (IsVowelled(text, line[i]) && written > 1)
                {
                    yield return new Correction(
                        line[i].LineIndex, line[i].StartUtf16, line[i].EndUtf16, line[i].Written, EmendationKind.Diacritic, RunLength(text, line, i) >= RunWords ? InRun : Alone,
                        string.Create(CultureInfo.InvariantCulture, $"{vowelled} of {words} words have such signs; {line[i].Written}: {written} here"));
                }
            }
        }
    }

    /// <summary>Whether the word has a fatha, kasra or sukun that no shadda calls for. A damma is often set to tell a passive from an active.</summary>
    private static bool IsVowelled(WorkText text, SourceWord word)
    {
        var marks = text.Lines[word.LineIndex].AsSpan(word.StartUtf16, word.EndUtf16 - word.StartUtf16);
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] is VowelSigns.Fatha or VowelSigns.Kasra or VowelSigns.Sukun
                && !(i > 0 && marks[i - 1] == VowelSigns.Shadda) && !(i + 1 < marks.Length && marks[i + 1] == VowelSigns.Shadda)
                && i + 1 < marks.Length + (text.Language == Texts.Works.Language.Urdu ? 0 : 1))
            {
                return true;
            }
        }

        return false;
    }

    private static int RunLength(WorkText text, IReadOnlyList<SourceWord> line, int index)
    {
        var (first, last) = (index, index);
        while (first > 0 && IsVowelled(text, line[first - 1]))
        {
            first--;
        }

        while (last + 1 < line.Count && IsVowelled(text, line[last + 1]))
        {
            last++;
        }

        return last - first + 1;
    }
}

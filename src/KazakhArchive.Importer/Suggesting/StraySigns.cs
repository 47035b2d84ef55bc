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

    public static IEnumerable<Correction> Find(WorkText text)
    {
        var words = text.Words.Sum(line => line.Count);
        var vowelled = text.Words.Sum(line => line.Count(word => IsVowelled(text, word)));
        if (vowelled > words * MostOfWords)
        {
            yield break;
        }

        var plain = text.Words.SelectMany(line => line).Where(word => word.EndUtf16 - word.StartUtf16 == word.Written.Length).CountBy(word => word.Written, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var line in text.Words)
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (IsVowelled(text, line[i]) && plain.TryGetValue(line[i].Written, out var written))
                {
                    yield return new Correction(
                        line[i].LineIndex, line[i].StartUtf16, line[i].EndUtf16, WithoutVowels(text, line[i]), EmendationKind.Diacritic, WordRuns.LengthAt(line, i, word => IsVowelled(text, word)) >= RunWords ? InRun : Alone,
                        Reason.Join(Reason.Write("signs", vowelled, words), Reason.Write("without", line[i].Written, written)));
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

    // The tanwin is written where vowels are not.
    private static string WithoutVowels(WorkText text, SourceWord word) =>
        string.Concat(text.Lines[word.LineIndex][word.StartUtf16..word.EndUtf16].Where(c => c == VowelSigns.Fathatan || !VowelSigns.IsMark(c)));
}

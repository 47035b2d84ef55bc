using System.Buffers;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Html;

/// <summary>
/// Finds words with a letter that the first file of their face lacks. A browser takes each letter from the first file that has it, and letters
/// of two files neither join nor stand on one line of Nastaliq, so that such a word is set from one file as a whole.
/// </summary>
internal static class RareWords
{
    private static readonly SearchValues<char> RareInNastaliq = FaceLetters.MissingIn("noto-nastaliq-urdu-400", "core");
    private static readonly SearchValues<char> NotInNastaliq = FaceLetters.MissingIn("noto-nastaliq-urdu-400", "whole");
    private static readonly SearchValues<char> RareInNaskh = FaceLetters.MissingIn("amiri-400", "core");

    /// <summary>The same runs with such words cut out of the plain ones.</summary>
    public static IReadOnlyList<BidiRun> In(IReadOnlyList<BidiRun> runs, string text, Language language)
    {
        var rare = language == Language.Urdu ? RareInNastaliq : RareInNaskh;
        if (!text.AsSpan().ContainsAny(rare))
        {
            return runs;
        }

        List<BidiRun> parted = [];
        foreach (var run in runs)
        {
            if (run.Kind == BidiRunKind.Plain)
            {
                Part(parted, text, run, rare, language);
            }
            else
            {
                parted.Add(run);
            }
        }

        return parted;
    }

    private static void Part(List<BidiRun> parted, string text, BidiRun plain, SearchValues<char> rare, Language language)
    {
        var written = plain.StartUtf16;
        while (text.AsSpan(written, plain.EndUtf16 - written).IndexOfAny(rare) is >= 0 and var found)
        {
            var (start, end) = (written + found, written + found + 1);
            while (start > written && IsOfWord(text[start - 1]))
            {
                start--;
            }

            while (end < plain.EndUtf16 && IsOfWord(text[end]))
            {
                end++;
            }

            Add(parted, BidiRunKind.Plain, written, start);
            var isUndrawn = language == Language.Urdu && text.AsSpan(start, end - start).ContainsAny(NotInNastaliq);
            Add(parted, isUndrawn ? BidiRunKind.NaskhWord : BidiRunKind.RareWord, start, end);
            written = end;
        }

        Add(parted, BidiRunKind.Plain, written, plain.EndUtf16);
    }

    private static void Add(List<BidiRun> runs, BidiRunKind kind, int start, int end)
    {
        if (end > start)
        {
            runs.Add(new BidiRun(kind, start, end - start));
        }
    }

    // Joiners, signs of vowels and the signs around numbers too; ASCII digits are of another face anyway.
    private static bool IsOfWord(char c) => c >= '\u0600' && (FaceLetters.IsJoining(c) || Digits.IsDigit(c));
}

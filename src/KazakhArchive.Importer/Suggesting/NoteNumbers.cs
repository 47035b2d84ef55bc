using System.Globalization;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Marks of notes that break their sequence where the marks before and behind leave one number for each.</summary>
internal static class NoteNumbers
{
    private const double Sure = 0.93;
    private const int FewestInOrder = 4;
    private const int LargestGap = 5; // As many marks OCR may have lost.

    public static IEnumerable<Correction> Find(WorkText text)
    {
        var last = 0;
        var marks = new List<(int Line, NoteMarkFound Mark)>();
        for (var line = 0; line < text.Lines.Count; line++)
        {
            foreach (var mark in NoteMarks.Find(text.Lines[line], _ => false, last))
            {
                marks.Add((line, mark));
                last = mark.Number;
            }
        }

        var inOrder = LongestInOrder([.. marks.Select(mark => mark.Mark.Number)]);
        return inOrder.Count < FewestInOrder ? [] : inOrder.Zip(inOrder.Skip(1))
            .Where(pair => IsAnchored(marks, pair.First, pair.Second, inOrder)).SelectMany(pair => Between(text, marks, pair.First, pair.Second));
    }

    /// <summary>The last mark of all may itself be the wrong one where others have its number.</summary>
    private static bool IsAnchored(List<(int Line, NoteMarkFound Mark)> marks, int first, int last, List<int> inOrder) =>
        last != inOrder[^1] || !marks[(first + 1)..last].Exists(between => between.Mark.Number == marks[last].Mark.Number);

    private static IEnumerable<Correction> Between(WorkText text, List<(int Line, NoteMarkFound Mark)> marks, int first, int last)
    {
        if (marks[last].Mark.Number - marks[first].Mark.Number != last - first)
        {
            yield break;
        }

        for (var i = first + 1; i < last; i++)
        {
            var (index, mark) = marks[i];
            var line = text.Lines[index];
            var start = mark.Start + line.AsSpan(mark.Start, mark.End - mark.Start).IndexOfAnyExcept("^{([ ");
            var end = start;
            while (end < mark.End && Digits.IsDigit(line[end]))
            {
                end++;
            }

            if (end > start)
            {
                var zero = (char)(line[start] - Digits.ValueOf(line[start]));
                var number = (marks[first].Mark.Number + i - first).ToString(CultureInfo.InvariantCulture);
                yield return new Correction(
                    index, start, end, string.Concat(number.Select(digit => (char)(zero + digit - '0'))), EmendationKind.Number, Sure,
                    Reason.Write("note-between", marks[first].Mark.Number, marks[last].Mark.Number));
            }
        }
    }

    /// <summary>The most marks of which each is larger than the one before, by no more than what may have been lost between.</summary>
    private static List<int> LongestInOrder(int[] numbers)
    {
        var length = new int[numbers.Length];
        var before = new int[numbers.Length];
        var best = -1;
        for (var i = 0; i < numbers.Length; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = Math.Max(0, i - 20); j < i; j++)
            {
                var (step, places) = (numbers[i] - numbers[j], i - j);
                if (step >= places && step <= places + LargestGap && length[j] + (step == places ? 1 : 0) + 1 > length[i])
                {
                    (length[i], before[i]) = (length[j] + (step == places ? 1 : 0) + 1, j);
                }
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var chain = new List<int>();
        for (var i = best; i >= 0; i = before[i])
        {
            chain.Add(i);
        }

        chain.Reverse();
        return chain;
    }
}

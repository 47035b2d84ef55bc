using System.Text.RegularExpressions;
using KazakhArchive.Site.Html;

namespace KazakhArchive.Site.Apis.Cards;

/// <summary>
/// Splits words into stretches of one direction as pages set them: what the bidirectional algorithm (UAX #9) sets wrongly is found by
/// <see cref="BidiRuns"/>, and of the rest only numbers run from the left.
/// </summary>
public static partial class CardUnits
{
    /// <summary>In the order of the text, end to end.</summary>
    public static IReadOnlyList<CardUnit> Of(CardWords words)
    {
        List<CardUnit> units = [];
        if (words.IsRightToLeft)
        {
            AddRightToLeft(units, words.Text, 0, words.Text.Length);
            return units;
        }

        var i = 0;
        foreach (Match match in RightToLeft().Matches(words.Text))
        {
            Add(units, i, match.Index, isRightToLeft: false, isTurned: false);
            AddRightToLeft(units, words.Text, match.Index, match.Index + match.Length);
            i = match.Index + match.Length;
        }

        Add(units, i, words.Text.Length, isRightToLeft: false, isTurned: false);
        return units;
    }

    /// <summary>Those of a line from left to right.</summary>
    public static IReadOnlyList<CardUnit> InLine(IReadOnlyList<CardUnit> units, int startUtf16, int endUtf16)
    {
        List<CardUnit> line = [];
        var turnAt = 0;
        foreach (var unit in units)
        {
            var clipped = unit with { StartUtf16 = Math.Max(startUtf16, unit.StartUtf16), EndUtf16 = Math.Min(endUtf16, unit.EndUtf16) };
            if (clipped.StartUtf16 < clipped.EndUtf16)
            {
                line.Insert(unit.IsTurned ? turnAt : line.Count, clipped);
                turnAt = unit.IsTurned ? turnAt : line.Count;
            }
        }

        return line;
    }

    private static void AddRightToLeft(List<CardUnit> units, string text, int start, int end)
    {
        var i = start;
        foreach (Match isolate in Isolates().Matches(text[..end]))
        {
            if (isolate.Index >= i)
            {
                AddRuns(units, text, i, isolate.Index);
                Add(units, isolate.Index, isolate.Index + isolate.Length, isRightToLeft: false);
                i = isolate.Index + isolate.Length;
            }
        }

        AddRuns(units, text, i, end);
    }

    private static void AddRuns(List<CardUnit> units, string text, int start, int end)
    {
        var part = text[start..end];
        foreach (var run in BidiRuns.Of(part))
        {
            var (first, last) = (start + run.StartUtf16, start + run.EndUtf16);
            // Of a range the first number is on the right; so does a number before its sign of per cent, unless its digits are European.
            var isTurned = run.Kind is BidiRunKind.Plain or BidiRunKind.Range
                || (run.Kind == BidiRunKind.Percentage && part[run.StartUtf16] >= '\u0600');
            if (isTurned)
            {
                AddNumbers(units, text, first, last);
            }
            else
            {
                Add(units, first, last, isRightToLeft: false);
            }
        }
    }

    private static void AddNumbers(List<CardUnit> units, string text, int start, int end)
    {
        var i = start;
        for (var match = Number().Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            Add(units, i, match.Index, isRightToLeft: true);
            Add(units, match.Index, match.Index + match.Length, isRightToLeft: false);
            i = match.Index + match.Length;
        }

        Add(units, i, end, isRightToLeft: true);
    }

    private static void Add(List<CardUnit> units, int start, int end, bool isRightToLeft, bool isTurned = true)
    {
        if (end > start)
        {
            units.Add(new CardUnit(start, end, isRightToLeft, isTurned));
        }
    }

    // A separator between digits is the number's (UAX #9, W4), and so is a European sign of per cent.
    [GeneratedRegex("[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,:/\u060C\u066B\u066C][0-9\u0660-\u0669\u06F0-\u06F9]+)*(?:(?<=[0-9])%)?")]
    private static partial Regex Number();

    [GeneratedRegex("\u2066[^\u2066-\u2069]*\u2069")]
    private static partial Regex Isolates();

    // From the first letter of such a script to the last before a letter of another.
    [GeneratedRegex("[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[^\\p{IsBasicLatin}\\p{IsLatin-1Supplement}\\p{IsCyrillic}]|[ .,:;0-9()\u00AB\u00BB\"'-])*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]")]
    private static partial Regex RightToLeft();
}

/// <summary>A stretch that runs one way, and is placed among the others of its line as a whole.</summary>
/// <param name="IsTurned">It stands among words that run from the right, and so left of what is before it; numbers do as well.</param>
public readonly record struct CardUnit(int StartUtf16, int EndUtf16, bool IsRightToLeft, bool IsTurned);

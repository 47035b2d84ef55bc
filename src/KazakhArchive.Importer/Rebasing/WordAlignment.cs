namespace KazakhArchive.Importer.Rebasing;

/// <summary>
/// Which words of one text are which of another that says nearly the same: rare neighbours are matched first (patience diff), what lies between them in
/// the same way, and short stretches by their longest common subsequence.
/// </summary>
public static class WordAlignment
{
    /// <summary>Of the table of a short stretch.</summary>
    private const int MostCells = 1 << 18;

    private const int LongestKey = 3;

    /// <summary>For each word of the first text its index in the second; -1 where it has none there. Ascending.</summary>
    /// <param name="before">Words as numbers that are equal where the words are.</param>
    public static int[] Of(IReadOnlyList<int> before, IReadOnlyList<int> after)
    {
        var matches = new int[before.Count];
        Array.Fill(matches, -1);
        var open = new Stack<Stretch>([new Stretch(0, before.Count, 0, after.Count)]);
        while (open.TryPop(out var stretch))
        {
            stretch = Trimmed(before, after, stretch, matches);
            if (stretch.IsEmpty)
            {
                continue;
            }

            if ((long)stretch.BeforeCount * stretch.AfterCount <= MostCells)
            {
                MatchCommon(before, after, stretch, matches);
                continue;
            }

            var (a, b) = (stretch.BeforeStart, stretch.AfterStart);
            foreach (var (first, second) in Anchors(before, after, stretch))
            {
                matches[first] = second;
                open.Push(new Stretch(a, first, b, second));
                (a, b) = (first + 1, second + 1);
            }

            // Without an anchor the two have nothing in common that could be told apart.
            if (a > stretch.BeforeStart)
            {
                open.Push(new Stretch(a, stretch.BeforeEnd, b, stretch.AfterEnd));
            }
        }

        return matches;
    }

    private static Stretch Trimmed(IReadOnlyList<int> before, IReadOnlyList<int> after, Stretch stretch, int[] matches)
    {
        var (a, aEnd, b, bEnd) = stretch;
        for (; a < aEnd && b < bEnd && before[a] == after[b]; a++, b++)
        {
            matches[a] = b;
        }

        for (; a < aEnd && b < bEnd && before[aEnd - 1] == after[bEnd - 1]; aEnd--, bEnd--)
        {
            matches[aEnd - 1] = bEnd - 1;
        }

        return new Stretch(a, aEnd, b, bEnd);
    }

    /// <summary>Words that stand once in both with their neighbours, as many as follow each other in the same order.</summary>
    private static List<(int Before, int After)> Anchors(IReadOnlyList<int> before, IReadOnlyList<int> after, Stretch stretch)
    {
        for (var length = LongestKey; length > 0; length--)
        {
            var first = Unique(before, stretch.BeforeStart, stretch.BeforeEnd, length);
            var second = Unique(after, stretch.AfterStart, stretch.AfterEnd, length);
            var pairs = first.Where(key => second.ContainsKey(key.Key)).Select(key => (Before: key.Value, After: second[key.Key])).OrderBy(pair => pair.Before).ToList();
            if (pairs.Count > 0)
            {
                return Ascending(pairs);
            }
        }

        return [];
    }

    private static Dictionary<(int, int, int), int> Unique(IReadOnlyList<int> words, int start, int end, int length)
    {
        var places = new Dictionary<(int, int, int), int>();
        for (var i = start; i + length <= end; i++)
        {
            var key = (words[i], length > 1 ? words[i + 1] : -1, length > 2 ? words[i + 2] : -1);
            places[key] = places.ContainsKey(key) ? -1 : i;
        }

        return places.Where(place => place.Value >= 0).ToDictionary();
    }

    /// <summary>The longest run of pairs that ascends in both.</summary>
    private static List<(int Before, int After)> Ascending(List<(int Before, int After)> pairs)
    {
        var tails = new List<int>();
        var previous = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tails[middle]].After < pairs[i].After ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var run = new List<(int, int)>();
        for (var i = tails[^1]; i >= 0; i = previous[i])
        {
            run.Add(pairs[i]);
        }

        run.Reverse();
        return run;
    }

    private static void MatchCommon(IReadOnlyList<int> before, IReadOnlyList<int> after, Stretch stretch, int[] matches)
    {
        var (rows, columns) = (stretch.BeforeCount, stretch.AfterCount);
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = before[stretch.BeforeStart + i] == after[stretch.AfterStart + j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (before[stretch.BeforeStart + i] == after[stretch.AfterStart + j])
            {
                matches[stretch.BeforeStart + i++] = stretch.AfterStart + j++;
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private readonly record struct Stretch(int BeforeStart, int BeforeEnd, int AfterStart, int AfterEnd)
    {
        public int BeforeCount => BeforeEnd - BeforeStart;

        public int AfterCount => AfterEnd - AfterStart;

        public bool IsEmpty => BeforeCount == 0 || AfterCount == 0;
    }
}

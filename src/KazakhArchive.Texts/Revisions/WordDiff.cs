namespace KazakhArchive.Texts.Revisions;

/// <summary>
/// The difference of two texts, word by word. E. W. Myers, An O(ND) Difference Algorithm and Its Variations,
/// Algorithmica 1 (1986): the shortest script of removals and additions.
/// </summary>
public static class WordDiff
{
    // The work grows with the square of the differences. Beyond this many the texts have little in common, and a reader
    // is served better by the one after the other.
    private const int MostDifferences = 1000;

    /// <summary>In reading order; where words were replaced, what was removed stands before what was added.</summary>
    public static IReadOnlyList<DiffPart> Between(string before, string after)
    {
        var (old, present) = (WordsOf(before), WordsOf(after));
        var kinds = new List<(DiffKind Kind, string Word)>();
        var script = Script(old, present);
        if (script is null)
        {
            kinds.AddRange(old.Select(word => (DiffKind.Removed, word)));
            kinds.AddRange(present.Select(word => (DiffKind.Added, word)));
        }
        else
        {
            kinds.AddRange(script);
        }

        return Gather(kinds);
    }

    private static string[] WordsOf(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<(DiffKind Kind, string Word)>? Script(string[] old, string[] present)
    {
        var limit = Math.Min(old.Length + present.Length, MostDifferences);
        var furthest = new int[(2 * limit) + 3];
        var offset = limit + 1;
        var steps = new List<int[]>();
        for (var differences = 0; differences <= limit; differences++)
        {
            steps.Add([.. furthest.AsSpan(offset - differences - 1, (2 * differences) + 3)]);
            for (var k = -differences; k <= differences; k += 2)
            {
                var isAddition = IsAddition(furthest.AsSpan(offset + k - 1, 3), k, differences);
                var x = isAddition ? furthest[offset + k + 1] : furthest[offset + k - 1] + 1;
                while (x < old.Length && x - k < present.Length && old[x] == present[x - k])
                {
                    x++;
                }

                furthest[offset + k] = x;
                if (x >= old.Length && x - k >= present.Length)
                {
                    return Backtrack(old, present, steps);
                }
            }
        }

        return null;
    }

    /// <param name="around">How far the diagonals k-1, k and k+1 have come.</param>
    private static bool IsAddition(ReadOnlySpan<int> around, int k, int differences) =>
        k == -differences || (k != differences && around[0] < around[2]);

    private static List<(DiffKind Kind, string Word)> Backtrack(string[] old, string[] present, List<int[]> steps)
    {
        var script = new List<(DiffKind Kind, string Word)>();
        var (x, y) = (old.Length, present.Length);
        for (var differences = steps.Count - 1; differences >= 0; differences--)
        {
            var (furthest, offset, k) = (steps[differences], differences + 1, x - y);
            var isAddition = IsAddition(furthest.AsSpan(offset + k - 1, 3), k, differences);
            var startX = differences == 0 ? 0 : isAddition ? furthest[offset + k + 1] : furthest[offset + k - 1];
            var startY = differences == 0 ? 0 : startX - (isAddition ? k + 1 : k - 1);
            var (afterX, afterY) = differences == 0 ? (0, 0) : isAddition ? (startX, startY + 1) : (startX + 1, startY);
            while (x > afterX && y > afterY)
            {
                script.Add((DiffKind.Same, old[--x]));
                y--;
            }

            if (differences > 0)
            {
                script.Add(isAddition ? (DiffKind.Added, present[--y]) : (DiffKind.Removed, old[--x]));
            }
        }

        script.Reverse();
        return script;
    }

    private static List<DiffPart> Gather(List<(DiffKind Kind, string Word)> script)
    {
        var parts = new List<DiffPart>();
        for (var i = 0; i < script.Count;)
        {
            var isSame = script[i].Kind == DiffKind.Same;
            var run = script.Skip(i).TakeWhile(step => step.Kind == DiffKind.Same == isSame).ToList();
            foreach (var kind in (DiffKind[])[DiffKind.Same, DiffKind.Removed, DiffKind.Added])
            {
                var words = string.Join(' ', run.Where(step => step.Kind == kind).Select(step => step.Word));
                if (words.Length > 0)
                {
                    parts.Add(new DiffPart(kind, words));
                }
            }

            i += run.Count;
        }

        return parts;
    }
}

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Which marks of one style are the numbers of pages: those that run on, a little ahead where some are lost, and begin again at 1 with a
/// new volume. A citation, a year, the number of a poem runs on with nothing.
/// </summary>
public static class PageSequence
{
    /// <summary>How far a number may run ahead of the one before: of a page or two the OCR lost the number.</summary>
    private const int LargestStep = 3;

    /// <summary>How many marks back the one before may stand; between them stand numbers that are no pages.</summary>
    private const int LongestDetour = 24;

    /// <summary>A new volume is no misread number only where its own numbers run on.</summary>
    private const int ShortestVolume = 3;

    /// <summary>Whether numbers count by one from 2 or more: what counts chapters, sections or poems begins with 1.</summary>
    /// <param name="numbers">One at least.</param>
    public static bool CountsOn(IReadOnlyList<int> numbers) => numbers[0] > 1 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);

    /// <param name="marks">Of one style, in order.</param>
    /// <param name="turns">How many page turns stand before each mark: those may pass without a number.</param>
    /// <param name="beginsVolume">Whether the editor says that a volume begins between one mark and a later one.</param>
    /// <returns>The longest sequence, with the volume of each mark: 1 for the first unless the marks name it.</returns>
    public static IReadOnlyList<(PageMark Mark, int Volume)> Longest(IReadOnlyList<PageMark> marks, IReadOnlyList<int> turns, Func<PageMark, PageMark, bool> beginsVolume)
    {
        var length = new int[marks.Count];
        var before = new int[marks.Count];
        var best = -1;
        for (var i = 0; i < marks.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = i - 1; j >= 0 && j >= i - LongestDetour; j--)
            {
                if (length[j] + 1 > length[i] && RunsOn(j, i))
                {
                    (length[i], before[i]) = (length[j] + 1, j);
                }
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var chain = new List<PageMark>();
        for (var i = best; i >= 0; i = before[i])
        {
            chain.Add(marks[i]);
        }

        chain.Reverse();

        return InVolumes(chain, beginsVolume);

        bool RunsOn(int first, int second)
        {
            var (from, to) = (marks[first], marks[second]);
            var isNewVolume = from.Volume != to.Volume || beginsVolume(from, to) || BeginsAgain(from, to, second);
            var step = to.Number - from.Number;
            return isNewVolume || (step > 0 && step <= LargestStep + turns[second] - turns[first]);
        }

        // The numbers behind a beginning must go on from it.
        bool BeginsAgain(PageMark from, PageMark to, int index)
        {
            if (to.Number > LargestStep || to.Number >= from.Number)
            {
                return false;
            }

            var last = to.Number;
            var count = 1;
            for (var k = index + 1; k < marks.Count && k < index + LongestDetour && count < ShortestVolume; k++)
            {
                if (marks[k].Number > last && marks[k].Number <= last + LargestStep)
                {
                    (last, count) = (marks[k].Number, count + 1);
                }
            }

            return count == ShortestVolume;
        }
    }

    private static List<(PageMark Mark, int Volume)> InVolumes(List<PageMark> chain, Func<PageMark, PageMark, bool> beginsVolume)
    {
        var volume = 1;
        var placed = new List<(PageMark, int)>(chain.Count);
        for (var i = 0; i < chain.Count; i++)
        {
            if (chain[i].Volume is int named)
            {
                volume = named;
            }
            else if (i > 0 && (chain[i].Number <= chain[i - 1].Number || beginsVolume(chain[i - 1], chain[i])))
            {
                volume++;
            }

            placed.Add((chain[i], volume));
        }

        return placed;
    }
}

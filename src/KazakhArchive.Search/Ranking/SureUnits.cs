namespace KazakhArchive.Search.Ranking;

/// <summary>
/// The units that answer more of a query than its likeness: a word for certain, or a name of several words as a whole. For one reader,
/// who asks in the order of the index.
/// </summary>
/// <param name="groups">The words of each name together, other words by themselves.</param>
internal sealed class SureUnits(IReadOnlyList<IReadOnlyList<UnitScores>> groups)
{
    private readonly int[][] next = [.. groups.Select(group => new int[group.Count])];

    public bool Holds(int unit)
    {
        for (var group = 0; group < next.Length; group++)
        {
            if (HoldsAll(groups[group], next[group], unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsAll(IReadOnlyList<UnitScores> words, int[] next, int unit)
    {
        for (var word = 0; word < next.Length; word++)
        {
            var units = words[word].Units;
            while (next[word] < units.Length && units[next[word]] < unit)
            {
                next[word]++;
            }

            if (next[word] == units.Length || units[next[word]] != unit || !words[word].AreSure[next[word]])
            {
                return false;
            }
        }

        return true;
    }
}

namespace KazakhArchive.Search.Ranking;

/// <summary>
/// The units that answer more of a query than its likeness: a word for certain, or a name of several words as a whole. For one reader,
/// who asks in the order of the index.
/// </summary>
/// <param name="groups">The words of each name together, other words by themselves.</param>
internal sealed class SureUnits(IReadOnlyList<IReadOnlyList<UnitScores>> groups)
{
    private readonly int[][] next = [.. groups.Select(group => new int[group.Count])];

    /// <summary>How many of the groups are answered there, of all that the archive answers: 1 for the whole query, 0 for likenesses alone.</summary>
    public float ShareIn(int unit)
    {
        var held = 0;
        for (var group = 0; group < next.Length; group++)
        {
            held += HoldsAll(groups[group], next[group], unit) ? 1 : 0;
        }

        return (float)held / next.Length;
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

using KazakhArchive.Search.Indexing;

namespace KazakhArchive.Search.Ranking;

/// <summary>
/// The units that answer more of a query than its likeness: a word for certain, or a name of several words as a whole. For one reader,
/// who asks in the order of the index.
/// </summary>
/// <param name="groups">The words of each name together, other words by themselves.</param>
/// <param name="first">The first unit that is asked about.</param>
internal sealed class SureUnits(IReadOnlyList<IReadOnlyList<UnitScores>> groups, int first)
{
    private readonly WordReader[][] words = [.. groups.Select(group => group.Select(word => new WordReader(word, first)).ToArray())];

    /// <summary>How many of the groups are answered there, of all that the archive answers: 1 for the whole query, 0 for likenesses alone.</summary>
    public float ShareIn(int unit)
    {
        var held = 0;
        foreach (var group in words)
        {
            held += HoldsAll(group, unit) ? 1 : 0;
        }

        return (float)held / words.Length;
    }

    private static bool HoldsAll(WordReader[] group, int unit)
    {
        foreach (ref var word in group.AsSpan())
        {
            if (!word.IsSureIn(unit))
            {
                return false;
            }
        }

        return true;
    }

    private struct WordReader(UnitScores word, int first)
    {
        private readonly int[] units = word.Units;
        private readonly bool[] areSure = word.AreSure;
        private int at = SortedUnits.IndexOf(word.Units, first);

        public bool IsSureIn(int unit)
        {
            while (at < units.Length && units[at] < unit)
            {
                at++;
            }

            return at < units.Length && units[at] == unit && areSure[at];
        }
    }
}

using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Where two terms stand side by side, looked up token by token: passages are short, so postings need no positions.</summary>
internal static class Adjacency
{
    /// <summary>Adds the pair where the two terms stand side by side anywhere.</summary>
    public static void Add(
        IPostingStore store, int first, int second, float weight, MatchTier tier, bool isEvidence, WordMatches matches)
    {
        if (!matches.HoldsPair(first, second) && Units(store, first, second) is [_, ..] units)
        {
            matches.AddPair(new PairMatch(first, second, weight, tier, units), isEvidence);
        }
    }

    /// <summary>The units in which the second term follows the first, ascending.</summary>
    public static List<int> Units(IPostingStore store, int first, int second)
    {
        var found = new List<int>();
        var isFirstRarer = store.Units(first).Length <= store.Units(second).Length;
        var fewer = store.Units(isFirstRarer ? first : second);
        var more = store.Units(isFirstRarer ? second : first);
        foreach (var unit in fewer)
        {
            var at = more.BinarySearch(unit);
            if (at >= 0 && Holds(store, unit, first, second))
            {
                found.Add(unit);
            }

            more = more[(at >= 0 ? at : ~at)..];
        }

        return found;
    }

    private static bool Holds(IPostingStore store, int unit, int first, int second)
    {
        var forms = store.Forms(unit);
        for (var i = 0; i + 1 < forms.Length; i++)
        {
            if (store.TermOf(forms[i]) == first && store.TermOf(forms[i + 1]) == second)
            {
                return true;
            }
        }

        return false;
    }
}

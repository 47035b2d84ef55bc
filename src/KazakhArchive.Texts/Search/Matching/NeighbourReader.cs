using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Reads which terms stand beside the parts of a word that may be in two pieces.</summary>
internal static class NeighbourReader
{
    // Pieces of a split word are rare terms: the rarest parts are looked at first, and no more text than this.
    private const int MostUnitsRead = 250;

    /// <summary>Each part with a term that follows it, or, for a second part, comes before it; every pair once for each part.</summary>
    public static IEnumerable<(int First, int Second)> Pairs(IPostingStore store, IEnumerable<(int Term, bool IsFirst)> parts)
    {
        var read = 0;
        foreach (var (part, isFirst) in parts.OrderBy(part => store.UnitCountOf(part.Term)))
        {
            read += store.UnitCountOf(part);
            if (read > MostUnitsRead)
            {
                break;
            }

            foreach (var neighbour in Neighbours(store, part, isFirst ? 1 : -1))
            {
                yield return isFirst ? (part, neighbour) : (neighbour, part);
            }
        }
    }

    private static HashSet<int> Neighbours(IPostingStore store, int term, int step)
    {
        var neighbours = new HashSet<int>();
        foreach (var unit in store.Units(term))
        {
            var forms = store.Forms(unit);
            for (var i = Math.Max(0, -step); i < forms.Length - Math.Max(0, step); i++)
            {
                if (store.TermOf(forms[i]) == term)
                {
                    neighbours.Add(store.TermOf(forms[i + step]));
                }
            }
        }

        return neighbours;
    }
}

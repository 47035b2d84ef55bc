using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;

namespace KazakhArchive.Search.Matching;

/// <summary>Which terms stand side by side.</summary>
internal sealed class Neighbours(OpenIndex index, Lexicon lexicon)
{
    // Pieces of a split word are rare terms: the rarest parts are looked at first, and no more units than this.
    private const int MostUnitsRead = 250;

    /// <summary>Where one of the firsts stands right before one of the seconds: the units of each pair that there is, ascending.</summary>
    public IReadOnlyDictionary<(string First, string Second), List<int>> Between(IReadOnlyCollection<string> firsts, IReadOnlyCollection<string> seconds)
    {
        var (one, other) = (index.UnitsWithAny(firsts), index.UnitsWithAny(seconds));
        var (fewer, more) = one.Length < other.Length ? (one, other) : (other, one);
        var (first, second) = (ByHash(firsts), ByHash(seconds));
        var found = new Dictionary<(string First, string Second), List<int>>();
        foreach (var unit in fewer)
        {
            if (Array.BinarySearch(more, unit) >= 0)
            {
                AddPairsIn(unit, first, second, found);
            }
        }

        return found;
    }

    /// <summary>Adds the pair where the two terms stand side by side anywhere.</summary>
    public void AddPair(string first, string second, float weight, MatchTier tier, bool isEvidence, WordMatches matches)
    {
        if (!matches.HoldsPair(first, second) && Between([first], [second]).TryGetValue((first, second), out var units))
        {
            matches.AddPair(new PairMatch(first, second, weight, tier, [.. units]), isEvidence);
        }
    }

    /// <summary>Each part with a term that follows it, or, for a second part, comes before it; every pair once for each part.</summary>
    public IEnumerable<(string First, string Second)> Pairs(IEnumerable<(string Term, bool IsFirst)> parts)
    {
        var read = 0;
        foreach (var (part, isFirst, unitCount) in parts
            .Select(part => (part.Term, part.IsFirst, UnitCount: lexicon.UnitCountOf(part.Term)))
            .Where(part => part.UnitCount > 0)
            .OrderBy(part => part.UnitCount))
        {
            read += unitCount;
            if (read > MostUnitsRead)
            {
                break;
            }

            foreach (var neighbour in Beside(part, isFirst ? 1 : -1).SelectMany(lexicon.WithHash))
            {
                yield return isFirst ? (part, neighbour) : (neighbour, part);
            }
        }
    }

    private HashSet<uint> Beside(string term, int step)
    {
        var hash = TokenHashes.HashOf(term);
        var neighbours = new HashSet<uint>();
        foreach (var unit in index.Words.DocumentsOf(term))
        {
            var tokens = index.TokensOf(unit);
            for (var i = Math.Max(0, -step); i < tokens.Length - Math.Max(0, step); i++)
            {
                if (tokens[i] == hash)
                {
                    neighbours.Add(tokens[i + step]);
                }
            }
        }

        return neighbours;
    }

    // Of two terms with one hash either will do: the units of both are looked through.
    private static Dictionary<uint, string> ByHash(IEnumerable<string> terms) =>
        terms.DistinctBy(term => TokenHashes.HashOf(term)).ToDictionary(term => TokenHashes.HashOf(term));

    private void AddPairsIn(int unit, Dictionary<uint, string> firsts, Dictionary<uint, string> seconds, Dictionary<(string First, string Second), List<int>> found)
    {
        var tokens = index.TokensOf(unit);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (firsts.TryGetValue(tokens[i], out var first) && seconds.TryGetValue(tokens[i + 1], out var second))
            {
                if (!found.TryGetValue((first, second), out var units))
                {
                    found.Add((first, second), units = []);
                }

                if (units is not [.., var last] || last != unit)
                {
                    units.Add(unit);
                }
            }
        }
    }
}

using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Matching;

/// <summary>Which terms stand side by side.</summary>
internal sealed class Neighbours(OpenIndex index, Lexicon lexicon)
{
    // Pieces of a split word are rare terms: the rarest parts are looked at first, and no more units than this.
    private const int MostUnitsRead = 250;

    private readonly Lazy<int[]> editorial = new(() =>
    {
        var kinds = index.Postings(FieldNames.Kind);
        return PassageKinds.All.Where(PassageKinds.IsEditorial).Select(kind => kinds.DocumentsOf(kind.ToString())).Aggregate(SortedUnits.InEither);
    });

    /// <summary>What the editor says of works and chapters, ascending.</summary>
    public int[] EditorialUnits => editorial.Value;

    /// <summary>
    /// Where one term of each list stands right before one of the next list: the units of each pair of neighbours that there is,
    /// ascending, in units that have a pair of every two lists.
    /// </summary>
    /// <param name="sequence">Two lists or more.</param>
    /// <param name="within">Ascending units; null for all.</param>
    public IReadOnlyDictionary<(string First, string Second), List<int>> InSequence(
        IReadOnlyList<IReadOnlyCollection<string>> sequence, SearchTime time, int[]? within = null)
    {
        var together = index.WithEach(sequence);
        List<Dictionary<uint, string>> terms = [.. sequence.Select(ByHash)];
        var found = new Dictionary<(string First, string Second), List<int>>();
        foreach (var (pair, unit) in index.InStretches((stretch, _) => InSequence(terms, UnitsIn(together, stretch, within), time)).SelectMany(pairs => pairs))
        {
            Add(found, pair, unit);
        }

        return found;
    }

    /// <summary>Those of the units in which a word of these texts counts (<see cref="TermMatch.Counts"/>).</summary>
    public int[] InTexts(IEnumerable<int> units, Language? texts) =>
        [.. units.Where(unit => TermMatch.Counts(texts, index.AttributesOf(unit).Language))];

    /// <summary>Adds the pair where the two terms stand side by side anywhere.</summary>
    public void AddPair(string first, string second, float weight, MatchTier tier, bool isEvidence, WordMatches matches, SearchTime time)
    {
        if (!matches.HoldsPair(first, second) && InSequence([[first], [second]], time).TryGetValue((first, second), out var units))
        {
            matches.AddPair(new PairMatch(first, second, weight, tier, [.. units], isEvidence));
        }
    }

    /// <summary>Each part with a term that follows it, or, for a second part, comes before it; every pair once for each part.</summary>
    public IEnumerable<(string First, string Second)> Pairs(IEnumerable<(string Term, bool IsFirst)> parts, SearchTime time)
    {
        var (read, single) = (0, 0);
        foreach (var (part, isFirst, unitCount) in parts
            .Select(part => (part.Term, part.IsFirst, UnitCount: lexicon.UnitCountOf(part.Term)))
            .Where(part => part.UnitCount > 0)
            // Beside so many that one unit holds no other is read, and half of all words are such: the rest is not even counted.
            .TakeWhile(part => part.UnitCount > 1 || ++single <= MostUnitsRead)
            .OrderBy(part => part.UnitCount))
        {
            read += unitCount;
            if (read > MostUnitsRead || time.IsUp)
            {
                break;
            }

            foreach (var neighbour in Beside(part, isFirst ? 1 : -1).SelectMany(lexicon.WithHash))
            {
                yield return isFirst ? (part, neighbour) : (neighbour, part);
            }
        }
    }

    // The hashes of the terms that stand so many words behind the term, or, of a negative number, before it.
    private HashSet<uint> Beside(string term, int step)
    {
        var hash = TokenHashes.HashOf(term);
        var neighbours = new HashSet<uint>();
        var reader = index.Tokens();
        foreach (var unit in index.Words.DocumentsOf(term))
        {
            var tokens = reader.Read(unit);
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

    private static IEnumerable<int> UnitsIn(Conjunction together, Stretch stretch, int[]? within) => within is null
        ? together.UnitsIn(stretch)
        : together.UnitsIn(stretch).Where(unit => Array.BinarySearch(within, unit) >= 0);

    // Of two terms with one hash either will do: the units of both are looked through.
    private static Dictionary<uint, string> ByHash(IEnumerable<string> terms) =>
        terms.DistinctBy(term => TokenHashes.HashOf(term)).ToDictionary(term => TokenHashes.HashOf(term));

    private static void Add(Dictionary<(string First, string Second), List<int>> found, (string First, string Second) pair, int unit)
    {
        if (!found.TryGetValue(pair, out var units))
        {
            found.Add(pair, units = []);
        }

        units.Add(unit);
    }

    private List<((string First, string Second) Pair, int Unit)> InSequence(List<Dictionary<uint, string>> sequence, IEnumerable<int> units, SearchTime time)
    {
        var (found, here, reader) = (new List<((string, string), int)>(), new HashSet<(string, string)>(), index.Tokens());
        foreach (var unit in units)
        {
            if (time.IsUp)
            {
                break;
            }

            here.Clear();
            if (AddPairsIn(reader.Read(unit), sequence, here))
            {
                found.AddRange(here.Select(pair => (pair, unit)));
            }
        }

        return found;
    }

    /// <returns>Whether every two lists have a pair here.</returns>
    private static bool AddPairsIn(ReadOnlySpan<uint> tokens, List<Dictionary<uint, string>> sequence, HashSet<(string First, string Second)> found)
    {
        for (var place = 0; place + 1 < sequence.Count; place++)
        {
            var (firsts, seconds, isThere) = (sequence[place], sequence[place + 1], false);
            for (var i = 0; i + 1 < tokens.Length; i++)
            {
                if (firsts.TryGetValue(tokens[i], out var first) && seconds.TryGetValue(tokens[i + 1], out var second))
                {
                    found.Add((first, second));
                    isThere = true;
                }
            }

            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }
}

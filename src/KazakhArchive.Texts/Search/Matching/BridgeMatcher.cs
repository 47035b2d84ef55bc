using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Where the other names of what a query names stand in the texts, in any of their inflections.</summary>
internal sealed class BridgeMatcher(IPostingStore store, Lexicon lexicon)
{
    // A name's other form means the same person or place, but who typed this one sees its passages first; a word of the glossary
    // means only the same kind of thing, and Latin letters stand mostly in the titles and addresses of notes.
    private const float NameWeight = 0.55f;
    private const float GlossaryWeight = 0.35f;
    private const float LatinWeight = 0.3f;

    // The commonest inflections of a word of a long name; the pairs of two words' are looked up one by one.
    private const int MostInflections = 8;

    // An entry has a dozen terms in the texts, a name of several words some pairs too.
    private const int MostRemembered = 1024;

    private readonly Remembered<(BridgeEntry Entry, string Typed), WordMatches> found = new(MostRemembered);

    /// <summary>Each of the words that make up the name is answered by its other forms.</summary>
    /// <param name="typed">The words of the query, in the search form.</param>
    public void Add(BridgeEntry entry, IReadOnlyList<string> typed, IReadOnlyList<WordMatches> words)
    {
        var forms = found.Get((entry, string.Join(' ', typed)), _ => Match(entry, typed));
        foreach (var word in words)
        {
            word.AddAll(forms, 1, MatchTier.Exact);
        }
    }

    private WordMatches Match(BridgeEntry entry, IReadOnlyList<string> typed)
    {
        var matches = new WordMatches(string.Join(' ', typed));
        foreach (var form in entry.Forms.Where(form => form.Count > 0 && !form.SequenceEqual(typed, StringComparer.Ordinal)))
        {
            var weight = SoundKey.IsLatin(form[0]) ? LatinWeight : entry.Tier == MatchTier.Name ? NameWeight : GlossaryWeight;
            if (form.Count == 1)
            {
                AddTerm(form[0], weight, entry.Tier, matches);
            }
            else
            {
                AddSequence(form, weight, entry.Tier, matches);
            }
        }

        return matches;
    }

    private void AddTerm(string form, float weight, MatchTier tier, WordMatches matches)
    {
        foreach (var term in Inflections(form))
        {
            matches.Add(term, weight, tier, true);
        }
    }

    // Each pair of neighbours, in the units that hold all the pairs.
    private void AddSequence(IReadOnlyList<string> form, float weight, MatchTier tier, WordMatches matches)
    {
        var inflections = form.Select(Inflections).ToList();
        var pairs = new List<List<PairMatch>>();
        HashSet<int>? shared = null;
        for (var i = 0; i + 1 < form.Count; i++)
        {
            var neighbours = Pairs(inflections[i], inflections[i + 1], weight, tier);
            var units = neighbours.SelectMany(pair => pair.Units);
            shared = shared is null ? [.. units] : [.. shared.Intersect(units)];
            pairs.Add(neighbours);
            if (shared.Count == 0)
            {
                return;
            }
        }

        foreach (var pair in pairs.SelectMany(neighbours => neighbours))
        {
            if (pair with { Units = [.. pair.Units.Where(shared!.Contains)] } is { Units.Count: > 0 } match)
            {
                matches.AddPair(match, true);
            }
        }
    }

    private List<PairMatch> Pairs(IReadOnlyList<int> firsts, IReadOnlyList<int> seconds, float weight, MatchTier tier)
    {
        var found = new List<PairMatch>();
        foreach (var first in firsts)
        {
            foreach (var second in seconds)
            {
                if (store.Adjacent(first, second) is [_, ..] units)
                {
                    found.Add(new PairMatch(first, second, weight, tier, units));
                }
            }
        }

        return found;
    }

    private IReadOnlyList<int> Inflections(string form)
    {
        var found = new HashSet<int>();
        if (lexicon.Find(form) is >= 0 and var itself)
        {
            found.Add(itself);
        }

        if (ArabicScript.Contains(form[0]) && !StopWords.Contains(form))
        {
            AddInflections(form, lexicon.WithArabicStem(form), found);
            AddInflections(form, lexicon.WithUrduStem(form), found);
        }

        return [.. found.OrderByDescending(term => store.UnitCountOf(term)).ThenBy(term => term).Take(MostInflections)];
    }

    private void AddInflections(string form, ReadOnlySpan<int> terms, HashSet<int> found)
    {
        foreach (var term in terms)
        {
            if (InflectionBase.AreSame(lexicon.Terms[term], form) && !StopWords.Contains(lexicon.Terms[term]))
            {
                found.Add(term);
            }
        }
    }
}

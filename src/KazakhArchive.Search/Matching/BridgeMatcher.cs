using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>Where the other names of what a query names stand in the texts, in any of their inflections.</summary>
/// <param name="mentions">Of the entities that the texts mention, by their ids.</param>
internal sealed class BridgeMatcher(Neighbours neighbours, Lexicon lexicon, FieldPostings mentions)
{
    // A name's other form means the same person or place, but who typed this one sees its passages first; a word of the glossary
    // means only the same kind of thing.
    private const float NameWeight = 0.55f;
    private const float GlossaryWeight = 0.4f;

    // A reader who types Latin letters means the texts of every language.
    private const float FromLatinWeight = 0.9f;

    // The commonest inflections of a word of a long name; the pairs of two words' are looked up one by one.
    private const int MostInflections = 8;

    // Two or three Latin letters stand in addresses (.eu) as often as in titles.
    private const int ShortestLatin = 4;

    public static MatchTier TierOf(BridgeSource source) => source == BridgeSource.Gazetteer ? MatchTier.Name : MatchTier.Glossary;

    /// <summary>What answers each of the words that make up the name: its other forms.</summary>
    /// <param name="typed">The words of the query, in the search form.</param>
    public WordMatches Match(BridgeEntry entry, IReadOnlyList<string> typed, SearchTime time)
    {
        var matches = new WordMatches(string.Join(' ', typed));
        var isLatin = SoundKey.IsLatin(typed[0]);
        var mentioned = entry.Source == BridgeSource.Gazetteer ? mentions.CountOf(entry.Id) : 0;
        if (mentioned > 0)
        {
            matches.AddMention(new MentionMatch(entry.Id, matches.Word, isLatin ? FromLatinWeight : NameWeight, mentioned));
        }

        foreach (var form in entry.Forms.Where(form => form.Count > 0 && !form.SequenceEqual(typed, StringComparer.Ordinal) && !IsInAddresses(form)))
        {
            var weight = SoundKey.IsLatin(form[0]) ? MatchTiers.LastSureWeight : entry.Source == BridgeSource.Gazetteer ? NameWeight : isLatin ? FromLatinWeight : GlossaryWeight;
            if (form.Count == 1)
            {
                AddTerm(form[0], weight, TierOf(entry.Source), matches);
            }
            else if (mentioned == 0)
            {
                AddSequence(form, weight, TierOf(entry.Source), matches, time);
            }
        }

        return matches;
    }

    private static bool IsInAddresses(IReadOnlyList<string> form) => form is [{ Length: < ShortestLatin } word] && SoundKey.IsLatin(word);

    private void AddTerm(string form, float weight, MatchTier tier, WordMatches matches)
    {
        foreach (var term in Inflections(form))
        {
            matches.Add(term, weight, tier, true);
        }
    }

    private void AddSequence(IReadOnlyList<string> form, float weight, MatchTier tier, WordMatches matches, SearchTime time)
    {
        foreach (var (pair, units) in neighbours.InSequence([.. form.Select(Inflections)], time))
        {
            matches.AddPair(new PairMatch(pair.First, pair.Second, weight, tier, [.. units]), true);
        }
    }

    private IReadOnlyList<string> Inflections(string form)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (lexicon.Contains(form))
        {
            found.Add(form);
        }

        if (ArabicScript.Contains(form[0]) && !StopWords.Contains(form))
        {
            found.UnionWith(lexicon.WithArabicStem(form).Concat(lexicon.WithUrduStem(form))
                .Where(term => InflectionBase.AreSame(term, form) && !StopWords.Contains(term)));
            found.UnionWith(lexicon.BehindClitics(form));
        }

        return [.. found.OrderByDescending(lexicon.UnitCountOf).ThenBy(term => term, StringComparer.Ordinal).Take(MostInflections)];
    }
}

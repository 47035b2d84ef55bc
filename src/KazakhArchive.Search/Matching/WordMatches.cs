using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Matching;

/// <summary>Everything in the archive that answers one word of the query.</summary>
/// <param name="word">In the search form.</param>
internal sealed class WordMatches(string word)
{
    // With so many passages that surely hold the word nobody pages to its faint likenesses, and in a large archive they cost most.
    private const int EnoughUnits = 300;

    private readonly Dictionary<string, TermMatch> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string First, string Second), PairMatch> pairs = [];
    private readonly Dictionary<string, MentionMatch> mentions = new(StringComparer.Ordinal);

    public string Word => word;

    public IReadOnlyCollection<TermMatch> Terms => terms.Values;

    public IReadOnlyCollection<PairMatch> Pairs => pairs.Values;

    public IReadOnlyCollection<MentionMatch> Mentions => mentions.Values;

    /// <summary>
    /// Whether the archive holds the word or something that is surely meant by it. Where it does not, all likenesses are chance: the
    /// word is nowhere.
    /// </summary>
    public bool IsEvident { get; private set; }

    /// <summary>Whether any word in the letters of the texts answers, not only in those of titles and addresses.</summary>
    public bool IsInTexts => terms.Keys.Any(term => !SoundKey.IsLatinOrCyrillic(term));

    /// <summary>Whether so many units answer that fainter likenesses need not be looked for.</summary>
    public bool AreEnough(Lexicon lexicon) =>
        terms.Keys.Sum(lexicon.UnitCountOf) + pairs.Values.Sum(pair => pair.Units.Length) + mentions.Values.Sum(mention => mention.UnitCount) >= EnoughUnits;

    public bool Holds(string term) => terms.ContainsKey(term);

    public bool HoldsPair(string first, string second) => pairs.ContainsKey((first, second));

    /// <summary>Of several ways to the same term, the surest is shown and the weightiest counts.</summary>
    /// <param name="isEvidence">Whether this match alone shows that the word is in the archive.</param>
    /// <param name="texts">The language of the texts in which the term means the word; null for all.</param>
    public void Add(string term, float weight, MatchTier tier, bool isEvidence, Language? texts = null)
    {
        IsEvident |= isEvidence;
        if (weight > 0)
        {
            terms[term] = terms.TryGetValue(term, out var known)
                ? new TermMatch(term, Math.Max(weight, known.Weight), known.Tier < tier ? known.Tier : tier, isEvidence || known.IsEvidence, known.Texts == texts ? texts : null)
                : new TermMatch(term, weight, tier, isEvidence, texts);
        }
    }

    /// <summary>The same, in the units of either way; of one that proves nothing the units are none where another proves something.</summary>
    public void AddPair(PairMatch match)
    {
        IsEvident |= match.IsEvidence;
        pairs[(match.First, match.Second)] = !pairs.TryGetValue((match.First, match.Second), out var known) ? match : match with
        {
            Weight = Math.Max(match.Weight, known.Weight),
            Tier = known.Tier < match.Tier ? known.Tier : match.Tier,
            IsEvidence = match.IsEvidence || known.IsEvidence,
            Units = known.IsEvidence == match.IsEvidence ? SortedUnits.InEither(known.Units, match.Units) : known.IsEvidence ? known.Units : match.Units,
        };
    }

    /// <summary>Adds an entity that the texts mention: that a passage is about it is sure.</summary>
    public void AddMention(MentionMatch match)
    {
        IsEvident = true;
        mentions[match.Entity] = match;
    }

    /// <summary>Whatever was found is not surely meant.</summary>
    public void Doubt() => Weaken(_ => true);

    /// <summary>The word itself is meant in texts of this language alone, and is a name there, which no stem is shared with.</summary>
    public void KeepTo(Language texts)
    {
        if (terms.TryGetValue(word, out var match))
        {
            terms[word] = match with { Texts = texts };
        }

        Weaken(other => other.Term != word);
    }

    /// <summary>Takes over what answers another word, each a little fainter and none surer than the way to that word.</summary>
    public void AddAll(WordMatches other, float weight, MatchTier surest)
    {
        IsEvident |= other.IsEvident;
        foreach (var match in other.Terms)
        {
            Add(match.Term, match.Weight * weight, match.Tier < surest ? surest : match.Tier, match.IsEvidence, match.Texts);
        }

        foreach (var match in other.Pairs)
        {
            AddPair(match with { Weight = match.Weight * weight, Tier = match.Tier < surest ? surest : match.Tier });
        }

        foreach (var match in other.Mentions)
        {
            AddMention(match with { Weight = match.Weight * weight });
        }
    }

    /// <summary>
    /// Where something is surely meant by the word, what proves nothing by itself only resembles it, by however many ways: a root and a
    /// sound together are no more (ریاستوں, راستوں).
    /// </summary>
    public void WeakenLikenesses()
    {
        if (IsEvident)
        {
            foreach (var match in terms.Values.Where(match => !match.IsEvidence).ToList())
            {
                terms[match.Term] = match with { Weight = Faint(match.Weight) };
            }

            foreach (var (pair, match) in pairs.Where(pair => !pair.Value.IsEvidence).ToList())
            {
                pairs[pair] = match with { Weight = Faint(match.Weight) };
            }
        }
    }

    /// <summary>Of a word in Latin letters that is translated neither its readings nor the titles of notes come before what it means.</summary>
    /// <param name="isKnown">Whether all that is meant is known: a name that no passage mentions may be spelt as nobody has written down.</param>
    public void PreferTranslations(bool isKnown)
    {
        Weaken(match => match.Tier.IsLikeness() && (isKnown || !match.IsEvidence));
        PutLatinLast();
    }

    /// <summary>
    /// Of a word whose translations are known, and stand nowhere, nothing answers but itself: what it sounds like in other letters would
    /// only be read into it (famine, فمن).
    /// </summary>
    public void DropLikenesses()
    {
        foreach (var term in terms.Where(match => match.Value.Tier.IsLikeness()).Select(match => match.Key).ToList())
        {
            terms.Remove(term);
        }

        pairs.Clear();
        IsEvident = terms.Values.Any(match => match.IsEvidence) || mentions.Count > 0;
    }

    /// <summary>
    /// Of a name whose passages are known by their mentions only the word and its inflections answer beside them: what shares a stem or
    /// sounds with it is another word.
    /// </summary>
    public void PreferMentions()
    {
        Weaken(match => match.Tier > MatchTier.Form && !InflectionBase.AreSame(word, match.Term));
        PutLatinLast();
    }

    // Of two likenesses the nearer stays before the other.
    private static float Faint(float weight) => MatchTiers.FaintWeight * Math.Min(1, weight);

    private void PutLatinLast() => Weaken(match => SoundKey.IsLatinOrCyrillic(match.Term), MatchTiers.LastSureWeight);

    private void Weaken(Func<TermMatch, bool> isWeak, float most = MatchTiers.FaintWeight)
    {
        foreach (var match in terms.Values.Where(isWeak).ToList())
        {
            terms[match.Term] = match with { Weight = Math.Min(match.Weight, most) };
        }
    }
}

/// <summary>An entity of the gazetteer whose name the query is.</summary>
/// <param name="Entity">Its id.</param>
/// <param name="Typed">The words of the query, in the search form, with a space between.</param>
/// <param name="UnitCount">How many units mention it; never 0.</param>
internal readonly record struct MentionMatch(string Entity, string Typed, float Weight, int UnitCount);

/// <summary>A term of the archive that answers a word of the query.</summary>
/// <param name="Weight">1 for the word itself, less for what resembles it.</param>
/// <param name="IsEvidence">Whether this match alone shows that the word is in the archive.</param>
/// <param name="Texts">The language of the texts in which it does; null for all.</param>
internal readonly record struct TermMatch(string Term, float Weight, MatchTier Tier, bool IsEvidence, Language? Texts)
{
    /// <summary>Whether it means the word in a text of this language; in one that the archive does not know it may.</summary>
    public bool CountsIn(Language language) => Counts(Texts, language);

    /// <param name="texts">The language of the texts in which something means the word; null for all.</param>
    public static bool Counts(Language? texts, Language language) => texts is null || texts == language || !language.IsKnown();
}

/// <summary>Two terms that stand side by side in a text where the query has one word.</summary>
/// <param name="Units">Where they do, ascending; never empty.</param>
/// <param name="IsEvidence">Whether this match alone shows that the word is in the archive.</param>
internal sealed record PairMatch(string First, string Second, float Weight, MatchTier Tier, int[] Units, bool IsEvidence);

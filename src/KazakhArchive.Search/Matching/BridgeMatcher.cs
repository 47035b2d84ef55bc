using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Matching;

/// <summary>Where the other names of what a query names stand in the texts, in any of their inflections.</summary>
/// <param name="mentions">Of the entities that the texts mention, by their ids.</param>
internal sealed class BridgeMatcher(Neighbours neighbours, Lexicon lexicon, FieldPostings mentions)
{
    // A name's other form means the same person or place, but who typed this one sees its passages first; a word of the glossary
    // means only the same kind of thing.
    private const float NameWeight = 0.55f;
    private const float GlossaryWeight = 0.4f;

    // The same word as the other language spells it: هجرة, ہجرت.
    private const float SameWordWeight = 0.8f;

    // A reader who types Latin letters, or Cyrillic ones, means the texts of every language.
    private const float FromLatinWeight = 0.9f;

    // The commonest inflections of a word, and of a word of a long name, where the pairs of two words' are looked up one by one.
    private const int MostInflections = 32;
    private const int MostInflectionsOfPart = 8;

    // Of a shorter word too many others are made.
    private const int ShortestOfBelonging = 4;

    // Two or three Latin letters stand in addresses (.eu) as often as in titles.
    private const int ShortestLatin = 4;

    public static MatchTier TierOf(BridgeSource source) => source == BridgeSource.Gazetteer ? MatchTier.Name : MatchTier.Glossary;

    /// <summary>What answers each of the words that make up the name: its other forms.</summary>
    /// <param name="typed">The words of the query, in the search form.</param>
    public WordMatches Match(BridgeEntry entry, IReadOnlyList<string> typed, SearchTime time)
    {
        var matches = new WordMatches(string.Join(' ', typed));
        var joined = SearchForm.Of(string.Concat(typed));
        var isLatin = SoundKey.IsLatinOrCyrillic(typed[0]);
        var mentioned = entry.Source == BridgeSource.Gazetteer ? mentions.CountOf(entry.Id) : 0;
        if (mentioned > 0)
        {
            matches.AddMention(new MentionMatch(entry.Id, matches.Word, isLatin ? FromLatinWeight : NameWeight, mentioned));
        }

        foreach (var (form, language) in entry.Forms.Zip(entry.Languages)
            .Where(form => form.First.Count > 0 && !form.First.SequenceEqual(typed, StringComparer.Ordinal) && !IsInAddresses(form.First)))
        {
            var isJoined = form.Count != typed.Count && SearchForm.Of(string.Concat(form)) == joined;
            var weight = isJoined ? MatchTiers.JoinedWeight
                : IsSameWord(form, typed) ? SameWordWeight
                : SoundKey.IsLatinOrCyrillic(form[0]) ? MatchTiers.LastSureWeight
                : entry.Source == BridgeSource.Gazetteer ? NameWeight
                : isLatin ? FromLatinWeight
                : GlossaryWeight;
            var texts = entry.Source == BridgeSource.Glossary ? TextsOf(language) : null;
            if (form.Count == 1)
            {
                AddTerm(form[0], language, entry.IsName, weight, isJoined ? MatchTier.Joined : TierOf(entry.Source), matches, texts);
            }
            else if (mentioned == 0 || (isLatin && SoundKey.IsLatinOrCyrillic(form[0])))
            {
                // What the editor says is not tagged, and says it in English too, where these letters are rare: in a large archive the words of a
                // name in Arabic letters stand in half of all units.
                AddSequence(form, language, weight, TierOf(entry.Source), matches, time, mentioned == 0 ? null : neighbours.EditorialUnits, texts);
            }
        }

        return matches;
    }

    /// <summary>Whether the words stand side by side anywhere, in any of their inflections.</summary>
    /// <param name="words">Two or more, in the search form.</param>
    public bool IsHeld(IReadOnlyList<string> words, SearchTime time) =>
        neighbours.InSequence([.. words.Select(word => (IReadOnlyCollection<string>)[word, .. Inflections(word, FormLanguage.Other)])], time).Count > 0;

    /// <summary>Where the texts mention one of whose name the words are a part: behind whatever they mean as a whole.</summary>
    /// <param name="typed">The words of the query, in the search form.</param>
    public WordMatches MentionsOf(BridgeEntry entry, IReadOnlyList<string> typed)
    {
        var matches = new WordMatches(string.Join(' ', typed));
        if (mentions.CountOf(entry.Id) is > 0 and var count)
        {
            matches.AddMention(new MentionMatch(entry.Id, matches.Word, NameWeight, count));
        }

        return matches;
    }

    /// <summary>A short word in Latin letters as the texts write it in the names of persons.</summary>
    public void AddReadings(IEnumerable<string> readings, WordMatches matches)
    {
        foreach (var reading in readings.Where(lexicon.Contains))
        {
            matches.Add(reading, FromLatinWeight, MatchTier.Name, true, NameTexts.Of(reading));
        }
    }

    private static bool IsSameWord(IReadOnlyList<string> form, IReadOnlyList<string> typed) =>
        form is [[.. var stem, ArabicScript.Teh or ArabicScript.HehGoal]] && typed is [[.. var own, ArabicScript.Teh or ArabicScript.HehGoal]] && stem.Equals(own, StringComparison.Ordinal);

    private static bool IsInAddresses(IReadOnlyList<string> form) => form is [{ Length: < ShortestLatin } word] && SoundKey.IsLatin(word);

    // The letters of a common word mean something else in the other language (خط is a letter in Urdu, a line in Arabic).
    private static Language? TextsOf(FormLanguage language) => language switch
    {
        FormLanguage.Urdu => Language.Urdu,
        FormLanguage.Arabic => Language.Arabic,
        _ => null,
    };

    private void AddTerm(string form, FormLanguage language, bool isName, float weight, MatchTier tier, WordMatches matches, Language? texts)
    {
        foreach (var term in Inflections(form, language).Where(term => !isName || HasName(form, term)))
        {
            matches.Add(term, weight, tier, true, texts);
        }

        // A notion's adjective of belonging (terrorism, إرهابية) says it too, behind the notion itself.
        if (tier == MatchTier.Glossary && language == FormLanguage.Arabic && form.Length >= ShortestOfBelonging)
        {
            foreach (var term in lexicon.WithArabicStemOfWhole(form + StemMatcher.OfBelonging).Where(term => !matches.Holds(term) && InflectionBase.IsBelongingTo(form, term)))
            {
                matches.Add(term, Math.Min(weight, MatchTiers.LastSureWeight), tier, true, texts);
            }
        }
    }

    private void AddSequence(IReadOnlyList<string> form, FormLanguage language, float weight, MatchTier tier, WordMatches matches, SearchTime time, int[]? within, Language? texts)
    {
        foreach (var (pair, units) in neighbours.InSequence([.. form.Select(word => (IReadOnlyCollection<string>)[.. Inflections(word, language).Take(MostInflectionsOfPart)])], time, within))
        {
            if (neighbours.InTexts(units, texts) is { Length: > 0 } there)
            {
                matches.AddPair(new PairMatch(pair.First, pair.Second, weight, tier, there, true));
            }
        }
    }

    // A name keeps its letters, but for a vowel at its end: اندر is no inflection of آندرے, nor بانی of البانیہ.
    private static bool HasName(string form, string term) =>
        term.Contains(form[^1] is ArabicScript.HehGoal or ArabicScript.Alef ? form[..^1] : form, StringComparison.Ordinal);

    // A form is as dictionaries have it: what begins like a clitic is its own (وادی is not أدى behind و).
    private static bool IsInflection(string form, FormLanguage language, string term)
    {
        var noun = ArabicClitics.WithoutArticle(form);
        return !IsShortened(noun, term) && (IsOf(form) || (noun != form && IsOf(noun)));

        bool IsOf(string word) => InflectionBase.IsOf(word, term, hasPronouns: language == FormLanguage.Arabic);
    }

    // Neither has it a plural's ending to lose: تعدين is no تعد, البحرين no بحر.
    private static bool IsShortened(string noun, string term) =>
        noun is [.. var rest, ArabicScript.FarsiYeh or ArabicScript.Alef, ArabicScript.Noon] && (term == rest || ArabicStem.WithoutPrefix(term) == rest);

    private IReadOnlyList<string> Inflections(string form, FormLanguage language)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (lexicon.Contains(form))
        {
            found.Add(form);
        }

        if (ArabicScript.Contains(form[0]) && !StopWords.Contains(form))
        {
            found.UnionWith(lexicon.WithArabicStemOfWhole(form).Concat(lexicon.WithUrduStem(form))
                .Where(term => IsInflection(form, language, term) && !StopWords.Contains(term)));
            found.UnionWith(lexicon.BehindClitics(form));
            found.UnionWith(language == FormLanguage.Arabic ? lexicon.BeforePronouns(form) : []);
        }

        return [.. found.OrderByDescending(lexicon.UnitCountOf).ThenBy(term => term, StringComparer.Ordinal).Take(MostInflections)];
    }
}

using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>Other inflections of a word. The stemmers of both languages read every word: names and loans are at home in both.</summary>
internal sealed class StemMatcher(Lexicon lexicon)
{
    private const float StemWeight = 0.72f;

    // Of the forms that share a stem those that mean most nearly the same come first: ریاستوں before ریاستی for ریاستیں.
    private const float StemSpread = 0.3f;

    private const float PluralWeight = 0.55f;
    private const float RootWeight = 0.3f;
    private const int ShortestWithNoon = 4;
    private const int ShortestWithHamza = 4;

    // In the search form.
    private const string OnYeh = "یو";
    private const string OnWaw = "وو";

    public void AddStems(string word, WordMatches matches)
    {
        AddOtherNoon(word, matches);
        AddForms(word, matches);
        foreach (var spelling in OtherHamza(word))
        {
            if (lexicon.Contains(spelling))
            {
                matches.Add(spelling, StemWeight, MatchTier.Stem, true);
            }

            AddForms(spelling, matches);
        }
    }

    public void AddRoots(string word, WordMatches matches)
    {
        if (RootKey.Of(word) is not ulong key)
        {
            return;
        }

        var pattern = PluralPattern.Of(word);
        var isDistinctive = RootKey.IsDistinctive(key);
        foreach (var term in lexicon.WithRoot(key))
        {
            var isPlural = pattern.Joins(term);
            if ((isPlural || isDistinctive) && !StopWords.Contains(term))
            {
                matches.Add(term, isPlural ? PluralWeight : RootWeight, MatchTier.Stem, isPlural);
            }
        }
    }

    private void AddForms(string word, WordMatches matches)
    {
        AddBehindClitics(word, matches);
        AddStems(word, lexicon.WithUrduStem(word), matches);
        AddStems(word, lexicon.WithArabicStem(word), matches);
    }

    // Before a long u Egypt writes the hamza on yeh (شئون, مسئول), others on waw (شؤون, مسؤول).
    private static IEnumerable<string> OtherHamza(string word)
    {
        foreach (var (here, there) in new[] { (OnYeh, OnWaw), (OnWaw, OnYeh) })
        {
            if (word.Length >= ShortestWithHamza && word.IndexOf(here, 1, StringComparison.Ordinal) is > 0 and var at)
            {
                yield return $"{word[..at]}{there}{word[(at + here.Length)..]}";
            }
        }
    }

    // A word that begins with such a letter itself (وضعية) has lost it in its stem; only the vocabulary knows بوضعية and الوضعية for it.
    private void AddBehindClitics(string word, WordMatches matches)
    {
        foreach (var form in lexicon.BehindClitics(word))
        {
            matches.Add(form, StemWeight, MatchTier.Stem, true);
        }
    }

    // The same ending with and without a point: کارواں, کاروان.
    private void AddOtherNoon(string word, WordMatches matches)
    {
        if (word.Length >= ShortestWithNoon && word[^1] is ArabicScript.NoonGhunna or ArabicScript.Noon)
        {
            var noon = word[^1] == ArabicScript.Noon ? ArabicScript.NoonGhunna : ArabicScript.Noon;
            if (lexicon.Contains(word[..^1] + noon))
            {
                matches.Add(word[..^1] + noon, StemWeight, MatchTier.Stem, true);
            }
        }
    }

    private static void AddStems(string word, IEnumerable<string> forms, WordMatches matches)
    {
        foreach (var form in forms)
        {
            if (!StopWords.Contains(form) || UrduStem.IsIrregularVerb(word))
            {
                var likeness = UrduStem.IsIrregular(form) ? 1 : Likeness(word, form);
                matches.Add(form, StemWeight * (1 - StemSpread + (StemSpread * likeness)), MatchTier.Stem, true);
            }
        }
    }

    // An inflection says the same; an adjective of belonging, though it has more letters in common, says something else.
    private static float Likeness(string word, string form) =>
        InflectionBase.AreSame(word, form) ? 1
        : InflectionBase.IsOtherBelonging(word, form) ? 0
        : LikenessOfLetters(word, form);

    // An article or conjunction makes a form no less like the word.
    private static float LikenessOfLetters(ReadOnlySpan<char> word, ReadOnlySpan<char> form)
    {
        var bareWord = word[ArabicStem.PrefixLength(word)..];
        var bareForm = form[ArabicStem.PrefixLength(form)..];
        return Math.Max(
            Math.Max(SharedHead(word, form), SharedHead(bareWord, bareForm)),
            Math.Max(SharedHead(word, bareForm), SharedHead(bareWord, form)));
    }

    private static float SharedHead(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => 2f * a.CommonPrefixLength(b) / (a.Length + b.Length);
}

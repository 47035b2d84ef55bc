using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Matching;

/// <summary>Other inflections of a word. The stemmers of both languages read every word: names and loans are at home in both.</summary>
internal sealed class StemMatcher(Lexicon lexicon)
{
    private const float StemWeight = 0.72f;

    // The word as it stands, behind an article or a conjunction: before its other forms, behind the word itself where a letter of it is damaged.
    private const float CliticWeight = 0.78f;

    // Of the forms that share a stem those that mean most nearly the same come first: ریاستوں before ریاستی for ریاستیں.
    private const float StemSpread = 0.35f;

    private const float LeastLikeness = 0.3f;

    private const float PluralWeight = 0.55f;
    private const float RootWeight = 0.3f;
    private const int ShortestWithNoon = 4;
    private const int ShortestWithHamza = 4;
    private const int ShortestWithTeh = 4;

    // An adjective of belonging says something else than its noun.
    private const float BelongingWeight = StemWeight * (1 - StemSpread);
    private const int ShortestNoun = 4;
    private const int ShortestWithAdverb = 3;

    // In the search form: of the feminine, with which Arabic makes notions (القانونية), and whose stem all its forms have.
    public const string OfBelonging = "یہ";

    // The same as an adverb (عالميًّا), whose ending no stem loses.
    private const string AdverbOfBelonging = "یا";

    // Some are false friends: جمہوریت is democracy, جمہوریہ a republic.
    private const float OtherTehWeight = 0.5f;

    private const string FemininePlural = "ات";

    private static readonly string[] FormsOfVerbs = ["ا", "تا", "نا", "نے"];

    // In the search form.
    private const string OnYeh = "یو";
    private const string OnWaw = "وو";

    public void AddStems(string word, WordMatches matches)
    {
        AddOtherNoon(word, matches);
        AddOtherTeh(word, matches);
        var other = OtherHamza(word).Where(spelling => lexicon.Contains(spelling) || lexicon.BehindClitics(spelling).Any()).ToList();
        if (other.Count == 0 || lexicon.Contains(word))
        {
            AddForms(word, matches);
        }

        // A word that only the other spelling knows has its forms from there: read with its own hamza, the ending of شئون is a plural's.
        foreach (var spelling in other)
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
            var isPlural = pattern.Joins(term) && HaveOneSingular(word, term);
            if ((isPlural || isDistinctive) && !StopWords.Contains(term))
            {
                matches.Add(term, isPlural ? PluralWeight : RootWeight, MatchTier.Stem, isPlural);
            }
        }
    }

    // What the table knows is the plural of one word and of no other with its root: قبائل is of قبيلة, not of قبول.
    private static bool HaveOneSingular(string word, string form) => (BrokenPlurals.SingularOf(word), BrokenPlurals.SingularOf(form)) switch
    {
        (null, null) => true,
        (null, string singular) => InflectionBase.AreSame(word, singular),
        (string singular, null) => InflectionBase.AreSame(singular, form),
        (string singular, string other) => singular == other,
    };

    private void AddForms(string word, WordMatches matches)
    {
        AddBehindClitics(word, matches);
        AddStems(word, lexicon.WithUrduStem(word), matches);
        AddStems(word, lexicon.WithArabicStem(word), matches);
        if (word[^1] == ArabicScript.HehGoal)
        {
            // Without its ending (ضمانة, ضمان) a word may end like an inflected one, whose stem is another.
            AddStems(word, lexicon.BehindClitics(word[..^1]), matches);
            foreach (var form in lexicon.BeforePronouns(word))
            {
                matches.Add(form, StemWeight, MatchTier.Stem, true);
            }
        }

        AddBelonging(word, matches);
    }

    // A noun that ends like an inflected word (قانون, إنسان) has lost in its stem what its adjective of belonging keeps, and begins like a
    // preposition (وطن) where the adjective is long enough to lose it.
    private void AddBelonging(string word, WordMatches matches)
    {
        // Where the stem is the same, its forms are known already.
        var stem = ArabicStem.Of(word);
        var noun = ArabicClitics.WithoutArticle(word);
        if (!StopWords.Contains(noun))
        {
            var adjective = noun + OfBelonging;
            var forms = (ArabicStem.Of(adjective) == stem ? [] : lexicon.WithArabicStem(adjective))
                .Concat(ArabicStem.PrefixLength(adjective) == 0 ? [] : lexicon.BehindClitics(adjective));
            AddOfBelonging(forms.Where(form => InflectionBase.IsBelongingTo(noun, form)), matches, null);
            if (noun.Length >= ShortestWithAdverb)
            {
                AddOfBelonging(Held(noun + AdverbOfBelonging), matches, Language.Arabic);
            }
        }

        if (InflectionBase.NounOf(word) is { Length: >= ShortestNoun } own && ArabicStem.Of(own) != stem)
        {
            AddOfBelonging(lexicon.BehindClitics(own).Concat(Held(own)), matches, null);
        }
    }

    private IEnumerable<string> Held(string term) => lexicon.Contains(term) ? [term] : [];

    private static void AddOfBelonging(IEnumerable<string> forms, WordMatches matches, Language? texts)
    {
        foreach (var form in forms.Where(form => !matches.Holds(form)))
        {
            matches.Add(form, BelongingWeight, MatchTier.Stem, true, texts);
        }
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

    // A word that begins with such a letter itself (وضعية) has lost it in its stem; only the vocabulary knows بوضعية and الوضعية for it,
    // and it for them (الوادي, وادی).
    private void AddBehindClitics(string word, WordMatches matches)
    {
        var noun = ArabicClitics.WithoutArticle(word);
        foreach (var form in lexicon.BehindClitics(word).Concat(noun == word ? [] : lexicon.BehindClitics(noun).Concat(Held(noun))).Where(form => form != word))
        {
            matches.Add(form, noun == word ? CliticWeight : StemWeight, MatchTier.Stem, true);
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

    // Urdu writes with teh what Arabic writes with teh marbuta: اہمیت, أهمية; وفات, وفاة; حکومت, حكومات.
    private void AddOtherTeh(string word, WordMatches matches)
    {
        if (word.Length >= ShortestWithTeh && word[^1] is ArabicScript.Teh or ArabicScript.HehGoal)
        {
            var spelling = word[..^1] + (word[^1] == ArabicScript.Teh ? ArabicScript.HehGoal : ArabicScript.Teh);
            foreach (var form in lexicon.BehindClitics(spelling).Concat(lexicon.Contains(spelling) ? [spelling] : []))
            {
                matches.Add(form, OtherTehWeight, MatchTier.Stem, true);
            }
        }

        if (word.Length > ShortestWithTeh && word.EndsWith(FemininePlural, StringComparison.Ordinal))
        {
            AddOfBelonging(Held(word[..^FemininePlural.Length] + ArabicScript.Teh), matches, null);
        }
    }

    private void AddStems(string word, IEnumerable<string> forms, WordMatches matches)
    {
        foreach (var form in forms)
        {
            if (!StopWords.Contains(form) || UrduStem.IsIrregularVerb(word))
            {
                var likeness = Likeness(word, form);
                matches.Add(form, likeness < 0 ? MatchTiers.FaintWeight : StemWeight * (1 - StemSpread + (StemSpread * likeness)), MatchTier.Stem, likeness >= 0);
            }
        }
    }

    // Negative where only the letters of a stem are the same. An inflection says the same; an adjective of belonging, though it has more letters in common, says something else.
    private float Likeness(string word, string form) =>
        UrduStem.IsIrregularVerb(form) ? 1
        : BrokenPlurals.SingularOf(word) is string singular ? LikenessOfPlural(singular, form)
        : form[^1] != ArabicScript.YehBarree && BrokenPlurals.SingularOf(form) is string other ? LikenessOfPlural(other, word)
        : IsOtherWord(word, form) ? 0
        : IsInflection(word, form) ? 1
        : LikenessOfOtherWord(word, form);

    // What the table knows has its forms from there: طلب is in طلبہ and سلطة in سلطان by chance; only what belongs to it may share its stem.
    private float LikenessOfPlural(string singular, string form) =>
        BrokenPlurals.SingularOf(form) == singular || IsInflection(singular, form) ? 1
        : InflectionBase.IsOtherBelonging(singular, form) || InflectionBase.Of(form).StartsWith(singular, StringComparison.Ordinal) || IsRootsBelonging(singular, form) ? 0
        : -1;

    // An adjective of belonging may be made of the root alone: قبيلة, قبلي.
    private static bool IsRootsBelonging(string singular, string form) =>
        InflectionBase.Of(form) is [.., ArabicScript.FarsiYeh] && RootKey.Of(singular) is ulong root && RootKey.Of(form) == root;

    // Of two words that have hardly a letter at their heads in common one has lost what is its own: بحالی is no الحالية.
    private float LikenessOfOtherWord(string word, string form) =>
        InflectionBase.IsOtherBelonging(word, form) ? (IsIndianNoun(word, form) ? -1 : 0) : LikenessOfLetters(word, form) is >= LeastLikeness and var likeness ? likeness : -1;

    // What ends in an aspirate is of India, where nouns make no adjective with yeh: ہاتھی is no ہاتھ. Verbs do inflect so (رکھی).
    private bool IsIndianNoun(string word, string form) =>
        word.AsSpan(0, word.AsSpan().CommonPrefixLength(form)).ToString() is [.., ArabicScript.HehDoachashmee] noun && !Array.Exists(FormsOfVerbs, ending => lexicon.Contains(noun + ending));

    // A word that the archive has as it stands (بحالی) is hardly a preposition with another word.
    private bool IsInflection(string word, string form) =>
        IsWithPronoun(word, form) || (InflectionBase.AreSame(word, form) && (ArabicStem.PrefixLength(word) != 1 || !lexicon.Contains(word) || form.StartsWith(word[0])));

    // Before a pronoun the feminine ending is written as teh: عشيرة, وعشيرته.
    private static bool IsWithPronoun(string word, string form) =>
        word[^1] == ArabicScript.HehGoal && form.AsSpan(ArabicStem.PrefixLength(form)) is [.. var noun, ArabicScript.Teh, ArabicScript.HehGoal] && noun.SequenceEqual(word.AsSpan(0, word.Length - 1));

    // What has an oblique form in the archive ends in heh itself (حملہ, حملے), and is not what is left without it (حمل).
    private bool IsOtherWord(string word, string form) =>
        IsMasculine(word) && form[^1] is not (ArabicScript.HehGoal or ArabicScript.YehBarree) && form.AsSpan(ArabicStem.PrefixLength(form)).SequenceEqual(word.AsSpan(0, word.Length - 1));

    private bool IsMasculine(string word) =>
        word[^1] is ArabicScript.HehGoal or ArabicScript.YehBarree && lexicon.Contains(word[..^1] + ArabicScript.HehGoal) && lexicon.Contains(word[..^1] + ArabicScript.YehBarree);

    // An article or conjunction makes a form no less like the word.
    private float LikenessOfLetters(string word, string form)
    {
        var clitics = ArabicStem.PrefixLength(word);
        var bareWord = word.AsSpan(clitics == 1 && lexicon.Contains(word) ? 0 : clitics);
        var bareForm = form.AsSpan()[ArabicStem.PrefixLength(form)..];
        return Math.Max(
            Math.Max(SharedHead(word, form), SharedHead(bareWord, bareForm)),
            Math.Max(SharedHead(word, bareForm), SharedHead(bareWord, form)));
    }

    private static float SharedHead(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => 2f * a.CommonPrefixLength(b) / (a.Length + b.Length);
}

using System.Buffers;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>Names in the other language's spelling or in Latin letters.</summary>
/// <param name="matchArabic">Finds what answers a word in Arabic letters.</param>
internal sealed class SoundMatcher(Neighbours neighbours, Lexicon lexicon, Func<string, TierSet, SearchTime, WordMatches> matchArabic)
{
    private const float SoundWeight = 0.65f;
    private const float LatinWeight = 0.9f;

    // Latin letters stand in addresses and titles of notes, which tell the reader of a name less than any passage on it.
    private const float LatinTermWeight = 0.3f;
    private const float WorstFit = 3;
    private const int ShortestWord = 4;
    private const int ShortestKey = 3;

    // Vowel letters and sister consonants may differ, but names that differ in more are two names.
    private const float Farthest = 1.5f;
    private const float FarthestEvident = 0.75f;

    // Many words share three or four consonants, so these must be close in their letters too, and prove nothing by themselves unless
    // they differ in vowels only.
    private const float FarthestLetters = 1.3f;
    private const int ShortestSpelling = 5;

    // Within that distance at most two letters are put for others of another skeleton.
    private const int MostDifferentLetters = 4;

    // A reading beyond the surer fit ranks but proves nothing, and each the less the further it lies beyond the best.
    private const float BeyondBest = 2.5f;
    private const float SureFit = 0.15f;
    private const float SureFitPerSound = 0.08f;
    private const float GoodFit = 0.4f;

    // The readings of a Latin name whose own spellings and damages are looked for as well.
    private const int MostReadings = 3;

    // Before alef a waw is no vowel: کنواری is no کنارے.
    private const string GlideBeforeAlef = "وا";

    // Those that Arabic lacks; with an aspirate a word is of India.
    private static readonly SearchValues<char> LettersOfLoans = SearchValues.Create("ٹڈگپچژ");

    private readonly SoundPairMatcher pairs = new(neighbours, lexicon);

    /// <summary>Words with so many sounds that hardly another word shares them.</summary>
    public void AddNames(string word, WordMatches matches)
    {
        if (word.Length < ShortestWord)
        {
            return;
        }

        var keys = SoundKey.Of(word);
        if (!IsDistinctive(ArabicClitics.WithoutArticle(word)))
        {
            return;
        }

        var isKnown = lexicon.HasAsWritten(word);
        foreach (var key in keys)
        {
            foreach (var term in lexicon.WithSound(key))
            {
                var distance = NameDistance(word, term);
                if (distance <= Farthest)
                {
                    var weight = SoundKey.IsLatin(term) ? LatinTermWeight : SoundWeight;
                    matches.Add(term, weight * (1 - (distance / WorstFit)), MatchTier.Sound, distance <= FarthestEvident && (!isKnown || IsSpelling(word, term) || !lexicon.AreTwoWords(word, term)));
                }
            }
        }
    }

    /// <summary>Words with fewer sounds, and names in two pieces.</summary>
    public void AddWords(string word, WordMatches matches, SearchTime time)
    {
        if (word.Length < ShortestWord)
        {
            return;
        }

        var keys = SoundKey.Of(word);
        var isDistinctive = IsDistinctive(word);
        foreach (var key in keys)
        {
            if (isDistinctive)
            {
                pairs.Add(key, word, matches, time);
            }
            else if (SoundKey.Length(key) >= ShortestKey)
            {
                AddWords(word, key, matches);
            }
        }
    }

    /// <summary>The terms that read as the word, and whatever answers the best of them.</summary>
    /// <param name="isMentioned">Beside passages that are known to mean the name, nobody wants what only resembles a reading of it.</param>
    public void AddLatin(string word, WordMatches matches, TierSet tiers, bool isMentioned, SearchTime time)
    {
        var readings = new Dictionary<string, float>(StringComparer.Ordinal);
        var keys = SoundKey.Of(word);
        foreach (var key in keys)
        {
            var limit = Romanisation.Fit(word, SoundKey.Length(key));
            foreach (var term in lexicon.WithSound(key))
            {
                var distance = RomanisationDistance(word, term, limit);
                if (distance <= limit)
                {
                    readings[term] = Math.Min(distance, readings.GetValueOrDefault(term, limit));
                }
            }
        }

        var sureFit = SureFit + (SureFitPerSound * keys.Select(SoundKey.Length).DefaultIfEmpty().Min());
        var best = readings.Values.DefaultIfEmpty().Min();
        foreach (var (term, distance) in readings)
        {
            matches.Add(term, LatinWeightOf(distance) * Math.Max(LatinTermWeight, 1 - (BeyondBest * (distance - best))), MatchTier.Sound, distance <= sureFit, NameTexts.Of(term));
        }

        // من شوق is no Menshevik, and ترك من no Turkmen.
        if (isMentioned)
        {
            return;
        }

        foreach (var key in keys)
        {
            pairs.AddLatin(key, word, matches, time);
        }

        if (matches.AreEnough(lexicon))
        {
            return;
        }

        foreach (var (term, distance) in readings
            .Where(reading => reading.Value <= GoodFit)
            .OrderByDescending(reading => lexicon.UnitCountOf(reading.Key))
            .ThenBy(reading => reading.Key, StringComparer.Ordinal)
            .Take(MostReadings))
        {
            matches.AddAll(matchArabic(term, tiers, time), LatinWeightOf(distance), MatchTier.Sound);
        }
    }

    // A و that may be a vowel makes no key longer, and neither does the article (الخارج).
    private static bool IsDistinctive(string word) => SoundKey.Of(word) is { Count: > 0 } keys && keys.Min(SoundKey.Length) >= SoundKey.DistinctiveLength;

    private static float NameDistance(string word, string form) => SoundKey.IsLatin(form)
        ? RomanisationDistance(form, word, Farthest)
        : Math.Min(SoundKey.Distance(word, form), SoundKey.Distance(word, form.AsSpan(ArabicStem.PrefixLength(form))));

    // Otherwise two words of one language are two (استقلال, استغلال).
    private static bool IsSpelling(string word, string term) =>
        SoundKey.IsLatin(term) || SoundKey.HaveSameConsonants(word, term) || SoundKey.HaveSameConsonants(word, ArabicStem.WithoutPrefix(term));

    private static bool IsLoan(string word) => word.AsSpan().ContainsAny(LettersOfLoans) && !word.Contains(ArabicScript.HehDoachashmee);

    private static float LatinWeightOf(float distance) => LatinWeight * (1 - (distance / WorstFit));

    private static float RomanisationDistance(string word, string term, float limit)
    {
        var bare = ArabicStem.WithoutPrefix(term);
        var distance = Romanisation.Distance(word, term, limit);
        return bare.Length == term.Length ? distance : Math.Min(distance, Romanisation.Distance(word, bare, limit));
    }

    private void AddWords(string word, ulong key, WordMatches matches)
    {
        var letters = Skeleton.LettersOf(word);

        // Arabic tells its own words apart by their vowels (شريك, شراكة; خليفة, of which the texts have خليفته, and خلفه); loans are written with
        // them or without (سکیورٹی, سیکورٹی).
        var isSpelt = word.Length >= ShortestSpelling && (!(lexicon.HasAsWritten(word) || matches.IsEvident) || IsLoan(word));
        foreach (var term in lexicon.WithSound(key))
        {
            // Behind the article or a preposition, too: يورانيم, اليورانيوم.
            var bare = ArabicStem.WithoutPrefix(term);
            if (Skeleton.DifferentLetters(Skeleton.LettersOf(bare), letters) > MostDifferentLetters)
            {
                continue;
            }

            var distance = Confusion.Distance(word, term, FarthestLetters);
            distance = bare.Length == term.Length ? distance : Math.Min(distance, Confusion.Distance(word, bare, FarthestLetters));
            if (distance <= FarthestLetters)
            {
                matches.Add(term, SoundWeight * (1 - (distance / WorstFit)), MatchTier.Sound, isSpelt && IsSpelling(word, term) && word.Contains(GlideBeforeAlef, StringComparison.Ordinal) == term.Contains(GlideBeforeAlef, StringComparison.Ordinal));
            }
        }
    }
}

using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>
/// Finds a word that the text has in two pieces: OCR and typists part words after letters that do not join (کلمو کوں), and both
/// spellings of a compound are in use.
/// </summary>
internal sealed class PairMatcher(IPostingStore store, Lexicon lexicon)
{
    private const float JoinedWeight = 0.9f;
    private const float JoinedStemWeight = 0.6f;
    private const float JoinedFuzzyWeight = 0.35f;
    private const float JoinedSoundWeight = 0.7f;
    private const int LongestJoined = 16;
    private const int ShortestPart = 2;

    // Neighbours are looked at one by one; a part in more units than this is a common word, not a piece of one.
    private const int MostUnits = 1000;

    /// <summary>The word cut at each place into two terms.</summary>
    public void AddExact(string word, WordMatches matches)
    {
        if (word.Length is < 3 or > LongestJoined)
        {
            return;
        }

        for (var cut = 1; cut < word.Length; cut++)
        {
            var first = lexicon.Find(SearchForm.Of(word.AsSpan(0, cut)));
            var second = lexicon.Find(word[cut..]);
            if (first >= 0 && second >= 0 && !(StopWords.Contains(lexicon.Terms[first]) && StopWords.Contains(lexicon.Terms[second])))
            {
                matches.AddPair(first, second, JoinedWeight, MatchTier.Joined);
            }
        }
    }

    /// <summary>Pairs of which one part is as in the word and both together are its stem or close to it.</summary>
    public void AddNear(string word, WordMatches matches)
    {
        if (word.Length > LongestJoined)
        {
            return;
        }

        var stems = new[] { lexicon.UrduStemOf(word), ArabicStem.Of(word) };
        for (var cut = word.Length - ShortestPart; cut >= ShortestPart; cut--)
        {
            var first = lexicon.Find(SearchForm.Of(word.AsSpan(0, cut)));
            if (first >= 0 && store.Units(first).Length <= MostUnits)
            {
                AddFollowers(word, stems, first, matches);
            }

            var second = lexicon.Find(word[cut..]);
            if (second >= 0 && store.Units(second).Length <= MostUnits)
            {
                AddLeaders(word, stems, second, matches);
            }
        }
    }

    private void AddFollowers(string word, string[] stems, int first, WordMatches matches)
    {
        foreach (var unit in store.Units(first))
        {
            var forms = store.Forms(unit);
            for (var i = 0; i + 1 < forms.Length; i++)
            {
                if (store.TermOf(forms[i]) == first)
                {
                    AddIfNear(word, stems, first, store.TermOf(forms[i + 1]), matches);
                }
            }
        }
    }

    private void AddLeaders(string word, string[] stems, int second, WordMatches matches)
    {
        foreach (var unit in store.Units(second))
        {
            var forms = store.Forms(unit);
            for (var i = 1; i < forms.Length; i++)
            {
                if (store.TermOf(forms[i]) == second)
                {
                    AddIfNear(word, stems, store.TermOf(forms[i - 1]), second, matches);
                }
            }
        }
    }

    private void AddIfNear(string word, string[] stems, int first, int second, WordMatches matches)
    {
        var firstTerm = lexicon.Terms[first];
        var secondTerm = lexicon.Terms[second];
        var length = firstTerm.Length + secondTerm.Length;
        if (length > LongestJoined || Math.Abs(length - word.Length) > 3 || char.IsAsciiDigit(firstTerm[0])
            || (StopWords.Contains(firstTerm) && StopWords.Contains(secondTerm)))
        {
            return;
        }

        var joined = firstTerm + secondTerm;
        if (stems.Contains(joined))
        {
            matches.AddPair(first, second, JoinedStemWeight, MatchTier.Joined);
            return;
        }

        var limit = WordMatcher.FuzzyLimit(word.Length);
        var cost = Confusion.Distance(word, joined, limit);
        if (cost <= limit)
        {
            matches.AddPair(first, second, Math.Max(0.12f, JoinedFuzzyWeight * (1 - (cost / (limit * 1.6f)))), MatchTier.Fuzzy);
        }
    }

    /// <summary>Pairs that together have the key of a name.</summary>
    public void AddSound(ulong key, WordMatches matches)
    {
        var length = SoundKey.Length(key);
        if (length < SoundKey.DistinctiveLength)
        {
            return;
        }

        for (var cut = 2; cut <= length - 1; cut++)
        {
            foreach (var first in lexicon.WithSound(SoundKey.First(key, cut)))
            {
                AddSoundFollowers(key, first, matches);
            }
        }
    }

    private void AddSoundFollowers(ulong key, int first, WordMatches matches)
    {
        if (store.Units(first).Length > MostUnits)
        {
            return;
        }

        foreach (var unit in store.Units(first))
        {
            var forms = store.Forms(unit);
            for (var i = 0; i + 1 < forms.Length; i++)
            {
                if (store.TermOf(forms[i]) != first)
                {
                    continue;
                }

                var second = store.TermOf(forms[i + 1]);
                var joined = lexicon.Terms[first] + lexicon.Terms[second];
                if (joined.Length is >= 5 and <= 14 && ArabicScript.Contains(joined[^1]) && SoundKey.Of(joined).Contains(key))
                {
                    matches.AddPair(first, second, JoinedSoundWeight, MatchTier.Sound);
                }
            }
        }
    }
}

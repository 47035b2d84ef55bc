using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Finds words side by side, whether or not the text parts them as the query does.</summary>
internal sealed class PhraseMatcher
{
    private readonly IPostingStore store;
    private readonly IReadOnlyList<QueryWord> words;
    private readonly int? within;
    private readonly int[] forms;
    private readonly int[] terms;
    private readonly int[] joinedWithNext;
    private readonly HashSet<(int First, int Second)>[] pairs;

    public PhraseMatcher(IPostingStore store, Lexicon lexicon, QueryNode.Phrase phrase)
    {
        this.store = store;
        words = phrase.Values;
        within = phrase.Within;
        IsExact = phrase.IsExact;
        forms = phrase.IsExact ? [.. words.Select(word => store.FindForm(word.Exact))] : [];
        terms = [.. words.Select(word => lexicon.Find(word.Term))];
        joinedWithNext = [.. words.Select((word, i) => i + 1 < words.Count && !phrase.IsExact ? lexicon.Find(word.Term + words[i + 1].Term) : -1)];
        pairs = [.. words.Select(word => phrase.IsExact ? [] : Split(word.Term, lexicon))];
    }

    public IReadOnlyList<QueryWord> Words => words;

    /// <summary>Null for a phrase; otherwise how many other words may stand among them, in any order.</summary>
    public int? Within => within;

    /// <summary>Whether only the exact forms count.</summary>
    public bool IsExact { get; }

    /// <summary>The terms that stand side by side where the words do, in every way that the text may part them; at most so many ways.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Sequences(int most)
    {
        // From the last word back, so that no way is begun that cannot be ended.
        var canEnd = new bool[words.Count + 2];
        canEnd[words.Count] = true;
        for (var word = words.Count - 1; word >= 0; word--)
        {
            canEnd[word] = Ways(word).Any(way => canEnd[word + way.Words]);
        }

        var found = new List<IReadOnlyList<int>>();
        AddSequences(0, [], canEnd, most, found);
        return found;
    }

    /// <summary>Units that hold the words as asked, ascending, with the number of times.</summary>
    public IEnumerable<(int Unit, int Count)> Units()
    {
        foreach (var unit in Candidates())
        {
            if (CountIn(unit) is > 0 and var count)
            {
                yield return (unit, count);
            }
        }
    }

    public IEnumerable<WordOccurrence> OccurrencesIn(int unit)
    {
        var found = new List<WordOccurrence>();
        var tokens = store.Forms(unit).ToArray();
        if (within is int distance)
        {
            foreach (var (position, word) in WordsIn(tokens))
            {
                if (IsInWindow(tokens, position, distance))
                {
                    found.Add(new WordOccurrence(position, 1, words[word].Exact, 1, MatchTier.Exact));
                }
            }

            return found;
        }

        var whole = string.Join(' ', words.Select(word => word.Exact));
        for (var i = 0; i < tokens.Length; i++)
        {
            if (LengthAt(tokens, i, 0) is > 0 and var length)
            {
                found.Add(new WordOccurrence(i, length, whole, 1, length == words.Count ? MatchTier.Exact : MatchTier.Joined));
            }
        }

        return found;
    }

    private void AddSequences(int word, List<int> before, bool[] canEnd, int most, List<IReadOnlyList<int>> found)
    {
        if (word == words.Count)
        {
            found.Add([.. before]);
            return;
        }

        foreach (var way in Ways(word).Where(way => canEnd[word + way.Words] && found.Count < most))
        {
            AddSequences(word + way.Words, [.. before, .. way.Terms], canEnd, most, found);
        }
    }

    private IEnumerable<(int Words, int[] Terms)> Ways(int word)
    {
        (int Words, int[] Terms)[] unparted = [(1, [terms[word]]), (2, [joinedWithNext[word]])];
        return unparted.Concat(pairs[word].Select(pair => (Words: 1, Terms: new[] { pair.First, pair.Second }))).Where(way => !way.Terms.Contains(-1));
    }

    private static HashSet<(int First, int Second)> Split(string term, Lexicon lexicon)
    {
        var splits = new HashSet<(int First, int Second)>();
        for (var cut = 1; cut < term.Length; cut++)
        {
            var first = lexicon.Find(Orthography.SearchForm.Of(term.AsSpan(0, cut)));
            var second = lexicon.Find(term[cut..]);
            if (first >= 0 && second >= 0)
            {
                splits.Add((first, second));
            }
        }

        return splits;
    }

    // The units of the word that is in the fewest, in whichever way it may stand there.
    private List<int> Candidates()
    {
        var rarest = Enumerable.Range(0, words.Count).Select(TermsOf).MinBy(terms => terms.Sum(term => store.UnitCountOf(term))) ?? [];
        var units = new List<int>();
        foreach (var term in rarest)
        {
            units.AddRange(store.Units(term));
        }

        units.Sort();
        return rarest.Count < 2 ? units : [.. units.Distinct()];
    }

    private List<int> TermsOf(int word) =>
    [
        .. new[] { terms[word], joinedWithNext[word], word > 0 ? joinedWithNext[word - 1] : -1 }.Where(term => term >= 0),
        .. pairs[word].Select(pair => store.UnitCountOf(pair.First) < store.UnitCountOf(pair.Second) ? pair.First : pair.Second),
    ];

    private int CountIn(int unit)
    {
        var tokens = store.Forms(unit);
        if (within is int distance)
        {
            return IsInWindow(tokens, -1, distance) ? 1 : 0;
        }

        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            count += LengthAt(tokens, i, 0) > 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many tokens from here on the words from this one on take up; 0 where they do not stand here.</summary>
    private int LengthAt(ReadOnlySpan<int> tokens, int position, int word)
    {
        if (position >= tokens.Length)
        {
            return 0;
        }

        var isLast = word + 1 == words.Count;
        if (IsWord(tokens[position], word) && RestAfter(tokens, position, 1, word, isLast) is > 0 and var plain)
        {
            return plain;
        }

        var term = store.TermOf(tokens[position]);
        if (joinedWithNext[word] == term && RestAfter(tokens, position, 1, word + 1, word + 2 == words.Count) is > 0 and var joined)
        {
            return joined;
        }

        return position + 1 < tokens.Length && pairs[word].Contains((term, store.TermOf(tokens[position + 1])))
            ? RestAfter(tokens, position, 2, word, isLast)
            : 0;
    }

    private int RestAfter(ReadOnlySpan<int> tokens, int position, int length, int word, bool isLast)
    {
        if (isLast)
        {
            return length;
        }

        var rest = LengthAt(tokens, position + length, word + 1);
        return rest > 0 ? length + rest : 0;
    }

    private bool IsWord(int form, int word) =>
        forms.Length > 0 ? forms[word] == form : terms[word] == store.TermOf(form);

    private List<(int Position, int Word)> WordsIn(ReadOnlySpan<int> tokens)
    {
        var found = new List<(int Position, int Word)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var word = 0; word < words.Count; word++)
            {
                if (IsWord(tokens[i], word))
                {
                    found.Add((i, word));
                }
            }
        }

        return found;
    }

    // A window holds each word of the query and at most the given number of others; -1 asks for any window at all.
    private bool IsInWindow(ReadOnlySpan<int> tokens, int position, int distance)
    {
        var found = WordsIn(tokens);
        var longest = words.Count + distance;
        for (var start = 0; start < found.Count; start++)
        {
            var seen = new HashSet<int>();
            var first = found[start].Position;
            for (var end = start; end < found.Count && found[end].Position < first + longest; end++)
            {
                seen.Add(found[end].Word);
                if (seen.Count == words.Count && (position < 0 || (position >= first && position <= found[end].Position)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>
/// Finds words side by side, whether or not the text parts them as the query does, or near each other. What is found and what is marked
/// are one reading of a unit's words, which takes time in proportion to the unit, whatever is asked.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly OpenIndex index;
    private readonly Lexicon lexicon;
    private readonly IReadOnlyList<QueryWord> words;
    private readonly int? within;
    private readonly uint[] terms;
    private readonly string whole;

    // The first word may bear a conjunction or a preposition in the text, and lack there what it bears in the query.
    private readonly IReadOnlyList<string> othersOfFirst;
    private readonly HashSet<uint> othersOfFirstHashed;
    private readonly uint?[] joinedWithNext;
    private readonly HashSet<(uint First, uint Second)>[] pairs;

    // With one of these whatever is found begins.
    private readonly uint[] heads;

    // A word that is asked for twice may be one in the text.
    private readonly Dictionary<uint, int> numbers;

    /// <param name="within">Null for words side by side; otherwise how many others may stand among them, in any order.</param>
    public PhraseMatcher(OpenIndex index, Lexicon lexicon, IReadOnlyList<QueryWord> words, int? within)
    {
        (this.index, this.lexicon, this.words, this.within) = (index, lexicon, words, within);
        terms = [.. words.Select(word => TokenHashes.HashOf(word.Term))];
        whole = string.Join(' ', words.Select(word => word.Written));
        othersOfFirst = within is null && words.Count > 1 ? [.. OthersOf(words[0].Term).Where(lexicon.Contains)] : [];
        othersOfFirstHashed = [.. othersOfFirst.Select(form => TokenHashes.HashOf(form))];
        joinedWithNext = [.. words.Select((_, word) => Joined(word) is string joined ? TokenHashes.HashOf(joined) : (uint?)null)];
        pairs = [.. words.Select(word => Cuts(word.Term).Select(cut => (TokenHashes.HashOf(cut.First), TokenHashes.HashOf(cut.Second))).ToHashSet())];
        heads = [.. othersOfFirstHashed.Append(terms[0]).Concat(joinedWithNext[0] is uint joined ? [joined] : []).Concat(pairs[0].Select(pair => pair.First)).Distinct()];
        numbers = terms.Distinct().Index().ToDictionary(term => term.Item, term => term.Index);
    }

    /// <summary>Units that hold the words as asked, ascending, with the number of times.</summary>
    public IReadOnlyList<(int Unit, int Count)> Units(SearchTime time)
    {
        var candidates = index.WithEach(Enumerable.Range(0, words.Count).Select(WaysOf));
        return [.. index.InStretches((stretch, _) => UnitsIn(candidates.UnitsIn(stretch), time)).SelectMany(units => units)];
    }

    /// <summary>In the order of the text.</summary>
    /// <param name="tokens">Of a unit.</param>
    public List<WordOccurrence> OccurrencesIn(ReadOnlySpan<uint> tokens) => within is int others ? Near(tokens, words.Count + others) : Phrases(tokens);

    private List<(int Unit, int Count)> UnitsIn(IEnumerable<int> units, SearchTime time)
    {
        var (found, reader) = (new List<(int Unit, int Count)>(), index.Tokens());
        foreach (var unit in units)
        {
            if (time.IsUp)
            {
                break;
            }

            var tokens = reader.Read(unit);
            var count = within is int others ? Math.Min(1, Near(tokens, words.Count + others).Count) : CountIn(tokens);
            if (count > 0)
            {
                found.Add((unit, count));
            }
        }

        return found;
    }

    private List<WordOccurrence> Phrases(ReadOnlySpan<uint> tokens)
    {
        var found = new List<WordOccurrence>();
        for (var (at, length) = Next(tokens, 0); length > 0; (at, length) = Next(tokens, at + 1))
        {
            found.Add(new WordOccurrence(at, length, whole, 1, length == words.Count ? MatchTier.Exact : MatchTier.Joined));
        }

        return found;
    }

    private int CountIn(ReadOnlySpan<uint> tokens)
    {
        var count = 0;
        for (var (at, length) = Next(tokens, 0); length > 0; (at, length) = Next(tokens, at + 1))
        {
            count++;
        }

        return count;
    }

    // The first that begins at a token or behind it; of length 0 where none does.
    private (int Position, int Length) Next(ReadOnlySpan<uint> tokens, int from)
    {
        for (var at = NextHead(tokens, from); at < tokens.Length; at = NextHead(tokens, at + 1))
        {
            if (LengthAt(tokens, at, 0) is > 0 and var length)
            {
                return (at, length);
            }
        }

        return (tokens.Length, 0);
    }

    // One after the other, since the runtime looks for one number in eight places at a time, and for any of several one by one.
    private int NextHead(ReadOnlySpan<uint> tokens, int from)
    {
        var end = tokens.Length;
        foreach (var head in heads)
        {
            var ahead = tokens[from..end].IndexOf(head);
            end = ahead < 0 ? end : from + ahead;
        }

        return end;
    }

    // How many tokens from here on the words from this one on take up; 0 where they do not stand here. The three ways exclude each
    // other: a token is the word, the word with the next one, or only its head.
    private int LengthAt(ReadOnlySpan<uint> tokens, int position, int word)
    {
        if (word >= words.Count || position >= tokens.Length)
        {
            return 0;
        }

        var (tokenCount, wordCount) = tokens[position] == terms[word] || (word == 0 && othersOfFirstHashed.Contains(tokens[position])) ? (1, 1)
            : tokens[position] == joinedWithNext[word] ? (1, 2)
            : position + 1 < tokens.Length && pairs[word].Contains((tokens[position], tokens[position + 1])) ? (2, 1)
            : (0, 0);
        return tokenCount == 0 || word + wordCount == words.Count ? tokenCount
            : LengthAt(tokens, position + tokenCount, word + wordCount) is > 0 and var rest ? tokenCount + rest
            : 0;
    }

    // All that is in a window which holds each word; the window moves over the text once.
    private List<WordOccurrence> Near(ReadOnlySpan<uint> tokens, int longestWindow)
    {
        var places = new List<(int Position, int Number)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (numbers.TryGetValue(tokens[i], out var number))
            {
                places.Add((i, number));
            }
        }

        var found = new List<WordOccurrence>();
        var counts = new int[numbers.Count];
        var (held, end, marked) = (0, 0, 0);
        for (var start = 0; start < places.Count; start++)
        {
            for (; end < places.Count && places[end].Position < places[start].Position + longestWindow; end++)
            {
                held += counts[places[end].Number]++ == 0 ? 1 : 0;
            }

            for (marked = Math.Max(marked, start); held == counts.Length && marked < end; marked++)
            {
                found.Add(new WordOccurrence(places[marked].Position, 1, WordOf(places[marked].Number), 1, MatchTier.Exact));
            }

            held -= --counts[places[start].Number] == 0 ? 1 : 0;
        }

        return found;
    }

    private string WordOf(int number) => words[Array.FindIndex(terms, term => numbers[term] == number)].Written;

    private IEnumerable<string> OthersOf(string first) =>
        [.. ArabicClitics.Before(first), .. WithoutClitic(first).SelectMany(word => ArabicClitics.Before(word).Prepend(word)).Where(other => other != first)];

    // A letter before no article is a preposition only of what is no word with it (كمركز).
    private IEnumerable<string> WithoutClitic(string first)
    {
        var isWord = lexicon.Contains(first);
        return ArabicClitics.LeftBehind(first).Where(left => !isWord || left.StartsWith(ArabicClitics.Article, StringComparison.Ordinal))
            .Concat(ArabicClitics.WithoutConjunction(first) is string bare ? [bare] : []);
    }

    // In whichever way the word is there, one of these terms is.
    private List<string> WaysOf(int word) => within is not null ? [words[word].Term] :
    [
        words[word].Term,
        .. word == 0 ? othersOfFirst : [],
        .. new[] { Joined(word), Joined(word - 1) }.OfType<string>(),
        .. Cuts(words[word].Term).Select(cut => lexicon.UnitCountOf(cut.First) < lexicon.UnitCountOf(cut.Second) ? cut.First : cut.Second),
    ];

    // Null where the texts have no such word.
    private string? Joined(int word) =>
        word >= 0 && word + 1 < words.Count && words[word].Term + words[word + 1].Term is var joined && lexicon.Contains(joined) ? joined : null;

    private List<(string First, string Second)> Cuts(string term) =>
    [
        .. Enumerable.Range(1, term.Length - 1)
            .Select(cut => (First: SearchForm.Of(term.AsSpan(0, cut)), Second: term[cut..]))
            .Where(cut => lexicon.Contains(cut.First) && lexicon.Contains(cut.Second)),
    ];
}

/// <summary>Tokens of a unit that answer a word of the query.</summary>
/// <param name="Position">Ordinal of the first token.</param>
internal readonly record struct WordOccurrence(int Position, int Length, string Word, float Weight, MatchTier Tier);

using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Search;

/// <summary>The index answers as reading every passage would.</summary>
public sealed class OracleTests
{
    private readonly Random random = new(20241127);
    private readonly IReadOnlyList<IndexedPassage> passages;
    private readonly SearchIndex index;

    public OracleTests()
    {
        passages = RandomPassages.Of(random, 200);
        index = Indexes.Build(passages);
    }

    [Fact]
    public void PrefixSuffixAndWildcard()
    {
        foreach (var (query, fits) in new (string Query, Func<string, bool> Fits)[]
        {
            ("روس*", term => term.StartsWith("روس", StringComparison.Ordinal)),
            ("*یں", term => term.EndsWith("یں", StringComparison.Ordinal)),
            ("*لم*", term => term.Contains("لم", StringComparison.Ordinal)),
            ("ق?زق", term => term.Length == 4 && term.StartsWith('ق') && term.EndsWith("زق", StringComparison.Ordinal)),
            ("د*یا", term => term.StartsWith('د') && term.EndsWith("یا", StringComparison.Ordinal)),
            ("?ا?*", term => term.Length >= 3 && term[1] == 'ا'),
        })
        {
            Same(query, tokens => tokens.Any(token => fits(token.Term)));
        }
    }

    [Fact]
    public void ExactForm()
    {
        foreach (var word in RandomPassages.Words)
        {
            Same($"={word}", tokens => tokens.Any(token => string.Equals(token.Exact, word, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void PhraseWhetherOrNotTheTextPartsItsWords()
    {
        for (var i = 0; i < 300; i++)
        {
            var words = Enumerable.Range(0, random.Next(2, 4)).Select(_ => RandomPassages.Words[random.Next(RandomPassages.Words.Length)]).ToList();
            var sought = words.Select(word => SearchForm.Of(word)).ToList();
            Same($"\"{string.Join(' ', words)}\"", tokens => HoldsPhrase([.. tokens.Select(token => token.Term)], sought));
        }
    }

    [Fact]
    public void WordsNearEachOther()
    {
        for (var i = 0; i < 200; i++)
        {
            var one = RandomPassages.Words[random.Next(RandomPassages.Words.Length)];
            var other = RandomPassages.Words[random.Next(RandomPassages.Words.Length)];
            var within = random.Next(0, 4);
            if (SearchForm.Of(one) != SearchForm.Of(other))
            {
                Same($"\"{one} {other}\"~{within}", tokens => AreNear(tokens, SearchForm.Of(one), SearchForm.Of(other), within));
            }
        }
    }

    [Fact]
    public void BooleanOperators()
    {
        for (var i = 0; i < 300; i++)
        {
            var (a, b, c) = (Word(), Word(), Word());
            var (inA, inB, inC) = (Found(a), Found(b), Found(c));
            Same($"{a} AND {b}", [.. inA.Intersect(inB)]);
            Same($"{a} OR {b}", [.. inA.Union(inB)]);
            Same($"{a} AND NOT {b}", [.. inA.Except(inB)]);
            Same($"{a} AND ({b} OR {c})", [.. inA.Intersect(inB.Union(inC))]);
            Same($"({a} AND {b}) OR {c}", [.. inA.Intersect(inB).Union(inC)]);
            Same($"+{a} -{b}", [.. inA.Except(inB)]);
            Same($"{a} in:safar", [.. inA.Where(reference => passages.First(passage => passage.Reference == reference).Work == "safar")]);
        }
    }

    private string Word() => "=" + RandomPassages.Words[random.Next(RandomPassages.Words.Length)];

    private HashSet<string> Found(string query) =>
        [.. index.Search(new SearchRequest(query) { Limit = passages.Count }).Hits.Select(hit => hit.Passage.Reference)];

    private void Same(string query, Func<IReadOnlyList<Token>, bool> answers) =>
        Same(query, [.. passages.Where(passage => answers(SearchForm.Tokens(passage.Text))).Select(passage => passage.Reference)]);

    private void Same(string query, HashSet<string> expected) =>
        Assert.True(expected.SetEquals(Found(query)), $"{query}: expected {string.Join(' ', expected)}, found {string.Join(' ', Found(query))}");

    // Every way to cut both into the same letters: two words for one, one for two.
    private static bool HoldsPhrase(string[] terms, List<string> words) =>
        Enumerable.Range(0, terms.Length).Any(start => HoldsFrom(terms, start, words, 0));

    private static bool HoldsFrom(string[] terms, int position, List<string> words, int word) =>
        word == words.Count
        || (position < terms.Length && (
            (terms[position] == words[word] && HoldsFrom(terms, position + 1, words, word + 1))
            || (word + 1 < words.Count && terms[position] == words[word] + words[word + 1] && HoldsFrom(terms, position + 1, words, word + 2))
            || (position + 1 < terms.Length && terms[position] + terms[position + 1] == words[word] && HoldsFrom(terms, position + 2, words, word + 1))));

    private static bool AreNear(IReadOnlyList<Token> tokens, string one, string other, int within)
    {
        var ones = tokens.Index().Where(token => token.Item.Term == one).Select(token => token.Index).ToList();
        var others = tokens.Index().Where(token => token.Item.Term == other).Select(token => token.Index).ToList();
        return ones.Any(left => others.Any(right => Math.Abs(left - right) <= within + 1));
    }
}

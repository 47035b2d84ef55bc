using System.Collections.Frozen;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Names;

/// <summary>Which words stand near a name in each language, more often than anywhere else.</summary>
public sealed class Collocations(Library library)
{
    // As far as words of one phrase are apart; corpus linguistics takes four or five.
    private const int Window = 5;
    private const int FewestTimes = 2;
    private const int ShortestWord = 2;

    // The critical value of chi square with one degree of freedom at 0.01.
    private const double Significant = 6.63;

    private readonly Lazy<FrozenDictionary<Language, Frequencies>> frequencies = new(() => CountAll(library));

    /// <summary>The surest first.</summary>
    public IReadOnlyList<NearWord> Of(IReadOnlyList<PlacedMention> mentions, Language language, int count)
    {
        var near = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var size = 0;
        foreach (var passage in mentions.Where(mention => mention.Language == language).GroupBy(mention => mention.Block, ReferenceEqualityComparer.Instance))
        {
            size += AddNear([.. passage], near);
        }

        if (near.Count == 0)
        {
            return [];
        }

        var all = frequencies.Value[language];
        return
        [
            .. near
                .Where(word => word.Value.Count >= FewestTimes)
                .Select(word => (word.Key, word.Value, Weight: Association.LogLikelihood(word.Value.Count, size, all.ByWord[word.Key], all.Total)))
                .Where(word => word.Weight >= Significant)
                .OrderByDescending(word => word.Weight)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(word => new NearWord(language, MostFrequent(word.Value), word.Value.Count)),
        ];
    }

    /// <summary>Each word once, however many mentions stand near it; answers how many words stand near one.</summary>
    private static int AddNear(IReadOnlyList<PlacedMention> mentions, Dictionary<string, List<string>> near)
    {
        var language = mentions[0].Language;
        var tokens = SearchForm.Tokens(mentions[0].Reading);
        var isNear = new bool[tokens.Count];
        foreach (var mention in mentions.Select(place => place.Mention))
        {
            var first = tokens.TakeWhile(token => token.EndUtf16 <= mention.StartUtf16).Count();
            var last = tokens.TakeWhile(token => token.StartUtf16 < mention.EndUtf16).Count() - 1;
            for (var i = Math.Max(0, first - Window); i <= Math.Min(tokens.Count - 1, last + Window); i++)
            {
                isNear[i] = true;
            }
        }

        var size = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var isOwn = mentions.Any(place => tokens[i].StartUtf16 < place.Mention.EndUtf16 && tokens[i].EndUtf16 > place.Mention.StartUtf16);
            if (!isNear[i] || isOwn)
            {
                continue;
            }

            size++;
            if (IsContentWord(tokens[i], language, out var word))
            {
                near.TryAdd(word, []);
                near[word].Add(language == Language.Arabic && word.Length < tokens[i].Term.Length ? WithoutPrefix(tokens[i]) : tokens[i].Exact);
            }
        }

        return size;
    }

    private static FrozenDictionary<Language, Frequencies> CountAll(Library library) => library.ReadAll()
        .GroupBy(edition => edition.Work.Language)
        .ToFrozenDictionary(editions => editions.Key, editions =>
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            var total = 0;
            foreach (var block in editions.SelectMany(edition => edition.Chapters).SelectMany(chapter => chapter.Blocks))
            {
                foreach (var token in SearchForm.Tokens(LayerText.Of(block, Layer.Reading)))
                {
                    total++;
                    if (IsContentWord(token, editions.Key, out var word))
                    {
                        counts[word] = counts.GetValueOrDefault(word) + 1;
                    }
                }
            }

            return new Frequencies(counts.ToFrozenDictionary(StringComparer.Ordinal), total);
        });

    private static bool IsContentWord(Token token, Language language, out string word)
    {
        word = language == Language.Arabic ? ArabicStem.WithoutPrefix(token.Term) : token.Term;
        return token.Kind == TokenKind.Arabic && word.Length >= ShortestWord && !StopWords.Contains(token.Term) && !StopWords.Contains(word);
    }

    /// <summary>The prefix has as many letters in the exact form as in the search form: marks stand behind letters.</summary>
    private static string WithoutPrefix(Token token)
    {
        var letters = token.Term.Length - ArabicStem.WithoutPrefix(token.Term).Length;
        var i = 0;
        while (letters > 0 && i < token.Exact.Length)
        {
            letters -= char.IsLetter(token.Exact[i++]) ? 1 : 0;
        }

        return token.Exact[i..];
    }

    private static string MostFrequent(IEnumerable<string> spellings) => spellings
        .CountBy(spelling => spelling, StringComparer.Ordinal)
        .OrderByDescending(spelling => spelling.Value)
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;

    /// <summary>How often each word stands in the texts of a language, and how many words they have.</summary>
    private sealed record Frequencies(FrozenDictionary<string, int> ByWord, int Total);
}

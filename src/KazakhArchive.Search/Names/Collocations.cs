using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Names;

/// <summary>Finds the words that stand near a name more often than anywhere else.</summary>
internal static class Collocations
{
    // As far as words of one phrase are apart; corpus linguistics takes four or five.
    private const int Window = 5;
    private const int FewestTimes = 2;

    // The critical value of chi square with one degree of freedom at 0.01.
    private const double Significant = 6.63;

    // A name in 50,000 passages shall take no longer than one in these.
    private const int MostPassages = 200;

    /// <summary>All passages, or some evenly from the first to the last.</summary>
    public static IReadOnlyList<MentioningPassage> Choose(IReadOnlyList<MentioningPassage> passages) => passages.Count <= MostPassages
        ? passages
        : [.. Enumerable.Range(0, MostPassages).Select(i => passages[(int)((long)i * passages.Count / MostPassages)])];

    /// <summary>The surest first.</summary>
    /// <param name="passages">The mentions of each.</param>
    public static IReadOnlyList<NearWord> Find(IReadOnlyList<IReadOnlyList<PlacedMention>> passages, Language language, WordFrequencies frequencies, int count)
    {
        var near = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var size = passages.Sum(passage => AddNear(passage, language, near));
        var surest = new SortedSet<(double Weight, string Word)>(Comparer<(double Weight, string Word)>.Create((left, right) =>
            left.Weight != right.Weight ? right.Weight.CompareTo(left.Weight) : string.CompareOrdinal(left.Word, right.Word)));
        var total = frequencies.TotalOf(language);

        // Whichever are probably the surest come first, so that of most others it is soon clear that they are less sure.
        var candidates = near.Where(word => word.Value.Count >= FewestTimes)
            .Select(word => (Word: word.Key, Times: word.Value.Count))
            .OrderByDescending(word => Association.LogLikelihood(word.Times, size, (int)Math.Clamp(frequencies.EstimateOf(word.Word, language), word.Times, total), total))
            .ToList();
        foreach (var (word, times) in candidates)
        {
            var least = surest.Count < count ? Significant : surest.Max.Weight;
            var limit = Association.MostForWeight(times, size, total, least);
            var all = limit < times ? int.MaxValue : frequencies.CountOf(word, language, limit);
            if (all <= limit && surest.Add((Association.LogLikelihood(times, size, all, total), word)) && surest.Count > count)
            {
                surest.Remove(surest.Max);
            }
        }

        return [.. surest.Select(word => new NearWord(language, MostFrequent(near[word.Word]), near[word.Word].Count))];
    }

    /// <summary>Each word once, however many mentions stand near it; answers how many words stand near one.</summary>
    private static int AddNear(IReadOnlyList<PlacedMention> mentions, Language language, Dictionary<string, List<string>> near)
    {
        var tokens = SearchForm.Tokens(mentions[0].Passage.Text);
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
            if (WordFrequencies.WordOf(tokens[i], language) is string word)
            {
                near.TryAdd(word, []);
                near[word].Add(language == Language.Arabic && word.Length < tokens[i].Term.Length ? WithoutPrefix(tokens[i]) : tokens[i].Exact);
            }
        }

        return size;
    }

    /// <summary>The prefix has as many letters in the exact form as in the search form: marks stand behind letters.</summary>
    private static string WithoutPrefix(Token token)
    {
        var letters = ArabicStem.PrefixLength(token.Term);
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
}

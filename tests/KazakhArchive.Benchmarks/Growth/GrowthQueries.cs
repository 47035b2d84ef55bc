using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>What readers of a corpus may ask, in its own words.</summary>
internal static class GrowthQueries
{
    private const int ShortestWord = 4;
    private const int PrefixLength = 4;
    private const int ShortestMisspelled = 6;

    // Half of the lines are empty, many short.
    private const int MostTurns = 20;

    private static readonly string[] Mix =
    [
        "a word", "a word", "a word", "two words", "two words", "three words", "a phrase", "a misspelling", "a prefix", "a Latin name",
    ];

    /// <summary>So many distinct queries, or fewer of a small corpus, each with what it is.</summary>
    public static IReadOnlyList<(string Kind, string Query)> Of(CorpusFolder corpus, int count)
    {
        var works = corpus.Works([]);
        var latin = GazetteerFiles.Read(corpus, []).Entities.SelectMany(name => name.English).Select(form => form.Written).Distinct(StringComparer.Ordinal).ToList();
        var queries = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var turn = 0; queries.Count < count && turn < MostTurns * count; turn++)
        {
            var kind = Mix[turn % Mix.Length];
            var paragraph = Paragraph(works[(int)((long)turn * works.Count / count) % works.Count], turn);
            var query = kind == "a Latin name" ? latin[turn / Mix.Length % latin.Count] : Query(kind, paragraph, turn);
            if (query.Length > 0)
            {
                queries.TryAdd(query, kind);
            }
        }

        return [.. queries.Select(query => (query.Value, query.Key))];
    }

    private static IReadOnlyList<string> Paragraph(WorkFolder work, int turn)
    {
        var lines = File.ReadAllLines(work.Source.Path);
        return Prose.Words(lines[WordHash.Choose(turn, lines.Length)]);
    }

    /// <summary>Empty where the paragraph has no such words.</summary>
    private static string Query(string kind, IReadOnlyList<string> paragraph, int turn)
    {
        var content = paragraph.Where(word => word.Length >= ShortestWord).ToList();
        if (content.Count < 3 || paragraph.Count < 4)
        {
            return "";
        }

        var (word, place) = (content[WordHash.Choose(turn, content.Count)], WordHash.Choose(turn, content.Count - 2));
        return kind switch
        {
            "a word" => word,
            "two words" => $"{content[place]} {content[place + 1]}",
            "three words" => $"{content[place]} {content[place + 1]} {content[place + 2]}",
            "a phrase" => $"\"{string.Join(' ', paragraph.Skip(WordHash.Choose(turn, paragraph.Count - 3)).Take(2 + turn / Mix.Length % 2))}\"",
            "a misspelling" => word.Length < ShortestMisspelled ? "" : Misspelled(word, turn),
            _ => word[..PrefixLength] + "*",
        };
    }

    /// <summary>Two neighbours exchanged, or a letter lost.</summary>
    private static string Misspelled(string word, int turn)
    {
        var at = 2 + WordHash.Choose(turn, word.Length - 4);
        return turn / Mix.Length % 2 == 0
            ? string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2))
            : word.Remove(at, 1);
    }
}

using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>Pages of a corpus that are visited, spread evenly over it.</summary>
internal static class GrowthPages
{
    public const string Chapter = "a chapter";
    public const string Name = "a name";
    public const string Map = "the map";
    public const string Timeline = "the timeline";

    private const string Passage = "a passage";
    private const string Work = "a work";
    private const string Note = "a note";

    // A page that was chosen before is chosen in vain.
    private const int MostTurns = 4;

    // Of twenty pages: readers read; who comes from elsewhere comes to a passage.
    private static readonly string[] Mix =
    [
        Chapter, Passage, Chapter, Passage, Work, Chapter, Passage, Chapter, Passage, Name,
        Chapter, Passage, Chapter, Passage, Work, Chapter, Passage, Chapter, Note, Name,
    ];

    /// <summary>So many distinct pages, or fewer of a small corpus; a note where one is left, else a passage.</summary>
    public static IReadOnlyList<(string Kind, string Path)> Of(CorpusFolder corpus, int count)
    {
        var works = corpus.Works([]);
        var names = GazetteerFiles.Read(corpus, []).Entities.Select(name => name.Id.Value).Order(StringComparer.Ordinal).ToList();
        var notes = new Queue<string>(works.Where(work => !GrownWork.Is(work.Id)).SelectMany(work => References(work, Note)));
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var turn = 0; pages.Count < count && turn < MostTurns * count; turn++)
        {
            var kind = Mix[turn % Mix.Length] is var next && next == Note && notes.Count == 0 ? Passage : next;
            var work = works[(int)((long)turn * works.Count / count) % works.Count];
            var path = kind switch
            {
                Work => $"/{work.Id}",
                Name => $"/names/{names[(int)((long)turn * names.Count / count) % names.Count]}",
                Note => notes.Dequeue(),
                _ => References(work, kind) is { Count: > 0 } own ? own[WordHash.Choose(turn, own.Count)] : $"/{work.Id}",
            };
            pages.TryAdd(path, kind);
        }

        return [.. pages.Select(page => (page.Value, page.Key))];
    }

    /// <summary>Those that cross works, of everything and of parts, in each language of the interface.</summary>
    public static IReadOnlyList<(string Kind, string Path)> Lists(CorpusFolder corpus, IEnumerable<string> names)
    {
        var work = corpus.Works([]).Last(folder => GrownWork.Is(folder.Id)).Id;
        string[] map = ["/map", "/map?ui=ur", "/map?ui=ar", "/map?lang=ar", "/map?lang=ur", $"/map?work={work}"];
        string[] timeline =
        [
            "/timeline", "/timeline?ui=ur", "/timeline?ui=ar", "/timeline?lang=ar", "/timeline?lang=ur", $"/timeline?work={work}",
            "/timeline?century=800", "/timeline?century=1900", "/timeline?decade=810", "/timeline?name=russia",
        ];
        return [.. map.Select(path => (Map, path)), .. timeline.Select(path => (Timeline, path)), .. names.Select(name => (Name, $"/names/{name}"))];
    }

    private static List<string> References(WorkFolder work, string kind) =>
        [.. File.ReadLines(work.Passages.Path)
            .Skip(1)
            .Select(row => row.Split('\t'))
            .Where(cells => cells.Contains("live") && KindOf(cells[0]) == kind)
            .Select(cells => $"/{work.Id}/{cells[0]}")];

    private static string KindOf(string reference) =>
        reference.StartsWith('n') ? Note : reference.Contains('.', StringComparison.Ordinal) ? Passage : Chapter;
}

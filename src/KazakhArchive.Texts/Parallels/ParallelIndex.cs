using System.Collections.Frozen;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Parallels;

/// <summary>
/// Which passages speak of the same: an inverted list for each topic, the nearest passages in the other language for each
/// passage. Made once at start, immutable, safe for any number of readers.
/// </summary>
public sealed class ParallelIndex
{
    /// <summary>Below it two passages share what many share, and a reader finds nothing of the one in the other.</summary>
    public const double LeastCloseness = 0.25;

    /// <summary>More would be a list to search, not a way to follow.</summary>
    public const int Most = 3;

    // A topic of more passages leads nowhere, and reading its list for each of them would take the square of their number.
    private const int MostPostings = 1000;

    // How far a text's own length counts against the average: a long passage speaks of more, and is not for that less about each.
    private const float Slope = 0.6f;

    private readonly TopicFinder finder;
    private readonly TopicWeights topics;
    private readonly float averageLength;
    private readonly IReadOnlyList<Place> passages;
    private readonly IReadOnlyList<(int Passage, float Weight)>[] postings;
    private readonly FrozenDictionary<(WorkId Work, PassageId Reference), int> numbers;
    private readonly IReadOnlyList<ParallelPassage>[] nearest;

    private ParallelIndex(Library library)
    {
        finder = new TopicFinder(library.Glossary);
        var found = library.ReadAll()
            .SelectMany(edition => PassageList.Of(edition.Chapters).Where(IsRead).Select(passage => (Edition: edition, Passage: passage)))
            .Select(place => (place.Edition, place.Passage, Mentions: finder.Find(place.Passage.Block, place.Passage.Reading)))
            .ToList();
        topics = new TopicWeights(library.Gazetteer, [.. found.Select(place => (place.Edition.Work.Id, place.Mentions))]);
        passages = [.. found.Select(place => new Place(place.Edition, place.Passage, topics.Vector(place.Mentions)))];
        averageLength = passages.Count == 0 ? 1 : passages.Average(passage => passage.Vector.Length);
        postings = PostingsOf(passages, topics.Count);
        numbers = passages.Select((passage, number) => (Key: (passage.Edition.Work.Id, passage.Id), number))
            .ToFrozenDictionary(passage => passage.Key, passage => passage.number);
        nearest = [.. passages.Select(passage => InOtherLanguages(passage.Edition, passage.Vector))];
    }

    public static ParallelIndex Of(Library library) => new(library);

    /// <summary>The nearest passages in other languages than the text's own, at most <see cref="Most"/>; empty where nothing is close.</summary>
    public IReadOnlyList<ParallelPassage> Of(Edition edition, Excerpt excerpt) => excerpt.Range.IsSingle && NumberOf(edition, excerpt.Range.First) is int number
        ? nearest[number]
        : InOtherLanguages(edition, topics.Vector(excerpt.Parts.SelectMany(part => MentionsOf(WholeOf(edition, part)))));

    /// <summary>Whether <see cref="Of(Edition, Excerpt)"/> has anything for a passage.</summary>
    public bool Has(Edition edition, PassageId reference) => NumberOf(edition, reference) is int number && nearest[number].Count > 0;

    /// <summary>The chapter of another language that is nearest to a chapter of a work; null where no two are close.</summary>
    public (Ordinal Own, Edition Other, Ordinal Chapter)? NearestChapters(Edition edition) => passages
        .SelectMany((passage, number) => ReferenceEquals(passage.Edition, edition) ? nearest[number].Select(parallel => (passage.Passage.Chapter, Parallel: parallel)) : [])
        .GroupBy(pair => (Own: pair.Chapter, Other: pair.Parallel.Edition, pair.Parallel.Passage.Chapter))
        .OrderByDescending(pairs => pairs.Sum(pair => pair.Parallel.Closeness))
        .Select(pairs => ((Ordinal, Edition, Ordinal)?)pairs.Key)
        .FirstOrDefault();

    /// <summary>Of a part of a text the passage that is nearest to a block of another, whatever their languages; null where none is close.</summary>
    /// <param name="among">References of passages of <paramref name="other"/>.</param>
    public ParallelPassage? Nearest(Edition edition, Block block, Edition other, IReadOnlySet<PassageId> among)
    {
        var vector = block.Id is PassageId id && NumberOf(edition, id) is int number ? passages[number].Vector : topics.Vector(MentionsOf(block));
        return Nearest(vector, passage => ReferenceEquals(passage.Edition, other) && among.Contains(passage.Id) && !ReferenceEquals(passage.Block, block), 1)
            .FirstOrDefault();
    }

    /// <summary>Headings, title pages and the references of notes are no reading of their own.</summary>
    private static bool IsRead(Passage passage) => passage.Block.Kind is not (BlockKind.Heading or BlockKind.Note or BlockKind.Figure);

    private static List<(int, float)>[] PostingsOf(IReadOnlyList<Place> passages, int topicCount)
    {
        var postings = new List<(int, float)>[topicCount];
        for (var i = 0; i < topicCount; i++)
        {
            postings[i] = [];
        }

        for (var passage = 0; passage < passages.Count; passage++)
        {
            foreach (var (topic, weight) in passages[passage].Vector.Weights)
            {
                postings[topic].Add((passage, weight));
            }
        }

        return postings;
    }

    /// <summary>Null for what is not read by itself, and for the text of a revision, which is not tagged.</summary>
    private int? NumberOf(Edition edition, PassageId reference) =>
        edition.PinnedTo is null && numbers.TryGetValue((edition.Work.Id, reference), out var number) ? number : null;

    /// <summary>A printed page may cut a block, and mentions are counted from the beginning of the whole.</summary>
    private static Block WholeOf(Edition edition, ExcerptPart part) => part.IsPartial
        ? edition.Find(part.Chapter)!.Blocks.First(block => block.Kind == part.Block.Kind && block.Id == part.Block.Id && block.Lines == part.Block.Lines)
        : part.Block;

    private IReadOnlyList<TopicMention> MentionsOf(Block block) => finder.Find(block, LayerText.Of(block, Layer.Reading));

    private List<ParallelPassage> InOtherLanguages(Edition edition, TopicVector vector) =>
        Nearest(vector, passage => passage.Edition.Work.Language != edition.Work.Language, Most);

    private List<ParallelPassage> Nearest(TopicVector vector, Func<Place, bool> isWanted, int most)
    {
        var products = new Dictionary<int, (float Sum, float Greatest)>();
        foreach (var (topic, weight) in vector.Weights.Where(topic => postings[topic.Topic].Count <= MostPostings))
        {
            // Most of a large archive is in the language of the passage itself.
            foreach (var (passage, other) in postings[topic].Where(posting => isWanted(passages[posting.Passage])))
            {
                var (sum, greatest) = products.GetValueOrDefault(passage);
                products[passage] = (sum + (weight * other), Math.Max(greatest, weight * other));
            }
        }

        return
        [
            .. products
                .Select(product => (Passage: product.Key, Closeness: Closeness(product.Value, vector, passages[product.Key].Vector)))
                .Where(product => product.Closeness >= LeastCloseness)
                .OrderByDescending(product => product.Closeness)
                .ThenBy(product => product.Passage)
                .Take(most)
                .Select(product => ParallelOf(product.Passage, product.Closeness, vector)),
        ];
    }

    /// <summary>One name may be shared by chance, several are not: what weighs most counts half.</summary>
    private float Closeness((float Sum, float Greatest) product, TopicVector first, TopicVector second) =>
        (product.Sum - (product.Greatest / 2)) / (Pivoted(first) * Pivoted(second));

    private float Pivoted(TopicVector vector) => ((1 - Slope) * averageLength) + (Slope * vector.Length);

    private ParallelPassage ParallelOf(int number, float closeness, TopicVector vector)
    {
        var place = passages[number];
        var weights = vector.Weights.ToDictionary(topic => topic.Topic, topic => topic.Weight);
        return new ParallelPassage(place.Edition, place.Passage, closeness,
        [
            .. place.Vector.Weights.Where(topic => weights.ContainsKey(topic.Topic))
                .OrderByDescending(topic => topic.Weight * weights[topic.Topic])
                .ThenBy(topic => topic.Topic)
                .Select(topic => topics[topic.Topic]),
        ]);
    }

    private sealed record Place(Edition Edition, Passage Passage, TopicVector Vector)
    {
        public PassageId Id => Passage.Id;

        public Block Block => Passage.Block;
    }
}

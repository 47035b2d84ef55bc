using System.Runtime.InteropServices;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Parallels;

/// <summary>
/// Finds passages about the same topics: for each topic the index lists those of a language. Takes up to a second to make, for which no
/// reader shall wait. Immutable, safe for any number of readers.
/// </summary>
public sealed class ParallelFinder
{
    /// <summary>Below it two passages share what many share, and a reader finds nothing of the one in the other.</summary>
    public const double LeastCloseness = 0.25;

    /// <summary>More would be a list to search, not a way to follow.</summary>
    public const int Most = 3;

    // Of a longer work every second, third, ... passage tells as well which chapters are near.
    private const int MostAsked = 400;

    // How far a text's own length counts against the average: a long passage is about more topics, and no less about each for that.
    private const double Slope = 0.6;

    private readonly OpenIndex index;
    private readonly TopicFinder finder;
    private readonly TopicTable topics;
    private readonly IReadOnlyDictionary<Language, FieldPostings> passagesBy;

    internal ParallelFinder(OpenIndex index, Gazetteer names, IReadOnlyList<GlossaryEntry> glossary)
    {
        this.index = index;
        finder = new TopicFinder(glossary);
        topics = new TopicTable(index, names, finder);
        passagesBy = Languages.All.ToDictionary(language => language, language => index.Postings(FieldNames.TopicIn(language)));
    }

    /// <summary>The nearest passages in other languages than the text's own, at most <see cref="Most"/>; empty where nothing is close.</summary>
    public IReadOnlyList<ParallelPassage> Of(Edition edition, Excerpt excerpt) =>
        Of(edition.Work.Language, excerpt.Parts.SelectMany(part => MentionsOf(WholeOf(edition, part))).CountBy(mention => mention.Topic)
            .Select(topic => new TopicCount(topic.Key, topic.Value)));

    /// <summary>The same for what a text of a language is about, each topic once.</summary>
    public IReadOnlyList<ParallelPassage> Of(Language language, IEnumerable<TopicCount> mentioned)
    {
        var vector = topics.VectorOf(mentioned);
        return [.. InOtherLanguages(vector, language).Select(found => new ParallelPassage(index.PassageOf(found.Unit), found.Closeness, Shared(found.Vector, vector)))];
    }

    /// <summary>The passages of a chapter that have anything of their own near them in another language.</summary>
    public IReadOnlySet<PassageId> In(WorkId work, Ordinal chapter) => Passages(work)
        .Where(passage => passage.Reference.Chapter == chapter && HasAny(passage.Unit))
        .Select(passage => passage.Reference)
        .ToHashSet();

    /// <summary>The chapter of another language that is nearest to a chapter of a work; null where no two are close.</summary>
    public NearestChapters? NearestChapters(WorkId work)
    {
        var passages = Passages(work).ToList();
        var step = (passages.Count + MostAsked - 1) / MostAsked;
        return passages.Where((_, i) => i % step == 0)
            .SelectMany(passage => InOtherLanguages(topics.VectorOf(passage.Unit), index.AttributesOf(passage.Unit).Language)
                .Select(parallel => (Own: passage.Reference.Chapter, Other: index.WorkOf(parallel.Unit), index.ReferenceOf(parallel.Unit).Chapter, parallel.Closeness)))
            .GroupBy(pair => (pair.Own, pair.Other, pair.Chapter))
            .OrderByDescending(pairs => pairs.Sum(pair => pair.Closeness))
            .Select(pairs => new NearestChapters(pairs.Key.Own, WorkId.TryParse(index.Works[pairs.Key.Other])!.Value, pairs.Key.Chapter))
            .FirstOrDefault();
    }

    /// <summary>Those passages of a work, to be compared.</summary>
    public PassageGroup Group(WorkId work, IReadOnlySet<PassageId> references) => new(
        work, [.. Passages(work).Where(passage => references.Contains(passage.Reference)).Select(passage => (passage.Reference, topics.VectorOf(passage.Unit)))]);

    /// <summary>The passage of a group that is nearest to a block of another, whatever their languages; null where none is close.</summary>
    /// <param name="own">Where the block stands.</param>
    public NearestPassage? Nearest(PassageGroup own, Block block, PassageGroup group)
    {
        var vector = (block.Id is PassageId id ? own.Find(id) : null)
            ?? topics.VectorOf(finder.Count(block, LayerText.Of(block, Layer.Reading)));
        return group.Sharing(vector.Weights.Where(topic => topics.Leads(topic.Topic)))
            .Where(passage => own.Work != group.Work || block.Id != passage.Reference)
            .Select(passage => (passage.Reference, passage.Vector, Closeness: Closeness(passage.Product, vector, passage.Vector.Length)))
            .Where(passage => passage.Closeness >= LeastCloseness)
            .OrderByDescending(passage => passage.Closeness)
            .Select(passage => new NearestPassage(passage.Reference, passage.Closeness, Shared(passage.Vector, vector)))
            .FirstOrDefault();
    }

    /// <summary>A printed page may cut a block, and mentions are counted from the beginning of the whole.</summary>
    private static Block WholeOf(Edition edition, ExcerptPart part) => part.IsPartial
        ? edition.Find(part.Chapter)!.Blocks.First(block => block.Kind == part.Block.Kind && block.Id == part.Block.Id && block.Lines == part.Block.Lines)
        : part.Block;

    private IReadOnlyList<TopicMention> MentionsOf(Block block) => finder.Find(block, LayerText.Of(block, Layer.Reading));

    private IEnumerable<(int Unit, PassageId Reference)> Passages(WorkId work) => index.PassagesOf(work.Value)
        .Where(unit => index.AttributesOf(unit).Kind == PassageKind.Text)
        .Select(unit => (unit, index.ReferenceOf(unit)));

    private bool HasAny(int unit) =>
        topics.VectorOf(unit) is { Weights.Count: > 0 } vector && Close(vector, index.AttributesOf(unit).Language).Any();

    /// <summary>The nearest first; of those that are as near, as the works and the book have them.</summary>
    private List<Parallel> InOtherLanguages(TopicVector vector, Language language)
    {
        var nearest = new List<Parallel>();
        foreach (var found in Close(vector, language, () => nearest.Count < Most ? LeastCloseness : nearest[^1].Closeness))
        {
            var at = nearest.FindIndex(other => found.CompareTo(other) < 0);
            nearest.Insert(at < 0 ? nearest.Count : at, found);
            if (nearest.Count > Most)
            {
                nearest.RemoveAt(Most);
            }
        }

        return nearest;
    }

    /// <summary>Those that are close enough, the likeliest first. What they are about besides is read for the likely ones only.</summary>
    /// <param name="least">What is still wanted.</param>
    private IEnumerable<Parallel> Close(TopicVector vector, Language language, Func<double>? least = null)
    {
        var likely = Products(vector, language)
            .Select(product => (Unit: product.Key, Product: product.Value, Most: Closeness(product.Value, vector, Math.Sqrt(product.Value.OtherSquares))))
            .Where(product => product.Most >= LeastCloseness)
            .OrderByDescending(product => product.Most);
        foreach (var (unit, product, most) in likely)
        {
            if (most < (least?.Invoke() ?? LeastCloseness))
            {
                yield break;
            }

            var other = topics.VectorOf(unit);
            if (Closeness(product, vector, other.Length) is >= LeastCloseness and var closeness)
            {
                yield return new Parallel(unit, index.WorkOf(unit), other, closeness);
            }
        }
    }

    private Dictionary<int, TopicProduct> Products(TopicVector vector, Language language)
    {
        var products = new Dictionary<int, TopicProduct>();
        foreach (var (topic, weight) in vector.Weights.Where(topic => topics.Leads(topic.Topic)))
        {
            foreach (var (_, passages) in passagesBy.Where(list => list.Key != language))
            {
                passages.Visit(topics.KeyOf(topic), (unit, count) =>
                {
                    ref var product = ref CollectionsMarshal.GetValueRefOrAddDefault(products, unit, out _);
                    product = product.Plus(weight, topics.WeightOf(topic, count));
                });
            }
        }

        return products;
    }

    private double Closeness(TopicProduct product, TopicVector vector, double otherLength) =>
        product.Evidence / (Pivoted(vector.Length) * Pivoted(otherLength));

    private double Pivoted(double length) => ((1 - Slope) * topics.AverageLength) + (Slope * length);

    private List<Topic> Shared(TopicVector found, TopicVector vector) => [.. found.SharedWith(vector).Select(topic => topics[topic])];

    private readonly record struct Parallel(int Unit, int Work, TopicVector Vector, double Closeness) : IComparable<Parallel>
    {
        public int CompareTo(Parallel other) => other.Closeness.CompareTo(Closeness) is not 0 and var byCloseness ? byCloseness : (Work, Unit).CompareTo((other.Work, other.Unit));
    }
}

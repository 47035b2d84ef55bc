using System.Globalization;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Names;

/// <summary>All that the texts have of one entity. Whatever is asked of all its passages is read from the index; texts only of those that are shown.</summary>
public sealed class EntityMentions
{
    private readonly IReadOnlyList<MentioningPassage> passages;
    private readonly OpenIndex index;
    private readonly Mentions mentions;
    private readonly WordFrequencies words;

    /// <param name="passages">In the order of the works and of their texts.</param>
    internal EntityMentions(EntityId entity, IReadOnlyList<MentioningPassage> passages, OpenIndex index, Mentions mentions, WordFrequencies words)
    {
        Entity = entity;
        (this.passages, this.index, this.mentions, this.words) = (passages, index, mentions, words);
    }

    public EntityId Entity { get; }

    public int PassageCount => passages.Count;

    public int CountIn(Language language) => mentions.CountOf(Entity).In(language);

    /// <summary>The works of a language that mention it, in their order, each with how often it does.</summary>
    public IReadOnlyList<(string Work, int Mentions)> WorksIn(Language language) =>
    [
        .. passages.Where(passage => passage.Language == language)
            .AggregateBy(passage => passage.Work, 0, (sum, passage) => sum + passage.Times)
            .Select(work => (index.Works[work.Key], work.Value)),
    ];

    public int PassagesIn(Language language) => passages.Count(passage => passage.Language == language);

    /// <summary>
    /// The mentions of some of its passages in a language, a list for each passage, in the order of the works and of their texts; a passage that has been
    /// edited since the index was made has no text.
    /// </summary>
    /// <param name="offset">How many passages to leave out before.</param>
    /// <param name="count">Of passages.</param>
    public IReadOnlyList<IReadOnlyList<PlacedMention>> In(Language language, int offset, int count) =>
        [.. passages.Where(passage => passage.Language == language).Skip(offset).Take(count).Select(passage => Placed(passage).ToList()).Where(mentions => mentions.Count > 0)];

    /// <summary>Who else its passages mention, in the order of their ids.</summary>
    public IReadOnlyList<Companion> Company =>
    [
        .. CountValues(FieldNames.Mentioned)
            .Select(other => (Entity: EntityId.TryParse(other.Key)!.Value, Shared: other.Value))
            .Where(other => other.Entity != Entity)
            .OrderBy(other => other.Entity)
            .Select(other => new Companion(other.Entity, other.Shared, mentions.CountOf(other.Entity).Passages)),
    ];

    /// <summary>The years of the common era that its passages name, ascending. Spans are named by their two ends.</summary>
    public IReadOnlyList<(int Year, int Passages)> Years =>
        [.. CountValues(FieldNames.MentionYears).Select(year => (int.Parse(year.Key, CultureInfo.InvariantCulture), year.Value)).Order()];

    /// <summary>Which words stand near it in a language more often than anywhere else, the surest first.</summary>
    public NearWords WordsNear(Language language, int count)
    {
        var own = passages.Where(passage => passage.Language == language).ToList();
        var read = Collocations.Choose(own);
        return new NearWords(Collocations.Find([.. read.Select(passage => Placed(passage).Where(mention => mention.HasText).ToList()).Where(mentions => mentions.Count > 0)], language, words, count), read.Count, own.Count);
    }

    private IEnumerable<PlacedMention> Placed(MentioningPassage passage)
    {
        var read = index.PassageOf(passage.Unit);
        return index.Mentions().In(passage.Unit)
            .Where(mention => mention.Entity == Entity)
            .Select(mention => new PlacedMention(read, mention));
    }

    // In how many of the passages each value of a field stands.
    private Dictionary<string, int> CountValues(string field)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var own in passages.GroupBy(passage => index.SegmentOf(passage.Unit), ReferenceEqualityComparer.Instance))
        {
            var segment = (Segment)own.Key!;
            if (segment.Reader.GetSortedSetDocValues(field) is not SortedSetDocValues values)
            {
                continue;
            }

            var bytes = new BytesRef();
            foreach (var (number, passageCount) in Count(values, own.Select(passage => passage.Unit - segment.Context.DocBase)))
            {
                values.LookupOrd(number, bytes);
                var value = bytes.Utf8ToString();
                counts[value] = counts.GetValueOrDefault(value) + passageCount;
            }
        }

        return counts;
    }

    private static IEnumerable<(int Number, int Passages)> Count(SortedSetDocValues values, IEnumerable<int> units)
    {
        var counts = new int[values.ValueCount];
        foreach (var unit in units)
        {
            values.SetDocument(unit);
            for (var number = values.NextOrd(); number != SortedSetDocValues.NO_MORE_ORDS; number = values.NextOrd())
            {
                counts[number]++;
            }
        }

        return counts.Index().Where(count => count.Item > 0);
    }
}

/// <summary>A mention with its passage.</summary>
public sealed record PlacedMention(IndexedPassage Passage, EntityMention Mention)
{
    /// <summary>False where the corpus has another text there by now.</summary>
    public bool HasText => Mention.EndUtf16 <= Passage.Text.Length;
}

/// <summary>An entity that stands in passages of another.</summary>
/// <param name="Shared">How many passages mention both.</param>
/// <param name="Passages">How many mention this one.</param>
public sealed record Companion(EntityId Entity, int Shared, int Passages);

/// <summary>The words that stand near a name.</summary>
/// <param name="Read">How many of its passages were read for them.</param>
/// <param name="Passages">How many there are.</param>
public sealed record NearWords(IReadOnlyList<NearWord> Words, int Read, int Passages);

/// <summary>A word that stands near the mentions of a name.</summary>
/// <param name="Word">In its most frequent spelling.</param>
/// <param name="Times">How often it stands near one in the passages that were read.</param>
public sealed record NearWord(Language Language, string Word, int Times);

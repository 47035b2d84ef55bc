using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Names;

/// <summary>Where the archive's texts mention whom; of each work, today's text. Safe for any number of readers at once.</summary>
public sealed class Mentions
{
    private readonly OpenIndex index;
    private readonly FieldPostings postings;
    private readonly WordFrequencies words;

    // As many as the gazetteer has names, however long the texts are.
    private readonly Lazy<(IReadOnlyDictionary<EntityId, MentionCount> ByEntity, int Passages)> counts;

    internal Mentions(OpenIndex index)
    {
        this.index = index;
        postings = index.Postings(FieldNames.Mention);
        words = new WordFrequencies(index);
        counts = new(CountAll);
    }

    /// <summary>How many passages mention anybody.</summary>
    public int PassageCount => counts.Value.Passages;

    /// <summary>Of every entity that the texts mention.</summary>
    public IReadOnlyDictionary<EntityId, MentionCount> Counts => counts.Value.ByEntity;

    public MentionCount CountOf(EntityId entity) => Counts.GetValueOrDefault(entity);

    /// <summary>Of every entity that one work mentions; empty for a work that the index has not.</summary>
    /// <param name="work">Its slug.</param>
    public IReadOnlyDictionary<EntityId, MentionCount> CountsIn(string work)
    {
        var (found, reader) = (new Dictionary<EntityId, MentionCount>(), index.Mentions());
        foreach (var (segment, extent) in index.Segments.SelectMany(segment => segment.Extents.Select(extent => (segment, extent))).Where(place => index.Works[place.extent.Work] == work))
        {
            for (var unit = extent.FirstUnit; unit < extent.EndUnit; unit++)
            {
                var language = UnitAttributes.Unpack(segment.Attributes[unit]).Language;
                foreach (var mentions in reader.In(segment.Context.DocBase + unit).CountBy(mention => mention.Entity))
                {
                    found[mentions.Key] = found.GetValueOrDefault(mentions.Key).With(language, mentions.Value);
                }
            }
        }

        return found;
    }

    /// <summary>All that the texts have of one entity; nothing for one that none mentions.</summary>
    public EntityMentions Of(EntityId entity)
    {
        var passages = new List<MentioningPassage>();
        postings.Visit(entity.Value, (unit, times) => passages.Add(new MentioningPassage(index.WorkOf(unit), unit, times, index.AttributesOf(unit).Language)));
        passages.Sort();
        return new EntityMentions(entity, passages, index, this, words);
    }

    private (IReadOnlyDictionary<EntityId, MentionCount> ByEntity, int Passages) CountAll()
    {
        var found = new Dictionary<EntityId, MentionCount>();
        var passages = new FixedBitSet(Math.Max(1, index.MaxDoc));
        foreach (var id in postings.StartingWith(""))
        {
            var count = default(MentionCount);
            if (postings.Visit(id, (unit, times) =>
            {
                count = count.With(index.AttributesOf(unit).Language, times);
                passages.Set(unit);
            }) > 0)
            {
                found.Add(EntityId.TryParse(id)!.Value, count);
            }
        }

        return (found, passages.Cardinality);
    }
}

/// <summary>How often texts mention an entity, by their language.</summary>
/// <param name="Passages">How many passages do.</param>
public readonly record struct MentionCount(int Urdu, int Arabic, int English, int Passages)
{
    public int Total => Urdu + Arabic + English;

    public int In(Language language) => language switch
    {
        Language.Urdu => Urdu,
        Language.Arabic => Arabic,
        _ => English,
    };

    /// <summary>The same with one passage more.</summary>
    internal MentionCount With(Language language, int times) => language switch
    {
        Language.Urdu => this with { Urdu = Urdu + times, Passages = Passages + 1 },
        Language.Arabic => this with { Arabic = Arabic + times, Passages = Passages + 1 },
        _ => this with { English = English + times, Passages = Passages + 1 },
    };
}

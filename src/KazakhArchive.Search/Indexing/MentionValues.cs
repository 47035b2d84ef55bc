using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>Whom the passages of a segment mention, and where, without their texts. For one reader, who goes through them in order.</summary>
internal sealed class MentionValues
{
    private readonly SortedSetDocValues mentioned;
    private readonly BinaryDocValues places;
    private readonly BytesRef bytes = new();
    private readonly Dictionary<long, EntityId> entities = [];

    private MentionValues(SortedSetDocValues mentioned, BinaryDocValues places) => (this.mentioned, this.places) = (mentioned, places);

    /// <summary>Null for a segment none of whose passages mentions anybody.</summary>
    public static MentionValues? Open(Segment segment) =>
        segment.Reader.GetSortedSetDocValues(FieldNames.Mentioned) is SortedSetDocValues mentioned && segment.Reader.GetBinaryDocValues(FieldNames.MentionPlaces) is BinaryDocValues places
            ? new MentionValues(mentioned, places)
            : null;

    /// <summary>In the order of the text; none for another layer than the reading layer.</summary>
    /// <param name="unit">Its number in the segment.</param>
    public IEnumerable<EntityMention> In(int unit)
    {
        places.Get(unit, bytes);
        if (bytes.Length == 0)
        {
            return [];
        }

        var ranks = new List<EntityId>();
        mentioned.SetDocument(unit);
        for (var number = mentioned.NextOrd(); number != SortedSetDocValues.NO_MORE_ORDS; number = mentioned.NextOrd())
        {
            ranks.Add(EntityOf(number));
        }

        return MentionPlaces.Read(bytes).Select(place => new EntityMention(place.StartUtf16, place.EndUtf16, ranks[place.Rank]));
    }

    private EntityId EntityOf(long number)
    {
        if (!entities.TryGetValue(number, out var entity))
        {
            var name = new BytesRef();
            mentioned.LookupOrd(number, name);
            entities.Add(number, entity = EntityId.TryParse(name.Utf8ToString())!.Value);
        }

        return entity;
    }
}

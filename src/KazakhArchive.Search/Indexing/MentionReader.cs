using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>Reads whom the units of the index mention, and where, without their texts; for one thread.</summary>
internal sealed class MentionReader(OpenIndex index)
{
    private readonly SegmentMentions?[] segments = new SegmentMentions?[index.Segments.Count];

    /// <summary>In the order of the text; none for another layer than the reading layer.</summary>
    public IEnumerable<EntityMention> In(int unit)
    {
        var segment = index.SegmentOf(unit);
        var mentions = segments[segment.Context.Ord] ??= new SegmentMentions(segment);
        return mentions.In(unit - segment.Context.DocBase);
    }

    private sealed class SegmentMentions(Segment segment)
    {
        // Null in a segment none of whose passages mentions anybody.
        private readonly SortedSetDocValues? mentioned = segment.Reader.GetSortedSetDocValues(FieldNames.Mentioned);
        private readonly BinaryDocValues? places = segment.Reader.GetBinaryDocValues(FieldNames.MentionPlaces);
        private readonly Dictionary<long, EntityId> entities = [];
        private readonly BytesRef bytes = new();

        public IEnumerable<EntityMention> In(int unit)
        {
            if (mentioned is null || places is null)
            {
                return [];
            }

            places.Get(unit, bytes);
            if (bytes.Length == 0)
            {
                return [];
            }

            var ranks = new List<EntityId>();
            mentioned.SetDocument(unit);
            for (var number = mentioned.NextOrd(); number != SortedSetDocValues.NO_MORE_ORDS; number = mentioned.NextOrd())
            {
                ranks.Add(EntityOf(number, mentioned));
            }

            return MentionPlaces.Read(bytes).Select(place => new EntityMention(place.StartUtf16, place.EndUtf16, ranks[place.Rank]));
        }

        private EntityId EntityOf(long number, SortedSetDocValues mentioned)
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
}

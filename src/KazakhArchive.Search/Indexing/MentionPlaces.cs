using KazakhArchive.Texts.Chapters;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// Where a passage mentions whom, in bytes: of each mention the rank of the entity's id among those of the passage, how far it begins
/// behind the one before, and its length. The ids themselves stand beside, where each is written once for all passages.
/// </summary>
internal static class MentionPlaces
{
    /// <param name="mentions">Ascending, without overlaps.</param>
    public static byte[] Write(IReadOnlyList<EntityMention> mentions)
    {
        var ranks = mentions.Select(mention => mention.Entity).Distinct().Order().Index().ToDictionary(entity => entity.Item, entity => entity.Index);
        using var bytes = new MemoryStream();
        using var output = new OutputStreamDataOutput(bytes);
        var end = 0;
        foreach (var mention in mentions)
        {
            output.WriteVInt32(ranks[mention.Entity]);
            output.WriteVInt32(mention.StartUtf16 - end);
            output.WriteVInt32(mention.EndUtf16 - mention.StartUtf16);
            end = mention.EndUtf16;
        }

        return bytes.ToArray();
    }

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<(int Rank, int StartUtf16, int EndUtf16)> Read(BytesRef bytes)
    {
        var input = new ByteArrayDataInput(bytes.Bytes, bytes.Offset, bytes.Length);
        for (var end = 0; !input.Eof;)
        {
            var rank = input.ReadVInt32();
            var start = end + input.ReadVInt32();
            end = start + input.ReadVInt32();
            yield return (rank, start, end);
        }
    }
}

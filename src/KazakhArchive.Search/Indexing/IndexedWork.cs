using System.Security.Cryptography;
using System.Text;

namespace KazakhArchive.Search.Indexing;

/// <summary>A work as search sees it.</summary>
/// <param name="slug">Its name in the archive.</param>
/// <param name="passages">In the order of the book; asked once, when they are needed.</param>
public sealed class IndexedWork(string slug, Func<IReadOnlyList<IndexedPassage>> passages)
{
    private readonly Lazy<IReadOnlyList<IndexedPassage>> read = new(passages);

    public string Slug { get; } = slug;

    public IReadOnlyList<IndexedPassage> Passages => read.Value;

    /// <summary>The same for the same passages, in every process: 64 hexadecimal digits.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.Unicode);
        foreach (var passage in Passages)
        {
            Write(passage, writer);
            hash.AppendData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            bytes.SetLength(0);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Each text has its length before it, so that no two passages write the same.
    private static void Write(IndexedPassage passage, BinaryWriter writer)
    {
        writer.Write(passage.Reference);
        writer.Write((int)passage.Language);
        writer.Write((int)passage.Kind);
        writer.Write(passage.Page is not null);
        writer.Write(passage.Page ?? "");
        writer.Write(passage.Text);
        writer.Write(passage.SourceReadings.Count);
        foreach (var reading in passage.SourceReadings)
        {
            writer.Write(reading.StartUtf16);
            writer.Write(reading.LengthUtf16);
            writer.Write(reading.Sic);
        }

        writer.Write(passage.Mentions.Count);
        foreach (var mention in passage.Mentions)
        {
            writer.Write(mention.StartUtf16);
            writer.Write(mention.EndUtf16);
            writer.Write(mention.Entity.Value);
        }

        writer.Write(passage.Dates.Count);
        writer.Write(DateFormat.Write(passage.Dates));
        writer.Write(passage.Topics.Count);
        foreach (var topic in passage.Topics)
        {
            writer.Write(TopicKeys.Of(topic.Topic));
            writer.Write(topic.Count);
        }

        writer.Flush();
    }
}

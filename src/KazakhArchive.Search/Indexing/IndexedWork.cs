using System.Security.Cryptography;
using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>A work as search sees it: read when it is to be indexed, and again a passage at a time where hits are shown.</summary>
public sealed class IndexedWork
{
    private readonly Lazy<CorpusStamp> stamp;
    private readonly Func<FindingList, IndexedText?> read;
    private readonly Func<CatalogueEntry?, PassagePlace, IndexedPassage?> passageAt;

    private IndexedWork(string slug, Func<CorpusStamp> stamp, Func<FindingList, IndexedText?> read, Func<CatalogueEntry?, PassagePlace, IndexedPassage?> passageAt) =>
        (Slug, this.stamp, this.read, this.passageAt) = (slug, new(stamp), read, passageAt);

    /// <summary>Its name in the archive.</summary>
    public string Slug { get; }

    /// <summary>While it is the same, so is the work.</summary>
    public CorpusStamp Stamp => stamp.Value;

    /// <summary>Null, and findings, where it has an error; null where it is a draft that does not belong to the corpus.</summary>
    public IndexedText? Read(FindingList findings) => read(findings);

    /// <summary>Null where nothing of the kind is there any more.</summary>
    /// <param name="entry">What the index has of the work.</param>
    public IndexedPassage? PassageAt(CatalogueEntry? entry, PassagePlace place) => passageAt(entry, place);

    /// <summary>A work of a corpus.</summary>
    public static IndexedWork From(StampedWork work, Corpus corpus, Lazy<TopicFinder> topics) => new(
        work.Folder.Id.Value,
        () => work.Stamp ?? CorpusStamp.Of(work.Folder),
        findings => (corpus.HasDrafts || WorkReader.IsPublished(work.Folder))
            && WorkReader.Read(work.Folder, corpus.Gazetteer, findings, isProof: true) is { Edition: { } edition } reading
            ? new IndexedText(reading.Files, reading.Stamp, CatalogueEntry.Of(edition, reading.Files, DescribedOn(work.Folder)), IndexedPassages.From(edition, topics.Value, work.Folder))
            : null,
        (entry, place) => CorpusPassage.Read(work.Folder, entry!, place));

    // A time that lies ahead is a clock's fault, and would hide every change until it comes.
    private static DateOnly DescribedOn(WorkFolder folder)
    {
        var (written, now) = (File.GetLastWriteTimeUtc(folder.WorkJson.Path), DateTime.UtcNow);
        return DateOnly.FromDateTime(written < now ? written : now);
    }

    /// <summary>A work in memory.</summary>
    public static IndexedWork From(CatalogueEntry entry, Edition edition, Lazy<TopicFinder> topics)
    {
        var passages = new Lazy<IReadOnlyList<IndexedPassage>>(() => IndexedPassages.From(edition, topics.Value));
        return From(entry.Id.Value, entry, passages);
    }

    /// <summary>Passages that are no corpus's, in the order of the book.</summary>
    public static IndexedWork From(string slug, Func<IReadOnlyList<IndexedPassage>> passages) =>
        From(slug, null, new Lazy<IReadOnlyList<IndexedPassage>>(passages));

    private static IndexedWork From(string slug, CatalogueEntry? entry, Lazy<IReadOnlyList<IndexedPassage>> passages)
    {
        var digest = new Lazy<CorpusDigest>(() => DigestOf(passages.Value));
        return new IndexedWork(
            slug,
            () => new CorpusStamp(digest.Value.Value),
            _ => new IndexedText(digest.Value, new CorpusStamp(digest.Value.Value), entry, passages.Value),
            (_, place) => passages.Value[place.Number]);
    }

    /// <summary>The same for the same passages, in every process.</summary>
    private static CorpusDigest DigestOf(IReadOnlyList<IndexedPassage> passages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.Unicode);
        foreach (var passage in passages)
        {
            Write(passage, writer);
            hash.AppendData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            bytes.SetLength(0);
        }

        return new CorpusDigest(Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }

    // Each text has its length before it, so that no two passages write the same.
    private static void Write(IndexedPassage passage, BinaryWriter writer)
    {
        writer.Write(passage.Reference);
        writer.Write((long)passage.Language);
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

/// <summary>All that is indexed of a work.</summary>
/// <param name="Digest">While it is the same, so is everything else.</param>
/// <param name="Stamp">What the files bore that were read.</param>
/// <param name="Entry">Null for passages that are no corpus's.</param>
/// <param name="Passages">In the order of the book.</param>
public sealed record IndexedText(CorpusDigest Digest, CorpusStamp Stamp, CatalogueEntry? Entry, IReadOnlyList<IndexedPassage> Passages);

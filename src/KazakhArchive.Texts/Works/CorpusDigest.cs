using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// Of what the archive, or a part of it, holds at one time: the same wherever the same files lie, another as soon as one byte of one of
/// them is another. Health and log give it to operators as the <c>revision</c> that is served.
/// </summary>
/// <param name="Value">16 lower-case hexadecimal digits; 64 bits tell the states of one archive apart for ever.</param>
public readonly record struct CorpusDigest(string Value)
{
    private const int Digits = 16;

    public static CorpusDigest Of(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            // With its length before it no name or content can pass for a piece of another.
            Append(hash, Encoding.UTF8.GetBytes(name));
            Append(hash, bytes);
        }

        return new CorpusDigest(Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]);
    }

    /// <summary>Of the whole archive.</summary>
    /// <param name="tables">Of the tables that all works share.</param>
    /// <param name="works">Of each work.</param>
    public static CorpusDigest Of(CorpusDigest tables, IEnumerable<(string Slug, CorpusDigest Digest)> works) =>
        Of(works.OrderBy(work => work.Slug, StringComparer.Ordinal)
            .Select(work => (work.Slug, Encoding.UTF8.GetBytes(work.Digest.Value)))
            .Prepend(("", Encoding.UTF8.GetBytes(tables.Value))));

    /// <summary>Of the whole archive, every file of which is read for it.</summary>
    public static CorpusDigest Of(CorpusFolder corpus) => Of(OfTables(corpus), corpus.Works([]).Select(folder => (folder.Id.Value, Of(folder))));

    public static CorpusDigest Of(WorkFolder folder) => Of(CorpusFiles.Of(folder));

    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static CorpusDigest Of(IEnumerable<CorpusFile> files)
    {
        var findings = new FindingList();
        var digest = Of(files, findings);
        return findings.Count == 0 ? digest : throw new IOException(findings[0].ToString());
    }

    /// <param name="findings">Receives what cannot be read, which is left out.</param>
    public static CorpusDigest Of(IEnumerable<CorpusFile> files, FindingList findings) =>
        Of(files.Select(file => (file.Name, Bytes: file.ReadBytes(findings))).Where(file => file.Bytes is not null).Select(file => (file.Name, file.Bytes!)));

    /// <summary>Of the tables that all works share.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static CorpusDigest OfTables(CorpusFolder corpus) => Of(CorpusFiles.Tables(corpus));

    public override string ToString() => Value;

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}

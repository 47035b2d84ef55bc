using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// The name of what the archive, or a part of it, holds at one time: the same wherever the same files lie, another as soon as one byte
/// of one of them is another.
/// </summary>
/// <param name="Value">16 lower-case hexadecimal digits; 64 bits tell the states of one archive apart for ever.</param>
public readonly record struct CorpusRevision(string Value)
{
    private const int Digits = 16;

    public static CorpusRevision Of(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            // With its length before it no name or content can pass for a piece of another.
            Append(hash, Encoding.UTF8.GetBytes(name));
            Append(hash, bytes);
        }

        return new CorpusRevision(Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]);
    }

    /// <summary>Of the whole archive.</summary>
    /// <param name="tables">Of the tables that all works share.</param>
    /// <param name="works">Of each work.</param>
    public static CorpusRevision Of(CorpusRevision tables, IEnumerable<(string Slug, CorpusRevision Revision)> works) =>
        Of(works.OrderBy(work => work.Slug, StringComparer.Ordinal)
            .Select(work => (work.Slug, Encoding.UTF8.GetBytes(work.Revision.Value)))
            .Prepend(("", Encoding.UTF8.GetBytes(tables.Value))));

    /// <summary>Of the whole archive, every file of which is read for it.</summary>
    public static CorpusRevision Of(CorpusFolder corpus) => Of(OfTables(corpus), corpus.Works([]).Select(folder => (folder.Id.Value, Of(folder))));

    public static CorpusRevision Of(WorkFolder folder) => Of(CorpusFiles.Of(folder));

    public static CorpusRevision Of(IEnumerable<CorpusFile> files) => Of(files.Select(Read));

    /// <summary>Of the tables that all works share.</summary>
    public static CorpusRevision OfTables(CorpusFolder corpus) => Of(CorpusFiles.Tables(corpus));

    public override string ToString() => Value;

    private static (string Name, byte[] Bytes) Read(CorpusFile file) => (file.Name, File.ReadAllBytes(file.Path));

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}

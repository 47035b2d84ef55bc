using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// The name of everything the archive holds at one time: the same wherever the same files lie, another as soon as one byte of
/// one of them is another.
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

    public static CorpusRevision Of(CorpusFolder corpus) =>
        Of(CorpusFiles.Of(corpus).Select(file => (file.Name, File.ReadAllBytes(file.Path))));

    public override string ToString() => Value;

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}

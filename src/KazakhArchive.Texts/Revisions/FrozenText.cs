using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace KazakhArchive.Texts.Revisions;

/// <summary>
/// A published text as it is kept: gzip (RFC 1952), which any system can still open in twenty years; without a file name
/// or a time in its header, so that the same text gives the same bytes.
/// </summary>
public static class FrozenText
{
    private const int PieceBytes = 1 << 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Compress(ReadOnlySpan<byte> text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(text);
        }

        return bytes.ToArray();
    }

    /// <summary>
    /// Null where the bytes are no gzip, no UTF-8, or not the text of that digest. They are kept only once they are known to be that: a
    /// megabyte of gzip may stand for a thousand.
    /// </summary>
    /// <param name="largestBytes">What a text holds at most; no more is unpacked.</param>
    public static string? TryExpand(byte[] compressed, string sha256, int largestBytes)
    {
        try
        {
            if (LengthOf(compressed, sha256, largestBytes) is not int length)
            {
                return null;
            }

            var bytes = new byte[length];
            using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
            gzip.ReadExactly(bytes);
            return StrictUtf8.GetString(bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Null where it is another text, or too long.</summary>
    private static int? LengthOf(byte[] compressed, string sha256, int largestBytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        var piece = new byte[PieceBytes];
        for (var length = 0L; ;)
        {
            var read = gzip.Read(piece);
            length += read;
            if (length > largestBytes)
            {
                return null;
            }

            if (read == 0)
            {
                return Convert.ToHexStringLower(hash.GetHashAndReset()) == sha256 ? (int)length : null;
            }

            hash.AppendData(piece, 0, read);
        }
    }
}

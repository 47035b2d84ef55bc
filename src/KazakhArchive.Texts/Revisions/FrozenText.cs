using System.IO.Compression;
using System.Text;

namespace KazakhArchive.Texts.Revisions;

/// <summary>
/// A published text as it is kept: gzip (RFC 1952), which any system can still open in twenty years; without a file name
/// or a time in its header, so that the same text gives the same bytes.
/// </summary>
public static class FrozenText
{
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

    /// <summary>Null where the bytes are no gzip, no UTF-8, or not the text of that digest.</summary>
    public static string? TryExpand(byte[] compressed, string sha256)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
            using var text = new MemoryStream();
            gzip.CopyTo(text);
            var bytes = text.ToArray();
            return Sha256Digest.Of(bytes) == sha256 ? StrictUtf8.GetString(bytes) : null;
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
}

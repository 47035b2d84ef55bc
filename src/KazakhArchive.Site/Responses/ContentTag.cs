using KazakhArchive.Texts.Revisions;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Responses;

/// <summary>Names what is sent by its content: the same bytes always have the same tag.</summary>
public static class ContentTag
{
    // 96 bits: no two states of an address ever share them, and a header stays short.
    private const int HexDigits = 24;

    public static string Of(ReadOnlySpan<byte> content) => Sha256Digest.Of(content)[..HexDigits];

    public static string Of(string content) => Sha256Digest.Of(content)[..HexDigits];

    /// <summary>As the header ETag has it (RFC 9110, section 8.8.3).</summary>
    /// <param name="isWeak">Where the bytes may be compressed on their way, which a strong tag would deny (section 8.8.1).</param>
    public static EntityTagHeaderValue Entity(string tag, bool isWeak = false) => new($"\"{tag}\"", isWeak);
}

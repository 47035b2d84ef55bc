using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Caching;

/// <summary>An answer as it is sent again and again: its headers, and its content in each coding that was asked for.</summary>
public sealed class CachedResponse
{
    private readonly ContentEncoding first;
    private readonly WeakReference<EncodedContent?> identity = new(null);
    private readonly EncodedContent?[] coded = new EncodedContent?[Enum.GetValues<ContentEncoding>().Length];

    /// <param name="headers">Without those of the content's coding and length.</param>
    /// <param name="tag">Of the content, the same in every coding.</param>
    /// <param name="content">In the coding <paramref name="first"/>.</param>
    public CachedResponse(KeyValuePair<string, StringValues>[] headers, string tag, ContentEncoding first, byte[] content)
    {
        (Headers, Tag, this.first) = (headers, tag, first);
        HeadersWhereHeld = [.. headers.Where(header => header.Key == HeaderNames.CacheControl || header.Key == HeaderNames.Vary)];
        coded[(int)first] = new EncodedContent(content, TagOf(first));
    }

    public KeyValuePair<string, StringValues>[] Headers { get; }

    /// <summary>For 304, which tells how the answer that is held may be used, not what it is (RFC 9110, section 15.4.5).</summary>
    public KeyValuePair<string, StringValues>[] HeadersWhereHeld { get; }

    public required bool ShrinksWhenCoded { get; init; }

    public string Tag { get; }

    /// <summary>About what it takes in memory.</summary>
    public int Bytes => (ShrinksWhenCoded ? 2 : 1) * coded[(int)first]!.Bytes.Length;

    /// <summary>The content as it is sent. Two requests may both make it; either result is right.</summary>
    public EncodedContent In(ContentEncoding coding)
    {
        if (Volatile.Read(ref coded[(int)coding]) is EncodedContent kept || (coding == ContentEncoding.Identity && identity.TryGetTarget(out kept!)))
        {
            return kept;
        }

        var made = new EncodedContent(ContentEncodings.Quick(Identity(), coding), TagOf(coding));
        if (coding == ContentEncoding.Identity)
        {
            // Long, and asked for seldom: it is shared by those who take it now, and by nobody kept.
            identity.SetTarget(made);
        }
        else
        {
            Volatile.Write(ref coded[(int)coding], made);
        }

        return made;
    }

    public byte[] Identity() => ContentEncodings.Decoded(Volatile.Read(ref coded[(int)first])!.Bytes, first);

    /// <summary>From now on it is sent in these bytes to whoever takes Brotli.</summary>
    public void TakeThorough(byte[] brotli) => Volatile.Write(ref coded[(int)ContentEncoding.Brotli], new EncodedContent(brotli, $"\"{Tag}-b11\""));

    private string TagOf(ContentEncoding coding) => coding switch { ContentEncoding.Brotli => $"\"{Tag}-b5\"", ContentEncoding.Gzip => $"\"{Tag}-g\"", _ => $"\"{Tag}\"" };
}

/// <summary>Content as it is sent, with its strong tag, which differs wherever the bytes do (RFC 9110, section 8.8.3).</summary>
public sealed record EncodedContent(byte[] Bytes, string ETag);

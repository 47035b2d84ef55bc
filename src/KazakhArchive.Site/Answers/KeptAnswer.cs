using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Answers;

/// <summary>An answer as it is sent again and again: its headers, and its content in each coding that was asked for.</summary>
public sealed class KeptAnswer
{
    private readonly Coding first;
    private readonly WeakReference<CodedContent?> identity = new(null);
    private readonly CodedContent?[] coded = new CodedContent?[Enum.GetValues<Coding>().Length];

    /// <param name="headers">Without those of the content's coding and length.</param>
    /// <param name="tag">Of the content, the same in every coding.</param>
    /// <param name="content">In the coding <paramref name="first"/>.</param>
    public KeptAnswer(KeyValuePair<string, StringValues>[] headers, string tag, Coding first, byte[] content)
    {
        (Headers, Tag, this.first) = (headers, tag, first);
        HeadersWhereHeld = [.. headers.Where(header => header.Key == HeaderNames.CacheControl || header.Key == HeaderNames.Vary)];
        coded[(int)first] = new CodedContent(content, TagOf(first));
    }

    public KeyValuePair<string, StringValues>[] Headers { get; }

    /// <summary>For 304, which tells how the answer that is held may be used, not what it is (RFC 9110, section 15.4.5).</summary>
    public KeyValuePair<string, StringValues>[] HeadersWhereHeld { get; }

    public required bool ShrinksWhenCoded { get; init; }

    public string Tag { get; }

    /// <summary>About what it takes in memory.</summary>
    public int Bytes => 2 * coded[(int)first]!.Bytes.Length;

    /// <summary>The content as it is sent. Two requests may both make it; either result is right.</summary>
    public CodedContent In(Coding coding)
    {
        if (Volatile.Read(ref coded[(int)coding]) is CodedContent kept || (coding == Coding.Identity && identity.TryGetTarget(out kept!)))
        {
            return kept;
        }

        var made = new CodedContent(Codings.Quick(Identity(), coding), TagOf(coding));
        if (coding == Coding.Identity)
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

    public byte[] Identity() => Codings.Decoded(Volatile.Read(ref coded[(int)first])!.Bytes, first);

    /// <summary>From now on it is sent in these bytes to whoever takes Brotli.</summary>
    public void TakeThorough(byte[] brotli) => Volatile.Write(ref coded[(int)Coding.Brotli], new CodedContent(brotli, $"\"{Tag}-b11\""));

    private string TagOf(Coding coding) => coding switch { Coding.Brotli => $"\"{Tag}-b5\"", Coding.Gzip => $"\"{Tag}-g\"", _ => $"\"{Tag}\"" };
}

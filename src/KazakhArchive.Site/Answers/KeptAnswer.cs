using Microsoft.Extensions.Primitives;

namespace KazakhArchive.Site.Answers;

/// <summary>An answer as it is sent again and again: its headers, and its content in each coding that was asked for.</summary>
public sealed class KeptAnswer
{
    private readonly Coding first;
    private readonly byte[]?[] coded = new byte[]?[Enum.GetValues<Coding>().Length];
    private byte[]? thorough;

    /// <param name="headers">Without those of the content's coding and length.</param>
    /// <param name="tag">Of the content, the same in every coding.</param>
    /// <param name="content">In the coding <paramref name="first"/>.</param>
    public KeptAnswer(KeyValuePair<string, StringValues>[] headers, string tag, Coding first, byte[] content)
    {
        (Headers, Tag, this.first) = (headers, tag, first);
        coded[(int)first] = content;
    }

    public KeyValuePair<string, StringValues>[] Headers { get; }

    public string Tag { get; }

    /// <summary>About what it takes in memory.</summary>
    public int Bytes => 2 * coded[(int)first]!.Length;

    /// <summary>The content as it is sent, and its strong tag, which differs wherever the bytes do (RFC 9110, section 8.8.3).</summary>
    public (byte[] Content, string ETag) In(Coding coding)
    {
        if (coding == Coding.Brotli && Volatile.Read(ref thorough) is byte[] smallest)
        {
            return (smallest, $"\"{Tag}-b11\"");
        }

        // Two requests may both make it; either result is right.
        var content = Volatile.Read(ref coded[(int)coding]);
        if (content is null)
        {
            content = Codings.Quick(Identity(), coding);
            if (coding != Coding.Identity)
            {
                Volatile.Write(ref coded[(int)coding], content);
            }
        }

        return (content, coding switch { Coding.Brotli => $"\"{Tag}-b5\"", Coding.Gzip => $"\"{Tag}-g\"", _ => $"\"{Tag}\"" });
    }

    public byte[] Identity() => Codings.Decoded(coded[(int)first]!, first);

    /// <summary>From now on it is sent in these bytes to whoever takes Brotli.</summary>
    public void TakeThorough(byte[] brotli)
    {
        Volatile.Write(ref thorough, brotli);
        if (first != Coding.Brotli)
        {
            Volatile.Write(ref coded[(int)Coding.Brotli], null);
        }
    }
}

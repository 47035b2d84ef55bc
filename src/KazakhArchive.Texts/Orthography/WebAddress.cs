namespace KazakhArchive.Texts.Orthography;

/// <summary>An address of the web in a text. Who searches knows it by its host; what follows that names and dates nothing.</summary>
/// <param name="HostUtf16">Where the host begins, behind scheme and <c>www.</c></param>
/// <param name="HostEndUtf16">Exclusive.</param>
/// <param name="EndUtf16">Where the whole address ends; exclusive.</param>
public readonly record struct WebAddress(int HostUtf16, int HostEndUtf16, int EndUtf16)
{
    // Longer than any address that people print; what never ends must not be read again and again.
    private const int LongestUtf16 = 2000;

    private const string Www = "www.";

    private static readonly string[] Schemes = ["https://", "http://", "https:", "http:"];

    /// <summary>The one that begins here; null where none does.</summary>
    public static WebAddress? At(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, LongestUtf16));
        var host = 0;
        foreach (var scheme in Schemes)
        {
            if (rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                host = scheme.Length;
                break;
            }
        }

        var isWww = rest[host..].StartsWith(Www, StringComparison.OrdinalIgnoreCase);
        if (host == 0 && !isWww)
        {
            return null;
        }

        host += isWww ? Www.Length : 0;
        var end = host;
        while (end < rest.Length && Continues(rest, end))
        {
            end++;
        }

        var hostLength = rest[host..end].IndexOfAny("/?#");
        return new WebAddress(start + host, start + (hostLength < 0 ? end : host + hostLength), start + end);
    }

    /// <summary>Whether an address that began before goes on here. RFC 3986 allows ASCII only, browsers accept the letters of RFC 3987; but a word glued to the address is none of it.</summary>
    /// <param name="i">Above 0.</param>
    public static bool Continues(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        <= ' ' or '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' => false,
        < '\u007F' => true,
        _ => char.IsLetter(text[i]) && !char.IsAsciiLetterOrDigit(text[i - 1]),
    };
}

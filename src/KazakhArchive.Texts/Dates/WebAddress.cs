namespace KazakhArchive.Texts.Dates;

/// <summary>Addresses of the web, whose figures date nothing and whose words name nothing.</summary>
public static class WebAddress
{
    // Longer than any address that people print; what never ends must not be read again and again.
    private const int LongestUtf16 = 2000;

    /// <summary>Where the address ends that begins here; null where none does.</summary>
    public static int? EndAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = start;
        while (end < text.Length && end - start < LongestUtf16 && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start).IndexOfAny('.', ':') >= 0 ? end : null;
    }
}

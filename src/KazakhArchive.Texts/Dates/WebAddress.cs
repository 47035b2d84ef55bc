namespace KazakhArchive.Texts.Dates;

/// <summary>Addresses of the web, whose figures date nothing.</summary>
internal static class WebAddress
{
    /// <summary>Where the address ends that begins here; null where none does.</summary>
    public static int? EndAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start).IndexOfAny('.', ':') >= 0 ? end : null;
    }
}

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>FNV-1a over UTF-16 code units, the same in every process: keys of the index need no strings beside the terms.</summary>
internal static class TextHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of the text without one or two of its characters; -1 leaves none out.</summary>
    public static ulong Without(ReadOnlySpan<char> text, int first, int second = -1)
    {
        var hash = Offset;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != first && i != second)
            {
                hash = (hash ^ text[i]) * Prime;
            }
        }

        return hash;
    }
}

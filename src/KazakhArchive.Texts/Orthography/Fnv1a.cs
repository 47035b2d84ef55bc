namespace KazakhArchive.Texts.Orthography;

/// <summary>The 32-bit hash FNV-1a over UTF-16 code units: the same in every process, as the runtime's own is not.</summary>
public static class Fnv1a
{
    /// <summary>The hash of nothing.</summary>
    public const uint Start = 2166136261;

    public static uint Add(uint hash, char c) => (hash ^ c) * 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }
}

namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// The three or more consonants that are left of a word of Arabic when affixes and long vowels go: what broken plurals and verb forms
/// share with their word (نقطة, نقاط). A faint likeness: many words share a root.
/// </summary>
public static class RootKey
{
    private const int ShortestRoot = 3;
    private const int LongestRoot = 4;

    /// <summary>Null where the word leaves no three or four consonants.</summary>
    public static ulong? Of(string term)
    {
        if (!ArabicScript.Contains(term[0]))
        {
            return null;
        }

        var stem = ArabicStem.Of(term);
        Span<char> root = stackalloc char[LongestRoot + 1];
        var length = Consonants(stem, root);

        // A letter that builds verbs and participles may stand before the root.
        if (length > ShortestRoot && stem[0] is 'م' or 'ت' or 'ی' or 'ن')
        {
            length = Consonants(stem.AsSpan(1), root);
        }

        return length is >= ShortestRoot and <= LongestRoot ? Pack(root[..length]) : null;
    }

    private static int Consonants(ReadOnlySpan<char> stem, Span<char> root)
    {
        var length = 0;
        foreach (var c in stem)
        {
            if (c is ArabicScript.Alef or ArabicScript.Waw or ArabicScript.FarsiYeh or ArabicScript.Hamza)
            {
                continue;
            }

            if (length == root.Length)
            {
                return length;
            }

            root[length++] = c;
        }

        return length;
    }

    private static ulong Pack(ReadOnlySpan<char> root)
    {
        ulong key = 0;
        foreach (var c in root)
        {
            key = (key << 16) | c;
        }

        return key;
    }
}

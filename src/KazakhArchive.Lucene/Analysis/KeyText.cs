using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Lucene.Analysis;

/// <summary>The keys of a term as tokens: six bits a character, no leading zeros.</summary>
internal static class KeyText
{
    /// <summary>The longest token.</summary>
    public const int MaximumLength = 11;

    private const int BitsOfCharacter = 6;

    // Of a hash 48 bits are enough to tell millions of keys apart, and make an index a fifth smaller.
    private const int BitsLeftOut = 16;

    // The characters from here on stand in the order of their code points.
    private const char Zero = '0';

    /// <param name="field">One of keys.</param>
    public static TermKeyKind KindOf(IndexedField field) => field switch
    {
        IndexedField.Stem => TermKeyKind.Stem,
        IndexedField.Sound => TermKeyKind.Sound,
        IndexedField.Skeleton => TermKeyKind.Skeleton,
        IndexedField.Root => TermKeyKind.Root,
        IndexedField.Gram => TermKeyKind.Gram,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "expected a field of keys"),
    };

    public static IndexedField FieldOf(TermKeyKind kind) => kind switch
    {
        TermKeyKind.Stem => IndexedField.Stem,
        TermKeyKind.Sound => IndexedField.Sound,
        TermKeyKind.Skeleton => IndexedField.Skeleton,
        TermKeyKind.Root => IndexedField.Root,
        _ => IndexedField.Gram,
    };

    /// <summary>Writes the token to the end of the span and answers where it begins.</summary>
    public static int Write(TermKeyKind kind, ulong key, Span<char> token)
    {
        var rest = kind is TermKeyKind.Stem or TermKeyKind.Skeleton ? key >> BitsLeftOut : key;
        var start = token.Length;
        do
        {
            token[--start] = (char)(Zero + (int)(rest & ((1 << BitsOfCharacter) - 1)));
            rest >>= BitsOfCharacter;
        }
        while (rest != 0);
        return start;
    }
}

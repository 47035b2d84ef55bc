using System.Numerics;

namespace KazakhArchive.Texts.Orthography;

/// <summary>The third level of folding: the letters' bare shapes without dots, by which candidates for damaged words are found.</summary>
public static class Skeleton
{
    /// <summary>How many letters of the skeletons of two words only one of them has, where one letter of a word is put for another; one left out or in makes one.</summary>
    public const int LettersOfAnother = 2;

    private static readonly char[] Shapes = new char[char.MaxValue + 1];

    static Skeleton()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Shapes[c] = (char)c;
        }

        foreach (var row in EmbeddedTable.Read("confusions", "letters", "cost", "kind").Where(row => row["kind"] == "dots"))
        {
            var shape = Shapes[row["letters"][0]];
            foreach (var letter in row["letters"])
            {
                shape = (char)Math.Min(shape, Shapes[letter]);
            }

            var merged = row["letters"].Select(letter => Shapes[letter]).ToHashSet();
            for (var c = '\u0600'; c <= '\u06FF'; c++)
            {
                Shapes[c] = merged.Contains(Shapes[c]) ? shape : Shapes[c];
            }
        }
    }

    /// <summary>The shape of each letter of a term, as many as it has letters.</summary>
    public static void Of(ReadOnlySpan<char> term, Span<char> skeleton)
    {
        for (var i = 0; i < term.Length; i++)
        {
            skeleton[i] = Shapes[term[i]];
        }
    }

    /// <summary>The set of the skeleton's letters, by the last six bits of their code points: sets that differ are words that differ.</summary>
    public static ulong Letters(ReadOnlySpan<char> skeleton)
    {
        ulong letters = 0;
        foreach (var shape in skeleton)
        {
            letters |= 1UL << (shape & 63);
        }

        return letters;
    }

    /// <summary>The letters of a word's skeleton, a bit each.</summary>
    public static ulong LettersOf(string word)
    {
        Span<char> skeleton = stackalloc char[word.Length];
        Of(word, skeleton);
        return Letters(skeleton);
    }

    /// <summary>How many letters of the skeletons only one of two words has: cheaper to ask than how far they lie apart.</summary>
    public static int DifferentLetters(ulong some, ulong others) => BitOperations.PopCount(some ^ others);
}

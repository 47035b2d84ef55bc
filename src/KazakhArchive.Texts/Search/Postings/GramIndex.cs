using System.Runtime.InteropServices;

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>Terms by their runs of three letters, with the word's edges as letters of their own.</summary>
internal sealed class GramIndex
{
    public const int GramLength = 3;

    /// <summary>Stands before the first and after the last letter.</summary>
    public const char Edge = '_';

    private readonly Dictionary<ulong, int> numbers;
    private readonly int[] starts;
    private readonly int[] terms;
    private readonly float[] weightOfTerm;

    private GramIndex(Dictionary<ulong, int> numbers, int[] starts, int[] terms, int vocabulary)
    {
        this.numbers = numbers;
        this.starts = starts;
        this.terms = terms;
        weightOfTerm = new float[vocabulary];
        for (var gram = 0; gram + 1 < starts.Length; gram++)
        {
            for (var i = starts[gram]; i < starts[gram + 1]; i++)
            {
                weightOfTerm[terms[i]] += TermKeys.GramWeight(starts[gram + 1] - starts[gram], vocabulary);
            }
        }
    }

    public static GramIndex Build(IReadOnlyList<string> vocabulary)
    {
        var numbers = new Dictionary<ulong, int>();
        var counts = new List<int>();
        for (var term = 0; term < vocabulary.Count; term++)
        {
            foreach (var gram in Of(vocabulary[term]))
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, gram, out var exists);
                if (!exists)
                {
                    number = counts.Count;
                    counts.Add(0);
                }

                counts[number]++;
            }
        }

        var starts = new int[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        var next = starts[..^1];
        var terms = new int[starts[^1]];
        for (var term = 0; term < vocabulary.Count; term++)
        {
            foreach (var gram in Of(vocabulary[term]))
            {
                terms[next[numbers[gram]]++] = term;
            }
        }

        return new GramIndex(numbers, starts, terms, vocabulary.Count);
    }

    /// <summary>The different grams of a word, each packed into a number.</summary>
    public static HashSet<ulong> Of(ReadOnlySpan<char> word)
    {
        var grams = new HashSet<ulong>();
        for (var i = -1; i + GramLength <= word.Length + 1; i++)
        {
            grams.Add(Pack(At(word, i), At(word, i + 1), At(word, i + 2)));
        }

        return grams;
    }

    public static ulong Pack(char first, char second, char third) => ((ulong)first << 32) | ((ulong)second << 16) | third;

    /// <summary>The terms with this gram, ascending.</summary>
    public ReadOnlySpan<int> Find(ulong gram) =>
        numbers.TryGetValue(gram, out var number) ? terms.AsSpan(starts[number], starts[number + 1] - starts[number]) : [];

    /// <summary>The weight of all grams of a term.</summary>
    public float WeightOf(int term) => weightOfTerm[term];

    private static char At(ReadOnlySpan<char> word, int i) => i < 0 || i >= word.Length ? Edge : word[i];
}

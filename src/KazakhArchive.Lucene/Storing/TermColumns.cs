using KazakhArchive.Lucene.Analysis;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Lucene.Storing;

/// <summary>
/// What is asked of a term for every candidate of every word, a column each, read whole when the index is opened: some twenty bytes a
/// term beside its letters. Everything else about terms stays on disk.
/// </summary>
/// <param name="Letters">Of all terms, one after the other, in their ordinal order.</param>
/// <param name="Starts">Where each term begins in <paramref name="Letters"/>, and the end of the last.</param>
/// <param name="UnitCounts">How many units hold each term.</param>
/// <param name="FirstUnits">The first of them.</param>
/// <param name="Skeletons">The letters of each term's skeleton, a bit each.</param>
/// <param name="GramWeights">The weight of all grams of each term.</param>
/// <param name="TermOfForm">The term of each exact form.</param>
internal sealed record TermColumns(
    char[] Letters,
    int[] Starts,
    int[] UnitCounts,
    int[] FirstUnits,
    ulong[] Skeletons,
    float[] GramWeights,
    int[] TermOfForm) : IVocabulary
{
    public int Count => UnitCounts.Length;

    /// <param name="terms">In ordinal order.</param>
    public static TermColumns Of(string[] terms, int[] unitCounts, int[] firstUnits, int[] termOfForm)
    {
        var starts = new int[terms.Length + 1];
        for (var i = 0; i < terms.Length; i++)
        {
            starts[i + 1] = starts[i] + terms[i].Length;
        }

        return new TermColumns(
            string.Concat(terms).ToCharArray(),
            starts,
            unitCounts,
            firstUnits,
            [.. terms.Select(TermKeys.LettersOf)],
            GramWeightsOf(terms),
            termOfForm);
    }

    public static TermColumns Read(ColumnReader columns) => new(
        columns.Read<char>(), columns.Read<int>(), columns.Read<int>(), columns.Read<int>(), columns.Read<ulong>(), columns.Read<float>(),
        columns.Read<int>());

    public void Write(ColumnWriter columns)
    {
        columns.Write(Letters);
        columns.Write(Starts);
        columns.Write(UnitCounts);
        columns.Write(FirstUnits);
        columns.Write(Skeletons);
        columns.Write(GramWeights);
        columns.Write(TermOfForm);
    }

    public ReadOnlySpan<char> LettersOf(int term) => Letters.AsSpan(Starts[term]..Starts[term + 1]);

    /// <summary>-1 where there is no such term.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = term.SequenceCompareTo(LettersOf(middle));
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    public bool IsKnown(string term) => Find(term) >= 0;

    public int UnitCountOf(ReadOnlySpan<char> term) => Find(term) is >= 0 and var number ? UnitCounts[number] : 0;

    private static float[] GramWeightsOf(string[] terms)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var gram in terms.SelectMany(term => GramIndex.Of(term)))
        {
            counts[gram] = counts.GetValueOrDefault(gram) + 1;
        }

        return [.. terms.Select(term => GramIndex.Of(term).Sum(gram => TermKeys.GramWeight(counts[gram], terms.Length)))];
    }
}

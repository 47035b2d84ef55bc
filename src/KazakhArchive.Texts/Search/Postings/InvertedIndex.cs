namespace KazakhArchive.Texts.Search.Postings;

/// <summary>The postings in memory, as a few flat arrays.</summary>
internal sealed class InvertedIndex : IPostingStore
{
    private readonly string[] terms;
    private readonly int[] postingStarts;
    private readonly int[] units;
    private readonly byte[] frequencies;
    private readonly int[] tokenStarts;
    private readonly int[] forms;
    private readonly int[] termOfForm;
    private readonly KeyIndex formsByHash;

    /// <param name="terms">In ordinal order.</param>
    /// <param name="tokenStarts">Where each unit's tokens begin in <paramref name="forms"/>, and the end of the last.</param>
    public InvertedIndex(string[] terms, int[] tokenStarts, int[] forms, int[] termOfForm, KeyIndex formsByHash)
    {
        this.terms = terms;
        this.tokenStarts = tokenStarts;
        this.forms = forms;
        this.termOfForm = termOfForm;
        this.formsByHash = formsByHash;
        postingStarts = CountPostings();
        units = new int[postingStarts[^1]];
        frequencies = new byte[postingStarts[^1]];
        FillPostings();
    }

    public int UnitCount => tokenStarts.Length - 1;

    public IReadOnlyList<string> Terms => terms;

    public ReadOnlySpan<int> Units(int term) => units.AsSpan(postingStarts[term], postingStarts[term + 1] - postingStarts[term]);

    public int UnitCountOf(int term) => postingStarts[term + 1] - postingStarts[term];

    public int FirstUnitOf(int term) => units[postingStarts[term]];

    /// <summary>How often each of <see cref="Units"/> holds it, at most 255.</summary>
    public ReadOnlySpan<byte> Frequencies(int term) =>
        frequencies.AsSpan(postingStarts[term], postingStarts[term + 1] - postingStarts[term]);

    /// <summary>Looked up token by token: passages are short, so postings need no positions.</summary>
    public IReadOnlyList<int> Adjacent(int first, int second)
    {
        var found = new List<int>();
        var isFirstRarer = UnitCountOf(first) <= UnitCountOf(second);
        var fewer = Units(isFirstRarer ? first : second);
        var more = Units(isFirstRarer ? second : first);
        foreach (var unit in fewer)
        {
            var at = more.BinarySearch(unit);
            if (at >= 0 && Holds(unit, first, second))
            {
                found.Add(unit);
            }

            more = more[(at >= 0 ? at : ~at)..];
        }

        return found;
    }

    public ReadOnlySpan<int> Forms(int unit) => forms.AsSpan(tokenStarts[unit], tokenStarts[unit + 1] - tokenStarts[unit]);

    public int TermOf(int form) => termOfForm[form];

    public int FindForm(ReadOnlySpan<char> exact) => formsByHash.Find(TextHash.Of(exact)) is [var form, ..] ? form : -1;

    private bool Holds(int unit, int first, int second)
    {
        var tokens = Forms(unit);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (termOfForm[tokens[i]] == first && termOfForm[tokens[i + 1]] == second)
            {
                return true;
            }
        }

        return false;
    }

    private int[] CountPostings()
    {
        var counts = new int[terms.Length + 1];
        var lastUnit = new int[terms.Length];
        Array.Fill(lastUnit, -1);
        for (var unit = 0; unit < UnitCount; unit++)
        {
            foreach (var form in Forms(unit))
            {
                var term = termOfForm[form];
                if (lastUnit[term] != unit)
                {
                    lastUnit[term] = unit;
                    counts[term + 1]++;
                }
            }
        }

        for (var i = 0; i < terms.Length; i++)
        {
            counts[i + 1] += counts[i];
        }

        return counts;
    }

    private void FillPostings()
    {
        var next = postingStarts.AsSpan(0, terms.Length).ToArray();
        for (var unit = 0; unit < UnitCount; unit++)
        {
            foreach (var form in Forms(unit))
            {
                var term = termOfForm[form];
                var last = next[term] - 1;
                if (last >= postingStarts[term] && units[last] == unit)
                {
                    frequencies[last] += frequencies[last] < byte.MaxValue ? (byte)1 : (byte)0;
                }
                else
                {
                    units[next[term]] = unit;
                    frequencies[next[term]++] = 1;
                }
            }
        }
    }
}

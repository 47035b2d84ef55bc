using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Lucene.Storing;

/// <summary>
/// Gathers the forms and terms of the units that are added. Forms are numbered as they come, so that the commonest have the shortest
/// numbers; terms at last, in their ordinal order.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> formsBySpan;
    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly List<int> termOfForm = [];
    private readonly List<(int Count, int First, int Last)> units = [];
    private readonly TokenBuffer buffer = new();
    private readonly List<int> numbers = [];
    private readonly char[] folded = new char[TokenBuffer.MaximumLength];

    public Vocabulary() => formsBySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    public int UnitCount { get; private set; }

    /// <summary>The numbers of the unit's forms, in the order of the text, as <see cref="PackedNumbers"/>.</summary>
    public byte[] Add(string text)
    {
        numbers.Clear();
        buffer.Read(text);
        for (var i = 0; i < buffer.Count; i++)
        {
            // A form that folds to nothing (a lone mark) is no token.
            if (FormOf(buffer.Exact(i)) is >= 0 and var form)
            {
                numbers.Add(form);
                Count(termOfForm[form]);
            }
        }

        UnitCount++;
        return PackedNumbers.Write(numbers);
    }

    public TermColumns Terms()
    {
        var sorted = new string[terms.Count];
        var numbers = new int[terms.Count];
        terms.Keys.CopyTo(sorted, 0);
        terms.Values.CopyTo(numbers, 0);
        Array.Sort(sorted, numbers, StringComparer.Ordinal);
        var rank = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            rank[numbers[i]] = i;
        }

        return TermColumns.Of(
            sorted,
            [.. numbers.Select(number => units[number].Count)],
            [.. numbers.Select(number => units[number].First)],
            [.. termOfForm.Select(term => rank[term])]);
    }

    private void Count(int term)
    {
        var (count, first, last) = units[term];
        if (last != UnitCount)
        {
            units[term] = (count + 1, first, UnitCount);
        }
    }

    private int FormOf(ReadOnlySpan<char> exact)
    {
        if (formsBySpan.TryGetValue(exact, out var known))
        {
            return known;
        }

        var length = SearchForm.Fold(exact, folded);
        if (length == 0)
        {
            return -1;
        }

        var term = new string(folded, 0, length);
        if (!terms.TryGetValue(term, out var number))
        {
            number = terms.Count;
            terms.Add(term, number);
            units.Add((0, UnitCount, -1));
        }

        var form = forms.Count;
        forms.Add(exact.ToString(), form);
        termOfForm.Add(number);
        return form;
    }
}

using System.Runtime.InteropServices;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>Accumulates units. Each exact form is folded once, however often it occurs.</summary>
internal sealed class InvertedIndexBuilder
{
    // A form that folds to nothing (a lone mark) is no token.
    private const int NoTerm = -1;

    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> formsBySpan;
    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly List<int> termOfForm = [];
    private readonly List<int> tokens = [];
    private readonly List<int> tokenStarts = [0];
    private readonly TokenBuffer buffer = new();

    public InvertedIndexBuilder() => formsBySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    public void AddUnit(string text)
    {
        buffer.Read(text);
        for (var i = 0; i < buffer.Count; i++)
        {
            var form = FormOf(buffer.Exact(i));
            if (termOfForm[form] != NoTerm)
            {
                tokens.Add(form);
            }
        }

        tokenStarts.Add(tokens.Count);
    }

    public InvertedIndex Build()
    {
        var sorted = new string[terms.Count];
        terms.Keys.CopyTo(sorted, 0);
        var numbers = new int[sorted.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = i;
        }

        Array.Sort(sorted, numbers, StringComparer.Ordinal);
        var rank = new int[sorted.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            rank[numbers[i]] = i;
        }

        var ranked = termOfForm.Select(term => term == NoTerm ? NoTerm : rank[term]).ToArray();
        return new InvertedIndex(sorted, [.. tokenStarts], [.. tokens], ranked, FormsByHash());
    }

    private int FormOf(ReadOnlySpan<char> exact)
    {
        if (formsBySpan.TryGetValue(exact, out var known))
        {
            return known;
        }

        var term = SearchForm.Of(exact);
        var form = forms.Count;
        forms.Add(exact.ToString(), form);
        if (term.Length == 0)
        {
            termOfForm.Add(NoTerm);
            return form;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out var exists);
        number = exists ? number : terms.Count - 1;
        termOfForm.Add(number);
        return form;
    }

    private KeyIndex FormsByHash()
    {
        var hashes = new ulong[forms.Count];
        var numbers = new int[forms.Count];
        foreach (var (exact, form) in forms)
        {
            hashes[form] = TextHash.Of(exact);
            numbers[form] = form;
        }

        return KeyIndex.Build(hashes, numbers);
    }
}

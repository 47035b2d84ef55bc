using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KazakhArchive.Search.Analysis;

/// <summary>Puts a word's keys in its place.</summary>
/// <param name="keys">Of a word; none where it has none of this kind.</param>
internal sealed class KeyFilter : TokenFilter
{
    private readonly Func<string, IEnumerable<string>> keys;
    private readonly ICharTermAttribute term;
    private readonly Queue<string> rest = new();

    public KeyFilter(TokenStream input, Func<string, IEnumerable<string>> keys)
        : base(input)
    {
        this.keys = keys;
        term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        while (rest.Count == 0)
        {
            if (!m_input.IncrementToken())
            {
                return false;
            }

            foreach (var key in keys(term.ToString()))
            {
                rest.Enqueue(key);
            }
        }

        term.SetEmpty().Append(rest.Dequeue());
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        rest.Clear();
    }
}

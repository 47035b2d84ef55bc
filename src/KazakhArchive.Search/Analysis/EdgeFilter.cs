using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KazakhArchive.Search.Analysis;

/// <summary>Sets the word's edges before and behind it, so that its head and its end are runs of letters of their own.</summary>
internal sealed class EdgeFilter : TokenFilter
{
    private readonly ICharTermAttribute term;

    public EdgeFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = TermKeys.WithEdges(term.Buffer.AsSpan(0, term.Length));
        term.SetEmpty().Append(word);
        return true;
    }
}

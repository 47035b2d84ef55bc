using KazakhArchive.Texts.Orthography;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KazakhArchive.Search.Analysis;

/// <summary>Folds each exact form to the form that every keyboard's spelling shares.</summary>
internal sealed class SearchFormFilter : TokenFilter
{
    private readonly ICharTermAttribute term;

    public SearchFormFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        Span<char> folded = stackalloc char[TokenBuffer.MaximumLength];
        folded = folded[..SearchForm.Fold(term.Buffer.AsSpan(0, term.Length), folded)];
        folded.CopyTo(term.Buffer);
        term.Length = folded.Length;
        return true;
    }
}

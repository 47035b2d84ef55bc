using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Analysis;

/// <summary>The archive's analysis as Lucene asks for it: units are read as text, terms as single words with their keys.</summary>
internal sealed class ArchiveAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        Tokenizer tokenizer = fieldName is FieldNames.Exact or FieldNames.Word ? new ArchiveTokenizer(reader) : new KeywordTokenizer(reader);
        return new TokenStreamComponents(tokenizer, fieldName switch
        {
            FieldNames.Word => new SearchFormFilter(tokenizer),
            FieldNames.Stem => new KeyFilter(tokenizer, TermKeys.Stems),
            FieldNames.Sound => new KeyFilter(tokenizer, TermKeys.Sounds),
            FieldNames.Skeleton => new KeyFilter(tokenizer, TermKeys.Skeletons),
            FieldNames.Root => new KeyFilter(tokenizer, TermKeys.Roots),
            FieldNames.Hash => new KeyFilter(tokenizer, TermKeys.Hashes),
            FieldNames.Gram => new NGramTokenFilter(LuceneVersion.LUCENE_48, new EdgeFilter(tokenizer), TermKeys.GramLength, TermKeys.GramLength),
            _ => tokenizer,
        });
    }
}

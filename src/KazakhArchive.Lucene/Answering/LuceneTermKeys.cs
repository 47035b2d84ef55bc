using KazakhArchive.Lucene.Analysis;
using KazakhArchive.Lucene.Storing;
using KazakhArchive.Texts.Search.Postings;
using Lucene.Net.Index;

namespace KazakhArchive.Lucene.Answering;

/// <summary>The keys of the terms on disk: the number of a document is that of its term.</summary>
/// <param name="reader">Of terms, one segment.</param>
internal sealed class LuceneTermKeys(AtomicReader reader, TermColumns columns) : ITermKeys
{
    private readonly DictionaryPool[] keys =
        [.. Enum.GetValues<TermKeyKind>().Select(kind => new DictionaryPool(reader, FieldNames.Of(KeyText.FieldOf(kind))))];

    public int Find(string term) => columns.Find(term);

    public ReadOnlySpan<int> With(TermKeyKind kind, ulong key)
    {
        Span<char> token = stackalloc char[KeyText.MaximumLength];
        return keys[(int)kind].Read(token[KeyText.Write(kind, key, token)..]);
    }

    public ulong LettersOf(int term) => columns.Skeletons[term];

    public float GramWeightOf(int term) => columns.GramWeights[term];
}

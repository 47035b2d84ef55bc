using BitFaster.Caching.Lru;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;

namespace KazakhArchive.Search.Showing;

/// <summary>Terms as the texts first spell them.</summary>
internal sealed class Spelling(OpenIndex index, UnitTexts texts)
{
    // Each search tells which spellings it also took; finding one means reading all the units of a term, and one of their texts.
    private const int MostKept = 8192;

    private readonly ConcurrentLru<string, First> firsts = new(Environment.ProcessorCount, MostKept, StringComparer.Ordinal);

    /// <param name="term">One of the archive's.</param>
    public string Of(string term) => FirstOf(term).Written;

    /// <summary>The passage in which the term first stands.</summary>
    public IndexedPassage PassageOf(string term) => texts[FirstOf(term).Unit].Passage;

    private First FirstOf(string term) => firsts.GetOrAdd(term, static (term, spelling) => spelling.Find(term), this);

    private First Find(string term)
    {
        var unit = index.FirstWith(term);
        var text = texts[unit];
        var position = index.Tokens().Read(unit).IndexOf(TokenHashes.HashOf(term));
        if (position >= text.Count)
        {
            // The corpus has another text there by now.
            return new First(unit, term);
        }

        var (start, end) = text.Range(position, 1);
        return new First(unit, text.Text[start..end]);
    }

    private sealed record First(int Unit, string Written);
}

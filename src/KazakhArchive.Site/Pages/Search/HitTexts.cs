using BitFaster.Caching.Lru;
using KazakhArchive.Search.Indexing;


namespace KazakhArchive.Site.Pages.Search;

/// <summary>The passages that recent searches found.</summary>
public sealed class HitTexts
{
    private const int Most = 4096;

    // Passages are the index's own, and comparing their texts would take longer than reading them.
    private readonly ConcurrentLru<IndexedPassage, HitText> made = new(Environment.ProcessorCount, Most, ReferenceEqualityComparer.Instance);

    public HitText Of(IndexedPassage passage) => made.GetOrAdd(passage, static found => new HitText(found));
}

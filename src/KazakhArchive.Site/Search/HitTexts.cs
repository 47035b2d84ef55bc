using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts;

namespace KazakhArchive.Site.Search;

/// <summary>The passages that searches found lately.</summary>
public sealed class HitTexts
{
    private const int Most = 4096;

    // Passages are the index's own, and comparing their texts would take longer than reading them.
    private readonly Remembered<IndexedPassage, HitText> made = new(Most, ReferenceEqualityComparer.Instance);

    public HitText Of(IndexedPassage passage) => made.Get(passage, found => new HitText(found));
}

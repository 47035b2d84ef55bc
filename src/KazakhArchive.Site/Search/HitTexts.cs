using KazakhArchive.Site.Reading;
using KazakhArchive.Texts;
using KazakhArchive.Texts.Search;

namespace KazakhArchive.Site.Search;

/// <summary>What every search that finds a passage writes of it alike, made when it is first found.</summary>
public sealed class HitTexts
{
    private const int Most = 8192;

    // Passages are the index's own, and comparing their texts would take longer than reading them.
    private readonly Remembered<IndexedPassage, HitText> made = new(Most, ReferenceEqualityComparer.Instance);

    public HitText Of(IndexedPassage passage) => made.Get(passage, HitText.Of);
}

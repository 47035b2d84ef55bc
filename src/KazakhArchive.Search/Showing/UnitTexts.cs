using BitFaster.Caching.Lru;
using KazakhArchive.Search.Indexing;

namespace KazakhArchive.Search.Showing;

/// <summary>The units' texts; recently used ones are not read again.</summary>
internal sealed class UnitTexts(OpenIndex index)
{
    // A kilobyte each at the most, but for a few.
    private const int MostKept = 4096;

    private readonly ConcurrentLru<int, UnitText> read = new(MostKept);

    public UnitText this[int unit] => read.GetOrAdd(unit, static (unit, index) => new UnitText(index.PassageOf(unit), index.AttributesOf(unit).IsSource), index);
}

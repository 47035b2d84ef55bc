using BitFaster.Caching.Lru;
using KazakhArchive.Search.Indexing;

namespace KazakhArchive.Search.Showing;

/// <summary>The units' texts; recently used ones are not read again.</summary>
internal sealed class UnitTexts(OpenIndex index)
{
    // All of the four works. Two kilobytes each at the most, but for a few; twice as many took 10 MB more of 1,000 works.
    private const int MostKept = 2048;

    private readonly ConcurrentLru<int, UnitText> read = new(MostKept);

    public UnitText this[int unit] => read.GetOrAdd(unit, static (unit, index) => new UnitText(index.PassageOf(unit), index.AttributesOf(unit).IsSource), index);

    /// <summary>In the order of the units.</summary>
    public UnitText[] Of(IReadOnlyList<int> units) => index.AtOnce(units.Count, i => this[units[i]]);
}

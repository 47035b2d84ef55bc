using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Search.Indexing;

public sealed class SortedUnitsTests
{
    [Law(300)]
    public bool InEitherIsTheUnion(byte[] one, byte[] other) =>
        SortedUnits.InEither(Sorted(one), Sorted(other)).SequenceEqual(Sorted(one.Union(other)));

    [Law(300)]
    public bool InBothIsTheIntersection(byte[] one, byte[] other) =>
        SortedUnits.InBoth(Sorted(one), Sorted(other)).SequenceEqual(Sorted(one.Intersect(other)));

    [Fact]
    public void AMuchLongerListIsLookedUpIn() =>
        Assert.Equal([3, 999], SortedUnits.InBoth([3, 999, 5000], [.. Enumerable.Range(0, 1000)]));

    private static int[] Sorted(IEnumerable<byte> units) => [.. units.Select(unit => (int)unit).Distinct().Order()];
}

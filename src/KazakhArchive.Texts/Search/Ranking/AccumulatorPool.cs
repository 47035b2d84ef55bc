using System.Collections.Concurrent;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>As many accumulators as queries have run at once; a reader never waits for another.</summary>
internal sealed class AccumulatorPool(int unitCount)
{
    private readonly ConcurrentBag<Accumulator> free = [];

    public Accumulator Rent() => free.TryTake(out var accumulator) ? accumulator : new Accumulator(unitCount);

    /// <summary>Only a clean accumulator may come back.</summary>
    public void Return(Accumulator accumulator) => free.Add(accumulator);
}

namespace KazakhArchive.Tests.Search;

/// <summary>The measure by which rankings are compared: the mean, over the relevant passages, of the precision at each one's rank.</summary>
internal static class AveragePrecision
{
    /// <param name="ranked">Whether the hit at each rank is relevant.</param>
    /// <param name="relevant">How many relevant passages there are.</param>
    public static double Of(IEnumerable<bool> ranked, int relevant)
    {
        var (sum, found, rank) = (0d, 0, 0);
        foreach (var isRelevant in ranked)
        {
            rank++;
            if (isRelevant)
            {
                found++;
                sum += (double)found / rank;
            }
        }

        return relevant == 0 ? 0 : sum / relevant;
    }
}

namespace KazakhArchive.Search.Names;

/// <summary>How surely two things stand together more often than by chance.</summary>
internal static class Association
{
    /// <summary>
    /// The log-likelihood ratio of the two-by-two table (Dunning, Accurate Methods for the Statistics of Surprise and
    /// Coincidence, 1993), which unlike mutual information does not overrate what is rare. Negative where they avoid each other.
    /// </summary>
    /// <param name="together">Places that have both.</param>
    /// <param name="first">Places that have the first.</param>
    /// <param name="second">Places that have the second.</param>
    public static double LogLikelihood(int together, int first, int second, int all)
    {
        double[] observed = [together, first - together, second - together, all - first - second + together];
        double[] rows = [first, first, all - first, all - first];
        double[] columns = [second, all - second, second, all - second];
        (int Row, int Column)[] cells = [(0, 0), (0, 1), (2, 0), (2, 1)];
        var sum = 0.0;
        for (var i = 0; i < observed.Length; i++)
        {
            var expected = rows[cells[i].Row] * columns[cells[i].Column] / all;
            sum += observed[i] > 0 && expected > 0 ? observed[i] * Math.Log(observed[i] / expected) : 0;
        }

        return (double)together * all < (double)first * second ? -2 * sum : 2 * sum;
    }

    /// <summary>In how many places the second may stand for the weight to be no less; fewer than are together where it never is.</summary>
    /// <param name="weight">Positive: the more places the second has, the less is said by those that they share.</param>
    public static int MostForWeight(int together, int first, int all, double weight)
    {
        var (least, most) = (together - 1, all - first + together);
        while (least < most)
        {
            var middle = least + ((most - least + 1) / 2);
            (least, most) = LogLikelihood(together, first, middle, all) >= weight ? (middle, most) : (least, middle - 1);
        }

        return least;
    }
}

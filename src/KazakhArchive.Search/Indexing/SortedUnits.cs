namespace KazakhArchive.Search.Indexing;

/// <summary>Ascending lists of units, each once.</summary>
internal static class SortedUnits
{
    // From so many times as long on, looking a unit up in the longer list costs less than walking it.
    private const int MuchLonger = 16;

    /// <summary>Of the unit or, where it is not there, of the first behind it.</summary>
    public static int IndexOf(int[] units, int unit)
    {
        var found = Array.BinarySearch(units, unit);
        return found >= 0 ? found : ~found;
    }

    public static int[] InEither(int[] one, int[] other)
    {
        var units = new int[one.Length + other.Length];
        var (i, j, count) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var (a, b) = (one[i], other[j]);
            units[count++] = Math.Min(a, b);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        one.AsSpan(i).CopyTo(units.AsSpan(count));
        count += one.Length - i;
        other.AsSpan(j).CopyTo(units.AsSpan(count));
        count += other.Length - j;
        return count == units.Length ? units : units[..count];
    }

    public static int[] InBoth(int[] one, int[] other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var units = new List<int>();
        var at = 0;
        foreach (var unit in shorter)
        {
            if (longer.Length >= (long)MuchLonger * shorter.Length)
            {
                var next = Array.BinarySearch(longer, at, longer.Length - at, unit);
                at = next >= 0 ? next : ~next;
            }
            else
            {
                while (at < longer.Length && longer[at] < unit)
                {
                    at++;
                }
            }

            if (at < longer.Length && longer[at] == unit)
            {
                units.Add(unit);
            }
        }

        return [.. units];
    }
}

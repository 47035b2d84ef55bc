namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>Units that answer a part of the query, ascending, with their scores.</summary>
internal sealed class UnitScores(int[] units, float[] scores)
{
    public static UnitScores None { get; } = new([], []);

    public int Count => units.Length;

    public ReadOnlySpan<int> Units => units;

    public ReadOnlySpan<float> Scores => scores;

    /// <summary>Units of both, their scores added.</summary>
    public UnitScores And(UnitScores other)
    {
        var result = new UnitScoresBuilder(Math.Min(Count, other.Count));
        for (int i = 0, j = 0; i < Count && j < other.Count;)
        {
            if (units[i] == other.Units[j])
            {
                result.Add(units[i], scores[i++] + other.Scores[j++]);
            }
            else if (units[i] < other.Units[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return result.Build();
    }

    /// <summary>Units of either, their scores added.</summary>
    public UnitScores Or(UnitScores other)
    {
        var result = new UnitScoresBuilder(Count + other.Count);
        var j = 0;
        for (var i = 0; i < Count; i++)
        {
            for (; j < other.Count && other.Units[j] < units[i]; j++)
            {
                result.Add(other.Units[j], other.Scores[j]);
            }

            var isBoth = j < other.Count && other.Units[j] == units[i];
            result.Add(units[i], isBoth ? scores[i] + other.Scores[j++] : scores[i]);
        }

        for (; j < other.Count; j++)
        {
            result.Add(other.Units[j], other.Scores[j]);
        }

        return result.Build();
    }

    /// <summary>These units, with the score of the other added where it has them too.</summary>
    public UnitScores Raised(UnitScores other)
    {
        var raised = (float[])scores.Clone();
        for (int i = 0, j = 0; i < Count && j < other.Count; i++)
        {
            while (j < other.Count && other.Units[j] < units[i])
            {
                j++;
            }

            if (j < other.Count && other.Units[j] == units[i])
            {
                raised[i] += other.Scores[j];
            }
        }

        return new UnitScores(units, raised);
    }

    public UnitScores Where(Func<int, bool> accepts)
    {
        var result = new UnitScoresBuilder(Count);
        for (var i = 0; i < Count; i++)
        {
            if (accepts(units[i]))
            {
                result.Add(units[i], scores[i]);
            }
        }

        return result.Build();
    }
}

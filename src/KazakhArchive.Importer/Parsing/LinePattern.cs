namespace KazakhArchive.Importer.Parsing;

/// <summary>What lines are alike in, in plain words: <c>…</c> stands for any words, or none; <c>باب …</c> is every line that begins with باب.</summary>
public sealed class LinePattern
{
    public const string AnyWords = "\u2026";

    // Between the ellipses; the first stands at the head of the line and the last at its end.
    private readonly string[][] stretches;

    public LinePattern(string pattern)
    {
        stretches = [.. Stretches(Words(pattern))];
    }

    /// <summary>Whether it has no word of its own, so that every line is like it.</summary>
    public static bool IsWithoutWords(string pattern) => Words(pattern).All(word => word == AnyWords);

    public bool Matches(string line)
    {
        var words = Words(line);
        var (first, last) = (stretches[0], stretches[^1]);
        if (stretches.Length == 1)
        {
            return words.SequenceEqual(first, StringComparer.Ordinal);
        }

        if (words.Length < first.Length + last.Length || !StandsAt(words, 0, first) || !StandsAt(words, words.Length - last.Length, last))
        {
            return false;
        }

        var from = first.Length;
        foreach (var stretch in stretches[1..^1])
        {
            while (from + stretch.Length <= words.Length - last.Length && !StandsAt(words, from, stretch))
            {
                from++;
            }

            from += stretch.Length;
            if (from > words.Length - last.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandsAt(string[] words, int index, string[] stretch) =>
        words.AsSpan(index, stretch.Length).SequenceEqual(stretch);

    private static IEnumerable<string[]> Stretches(string[] words)
    {
        var from = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i == words.Length || words[i] == AnyWords)
            {
                yield return words[from..i];
                from = i + 1;
            }
        }
    }

    private static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

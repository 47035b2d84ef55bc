namespace KazakhArchive.Importer.Tagging;

/// <summary>
/// Tells a word that OCR broke in two from two words that look like a name together: روس یہ, Russia this, is not روسیہ.
/// Of a broken word one half at least is no word, so the work has it nowhere but in such breaks.
/// </summary>
internal static class BrokenWords
{
    /// <summary>Takes out of each passage's matches those whose halves are words.</summary>
    public static void Sift(IReadOnlyList<PassageLetters> passages, IReadOnlyList<List<NameMatch>> matches)
    {
        var halves = new Dictionary<string, HashSet<(int Passage, int Word)>>(StringComparer.Ordinal);
        for (var i = 0; i < passages.Count; i++)
        {
            foreach (var broken in matches[i].SelectMany(match => match.BrokenWords))
            {
                AddHalf(halves, passages[i], i, broken);
                AddHalf(halves, passages[i], i, broken + 1);
            }
        }

        if (halves.Count == 0)
        {
            return;
        }

        var counts = Count(passages, halves);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            bool IsHalf(int word) => passage.Word(word).ToString() is var half && counts[half] == halves[half].Count;
            matches[i].RemoveAll(match => match.BrokenWords.Any(word => !IsHalf(word) && !IsHalf(word + 1)));
        }
    }

    private static void AddHalf(Dictionary<string, HashSet<(int Passage, int Word)>> halves, PassageLetters passage, int number, int word)
    {
        var half = passage.Word(word).ToString();
        halves.TryAdd(half, []);
        halves[half].Add((number, word));
    }

    private static Dictionary<string, int> Count(IReadOnlyList<PassageLetters> passages, Dictionary<string, HashSet<(int Passage, int Word)>> halves)
    {
        var counts = halves.Keys.ToDictionary(half => half, _ => 0, StringComparer.Ordinal);
        var byLetters = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var passage in passages)
        {
            for (var word = 0; word < passage.WordCount; word++)
            {
                if (byLetters.TryGetValue(passage.Word(word), out var key, out var count))
                {
                    counts[key] = count + 1;
                }
            }
        }

        return counts;
    }
}

namespace KazakhArchive.Importer.Parsing;

/// <summary>Stretches that the OCR wrote twice: at least four words repeated at once, word for word.</summary>
public static class Doubling
{
    public const int FewestWords = 4;
    private const int MostWords = 60;

    /// <summary>The second copy of each doubled stretch, with the white space before it.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        var words = Words(text);
        if (words.Count < 2 * FewestWords)
        {
            yield break;
        }

        var hashes = words.ConvertAll(word => string.GetHashCode(text.AsSpan(word.Start, word.Length), StringComparison.Ordinal));
        var lastSeen = new Dictionary<int, int>(words.Count);
        var nextFree = 0;
        for (var i = 0; i + FewestWords <= words.Count; i++)
        {
            var gram = HashCode.Combine(hashes[i], hashes[i + 1], hashes[i + 2], hashes[i + 3]);
            if (lastSeen.TryGetValue(gram, out var first) && first >= nextFree
                && i - first is >= FewestWords and <= MostWords && IsRepeated(text, words, first, i))
            {
                var end = i + (i - first) - 1;
                yield return new TextSpan(words[i - 1].Start + words[i - 1].Length, words[end].Start + words[end].Length, SpanKind.Doubled);
                nextFree = end + 1;
                i = end;
            }

            lastSeen[gram] = i;
        }
    }

    /// <summary>Whether the words from first to second stand again, all of them, from second on.</summary>
    private static bool IsRepeated(string text, List<(int Start, int Length)> words, int first, int second)
    {
        var count = second - first;
        for (var k = 0; k < count; k++)
        {
            if (second + k >= words.Count || !Word(first + k).SequenceEqual(Word(second + k)))
            {
                return false;
            }
        }

        return true;

        ReadOnlySpan<char> Word(int index) => text.AsSpan(words[index].Start, words[index].Length);
    }

    private static List<(int Start, int Length)> Words(string text)
    {
        var words = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || char.IsWhiteSpace(text[i]))
            {
                if (i > start)
                {
                    words.Add((start, i - start));
                }

                start = i + 1;
            }
        }

        return words;
    }
}

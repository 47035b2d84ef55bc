using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Stretches that stand twice, word for word: the OCR wrote them again, or the author did (refrains, slogans, chains of tradition). Only the
/// editor can tell; nothing is cut before that.
/// </summary>
public static class Doubling
{
    private const int FewestWords = 4;
    private const int MostWords = 60;

    /// <summary>The second copy of four words and more that are repeated at once, with the white space before it.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        var words = Words(text);
        if (words.Count < 2 * FewestWords)
        {
            yield break;
        }

        var hashes = words.ConvertAll(word => string.GetHashCode(text.AsSpan(word.Start, word.Length), StringComparison.Ordinal));
        var lastSeen = new Dictionary<int, int>(words.Count);
        for (var i = 0; i + FewestWords <= words.Count; i++)
        {
            var gram = HashCode.Combine(hashes[i], hashes[i + 1], hashes[i + 2], hashes[i + 3]);
            var isSeen = lastSeen.TryGetValue(gram, out var first);
            lastSeen[gram] = i;
            if (isSeen && i - first is >= FewestWords and <= MostWords && IsRepeated(text, words, first, i))
            {
                var end = i + (i - first) - 1;
                yield return SpanOf(words, i, end);
                i = end;
            }
        }
    }

    /// <summary>The second copy of three words repeated at once.</summary>
    public static IEnumerable<TextSpan> FindShort(string text)
    {
        const int count = FewestWords - 1;
        var words = Words(text);
        for (var i = count; i + count <= words.Count; i++)
        {
            if (IsRepeated(text, words, i - count, i) && !IsRepeated(text, words, i - 1, i))
            {
                yield return SpanOf(words, i, i + count - 1);
                i += count - 1;
            }
        }
    }

    /// <param name="isWholeLine">Whether the words are all of the line, which a row names without them.</param>
    public static void Ask(string path, int lineNumber, string words, bool isWholeLine, FindingList findings) => findings.Add(
        path,
        lineNumber,
        FindingCodes.DoubledUnsure,
        $"{Quoted.Of(words)} stands twice, expected it once or on purpose",
        "Add to decisions.tsv, with yes where the second is surplus or no where both stand",
        ProposedRow.Of(lineNumber, DecisionTable.Doubled, isWholeLine ? "" : words, "no"));

    private static TextSpan SpanOf(List<(int Start, int Length)> words, int first, int last) =>
        new(words[first - 1].Start + words[first - 1].Length, words[last].Start + words[last].Length, SpanKind.Doubled);

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

using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Which of the words that rules want to see stand in a passage, whatever clitics and endings they have.</summary>
internal static class NearWords
{
    // Enough for the endings of both languages: قبائلهم, سلطانوں.
    private const int LongestEnding = 3;
    private const int ShortestInflected = 3;
    private const int MostWords = 4;

    /// <param name="wanted">In the search form; several words with a space between each two.</param>
    public static IReadOnlySet<string> In(string text, HashSet<string> wanted)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var byLetters = wanted.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = SearchForm.Tokens(text).Select(token => token.Term).ToList();

        // With a space between each two every run of words is a stretch of this.
        var line = string.Join(' ', words);
        var start = 0;
        for (var first = 0; first < words.Count; start += words[first++].Length + 1)
        {
            AddBeginnings(start);
            if (ArabicStem.PrefixLength(words[first]) is > 0 and var prefix)
            {
                AddBeginnings(start + prefix);
            }

            void AddBeginnings(int from)
            {
                var end = start + words[first].Length;
                Add(line.AsSpan(from, end - from));
                for (var next = first + 1; next < Math.Min(words.Count, first + MostWords); next++)
                {
                    end += 1 + words[next].Length;
                    Add(line.AsSpan(from, end - from));
                }
            }
        }

        return found;

        void Add(ReadOnlySpan<char> phrase)
        {
            for (var ending = 0; ending <= LongestEnding && (ending == 0 || phrase.Length - ending >= ShortestInflected); ending++)
            {
                if (byLetters.TryGetValue(phrase[..^ending], out var word))
                {
                    found.Add(word);
                }
            }
        }
    }
}

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
    public static IReadOnlySet<string> In(string text, IReadOnlySet<string> wanted)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var words = SearchForm.Tokens(text).Select(token => token.Term).ToList();
        for (var first = 0; first < words.Count; first++)
        {
            AddBeginnings(words[first]);
            if (ArabicStem.WithoutPrefix(words[first]) is var bare && bare.Length < words[first].Length)
            {
                AddBeginnings(bare);
            }

            void AddBeginnings(string phrase)
            {
                Add(phrase);
                for (var next = first + 1; next < Math.Min(words.Count, first + MostWords); next++)
                {
                    phrase += " " + words[next];
                    Add(phrase);
                }
            }
        }

        return found;

        void Add(string phrase)
        {
            for (var ending = 0; ending <= LongestEnding && (ending == 0 || phrase.Length - ending >= ShortestInflected); ending++)
            {
                if (wanted.Contains(phrase[..^ending]))
                {
                    found.Add(phrase[..^ending]);
                }
            }
        }
    }
}

using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Which of the words that rules want to see stand in a passage.</summary>
internal static class NearWords
{
    // Enough for the endings of both languages: قبائلهم, سلطانوں.
    private const int LongestEnding = 3;
    private const int ShortestInflected = 3;

    public static IReadOnlySet<int> In(PassageLetters passage, NameIndex index)
    {
        var found = new HashSet<int>();
        Span<NameBeginning> beginnings = stackalloc NameBeginning[16];
        for (var word = 0; word < passage.WordCount; word++)
        {
            var count = Clitics.Beginnings(passage.Word(word), index.Language == Language.Arabic, beginnings);
            foreach (var beginning in beginnings[..count])
            {
                Follow(passage, index.Near, word, beginning, found);
            }
        }

        return found;
    }

    private static void Follow(PassageLetters passage, NameTrie near, int word, NameBeginning beginning, HashSet<int> found)
    {
        var node = NameTrie.Root;
        var start = passage.FirstLetter(word) + beginning.Letter;
        var letter = start;
        for (; word < passage.WordCount; word++)
        {
            for (var end = passage.EndLetter(word); letter < end;)
            {
                node = near.Next(node, passage.Letter(letter++));
                if (node == NameTrie.None)
                {
                    return;
                }

                var isWhole = letter == end || (end - letter <= LongestEnding && letter - start >= ShortestInflected);
                if (isWhole && near.KeyAt(node) is not NameTrie.None and var key)
                {
                    found.Add(key);
                }
            }
        }
    }
}

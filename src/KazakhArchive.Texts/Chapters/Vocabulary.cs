using System.Text;

namespace KazakhArchive.Texts.Chapters;

/// <summary>The words of a closed vocabulary as files spell them: <c>word-split</c> for WordSplit, <c>high</c> for High.</summary>
public static class Vocabulary
{
    public static string NameOf<TWord>(TWord word)
        where TWord : struct, Enum => Names<TWord>.InOrder[Array.IndexOf(Names<TWord>.Words, word)];

    /// <summary>Null for a word outside the vocabulary; the spelling is exact.</summary>
    public static TWord? TryParse<TWord>(string name)
        where TWord : struct, Enum => Array.IndexOf(Names<TWord>.InOrder, name) is >= 0 and var index ? Names<TWord>.Words[index] : null;

    /// <summary>All words in their order, for findings and documents.</summary>
    public static IReadOnlyList<string> All<TWord>()
        where TWord : struct, Enum => Names<TWord>.InOrder;

    private static class Names<TWord>
        where TWord : struct, Enum
    {
        // A dozen words: arrays are as quick as dictionaries and need no code made for each type of key when the site starts.
        public static readonly TWord[] Words = Enum.GetValues<TWord>();

        public static readonly string[] InOrder = [.. Words.Select(Kebab)];

        private static string Kebab(TWord word)
        {
            var kebab = new StringBuilder();
            foreach (var c in word.ToString())
            {
                if (char.IsAsciiLetterUpper(c) && kebab.Length > 0)
                {
                    kebab.Append('-');
                }

                kebab.Append(char.ToLowerInvariant(c));
            }

            return kebab.ToString();
        }
    }
}

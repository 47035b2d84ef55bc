using System.Collections.Frozen;
using System.Text;

namespace KazakhArchive.Texts.Chapters;

/// <summary>The words of a closed vocabulary as files spell them: <c>word-split</c> for WordSplit, <c>high</c> for High.</summary>
public static class Vocabulary
{
    public static string NameOf<TWord>(TWord word)
        where TWord : struct, Enum => Names<TWord>.ByWord[word];

    /// <summary>Null for a word outside the vocabulary; the spelling is exact.</summary>
    public static TWord? TryParse<TWord>(string name)
        where TWord : struct, Enum => Names<TWord>.ByName.TryGetValue(name, out var word) ? word : null;

    /// <summary>All words in their order, for findings and documents.</summary>
    public static IReadOnlyList<string> All<TWord>()
        where TWord : struct, Enum => Names<TWord>.InOrder;

    private static class Names<TWord>
        where TWord : struct, Enum
    {
        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetValues<TWord>().Select(Kebab)];

        public static readonly FrozenDictionary<TWord, string> ByWord = Enum.GetValues<TWord>().ToFrozenDictionary(word => word, Kebab);

        public static readonly FrozenDictionary<string, TWord> ByName =
            Enum.GetValues<TWord>().ToFrozenDictionary(Kebab, word => word, StringComparer.Ordinal);

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

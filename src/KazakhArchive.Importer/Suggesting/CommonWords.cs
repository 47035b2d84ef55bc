using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Function words, broken plurals, and the common words of <c>common-words.tsv</c>; of Urdu verbs their usual forms, of Arabic words those with the article too.</summary>
internal static class CommonWords
{
    /// <summary>As often as a word of middling frequency occurs in a million words.</summary>
    public const double EachMillion = 20;

    private const string Article = "ال";
    private const string Vowels = "اآوے";

    private static readonly string[] Endings = "ا ی ے یں تا تی تے تیں نا نی نے و وں ".Split(' ');
    private static readonly string[] EndingsAfterVowel = "یا ئی ئے ئیں ؤں تا تی تے تیں نا نی نے ".Split(' ');

    public static IEnumerable<string> In(Language language)
    {
        foreach (var word in StopWords.Of(language.Code()).Concat(BrokenPlurals.Words.Select(word => language == Language.Urdu ? InUrdu(word) : word)))
        {
            yield return word;
        }

        foreach (var row in EmbeddedTable.Read(typeof(Weights), "common-words.tsv", "language", "kind", "words"))
        {
            if (Languages.TryParse(row["language"]) == language)
            {
                foreach (var form in row["words"].Split(' ').SelectMany(word => FormsOf(word, language, row["kind"])))
                {
                    yield return form;
                }
            }
        }
    }

    private static string InUrdu(string arabic) => arabic
        .Replace('\u064A', ArabicScript.FarsiYeh).Replace('\u0649', ArabicScript.FarsiYeh).Replace('\u0643', '\u06A9')
        .Replace(ArabicScript.Heh, ArabicScript.HehGoal).Replace(ArabicScript.TehMarbuta, ArabicScript.HehGoal);

    private static IEnumerable<string> FormsOf(string word, Language language, string kind) => (language, kind) switch
    {
        (Language.Urdu, "verb") => (Vowels.Contains(word[^1], StringComparison.Ordinal) ? EndingsAfterVowel : Endings).Select(ending => word + ending),
        (Language.Arabic, "noun" or "adjective") => [word, Article + word],
        _ => [word],
    };
}

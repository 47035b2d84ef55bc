using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>One spelling under which an entity occurs.</summary>
/// <param name="Written">As the table has it and pages show it.</param>
/// <param name="Words">Its words as they are compared (<see cref="NameFolding"/>), the first without the article; empty where it folds to nothing.</param>
/// <param name="HasArticle">Written with the Arabic article at its head, without which the word may mean something else: النيل, لنيل.</param>
public sealed record NameForm(string Written, IReadOnlyList<string> Words, bool HasArticle)
{
    // After the article something has to remain that is a word.
    private const int ShortestAfterArticle = 2;

    /// <summary>By this forms are compared: the words without spaces, which texts set and leave out at will.</summary>
    public string Key { get; } = string.Concat(Words);

    public static NameForm Of(string written) => new(written, FoldedWords(written), HasArticle: false);

    /// <summary>In an Arabic name the first word's article is parted from it, as texts write it together with prepositions: للصين.</summary>
    public static NameForm OfArabic(string written)
    {
        var words = FoldedWords(written);
        var first = written.AsSpan().TrimStart();
        var hasArticle = first is [ArabicScript.Alef, ArabicScript.Lam, ..] && words is [{ Length: >= 2 + ShortestAfterArticle }, ..];
        return hasArticle ? new NameForm(written, [words[0][2..], .. words[1..]], HasArticle: true) : new NameForm(written, words, HasArticle: false);
    }

    private static List<string> FoldedWords(string written) =>
        [.. SearchForm.Tokens(written).Select(token => NameFolding.Of(token.Term)).Where(word => word.Length > 0)];
}

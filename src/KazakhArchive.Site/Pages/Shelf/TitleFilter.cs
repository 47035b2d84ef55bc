using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>What a reader types to find a work: words, or their beginnings and middles, of its title and its authors, in any language and spelling.</summary>
public sealed class TitleFilter
{
    // No title is longer; longer words are cut, as whatever is typed is answered.
    private const int LongestTitle = 100;

    private const int LeastShareOfName = 3;

    // Each word as it is, and without the Arabic article.
    private readonly IReadOnlyList<(string Whole, string WithoutArticle)> words;

    private TitleFilter(string typed, IReadOnlyList<(string Whole, string WithoutArticle)> words) => (Typed, this.words) = (typed, words);

    public static TitleFilter Empty { get; } = new("", []);

    /// <summary>As typed; empty where nothing of it is a letter or digit.</summary>
    public string Typed { get; }

    public bool IsEmpty => words.Count == 0;

    public static TitleFilter Of(string typed)
    {
        var cut = typed[..Math.Min(typed.Length, LongestTitle)].Trim();
        var words = cut.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Whole: NameForm.Of(word).Key, WithoutArticle: NameForm.OfArabic(word).Key))
            .Where(word => word.Whole.Length > 0)
            .ToList();
        return words.Count == 0 ? Empty : new TitleFilter(cut, words);
    }

    /// <summary>Whether what was typed is most of one of the titles or of an author's name, rather than a word that happens to be in it.</summary>
    /// <param name="folded">The work's titles and authors as <see cref="Texts.Works.CatalogueEntry.FoldedNames"/> has them.</param>
    public bool IsPartOfName(string folded)
    {
        var (whole, withoutArticles) = (string.Concat(words.Select(word => word.Whole)), string.Concat(words.Select(word => word.WithoutArticle)));
        // Without each word in some name no name is it, and that is seen without cutting them apart: every search asks all works.
        return Lets(folded) && folded.Split('\n').Any(name =>
            IsPart(name, whole) || IsPart(name, withoutArticles)
            || (words.Count > 1 && words.All(word => name.Contains(word.Whole, StringComparison.Ordinal) || name.Contains(word.WithoutArticle, StringComparison.Ordinal))));
    }

    private static bool IsPart(string name, string typed) => name.Contains(typed, StringComparison.Ordinal) && typed.Length * LeastShareOfName >= name.Length;

    /// <param name="folded">The work's titles and authors as <see cref="Texts.Works.CatalogueEntry.FoldedNames"/> has them.</param>
    public bool Lets(string folded)
    {
        foreach (var (whole, withoutArticle) in words)
        {
            if (!folded.Contains(whole, StringComparison.Ordinal) && !folded.Contains(withoutArticle, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>What a reader types to find a work: words, or their beginnings and middles, of its title and its authors, in any language and spelling.</summary>
public sealed class TitleFilter
{
    // No title is longer; longer words are cut, as whatever is typed is answered.
    private const int LongestTitle = 100;

    private const int LeastShareOfName = 3;

    private readonly string whole;

    private TitleFilter(string typed, string whole, IReadOnlyList<string> words) => (Typed, this.whole, Words) = (typed, whole, words);

    public static TitleFilter Empty { get; } = new("", "", []);

    /// <summary>As typed; empty where nothing of it is a letter or digit.</summary>
    public string Typed { get; }

    /// <summary>Folded as names are, without the Arabic article.</summary>
    public IReadOnlyList<string> Words { get; }

    public bool IsEmpty => Words.Count == 0;

    public static TitleFilter Of(string typed)
    {
        var cut = typed[..Math.Min(typed.Length, LongestTitle)].Trim();
        var words = cut.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NameForm.OfArabic).Select(word => word.Key).Where(word => word.Length > 0).ToList();
        return words.Count == 0 ? Empty : new TitleFilter(cut, NameForm.Of(cut).Key, words);
    }

    /// <summary>Whether what was typed is most of one of the titles or of an author's name, rather than a word that happens to be in it.</summary>
    /// <param name="folded">The work's titles and authors as <see cref="Texts.Works.CatalogueEntry.FoldedNames"/> has them.</param>
    public bool IsPartOfName(string folded)
    {
        var withoutArticles = string.Concat(Words);
        return folded.Split('\n').Any(name => IsPart(name, whole) || IsPart(name, withoutArticles) || (Words.Count > 1 && Lets(name)));
    }

    private static bool IsPart(string name, string typed) => name.Contains(typed, StringComparison.Ordinal) && typed.Length * LeastShareOfName >= name.Length;

    /// <param name="folded">The work's titles and authors as <see cref="Texts.Works.CatalogueEntry.FoldedNames"/> has them.</param>
    public bool Lets(string folded)
    {
        foreach (var word in Words)
        {
            if (!folded.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

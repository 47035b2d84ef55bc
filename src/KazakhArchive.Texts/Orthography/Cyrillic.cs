using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>Cyrillic words in the Latin letters by which English and scholarly texts write Russian and Kazakh names.</summary>
public static class Cyrillic
{
    private const int ShortestStem = 3;

    private static readonly string[] FeminineEndings = ["", "\u0430", "\u044F"];

    private static readonly ILookup<string, string> Endings = EmbeddedTable.Read("cyrillic-endings", "kind", "endings")
        .SelectMany(row => SearchForm.Tokens(row["endings"]).Select(ending => (Kind: row["kind"], Ending: ending.Term)))
        .Distinct()
        .OrderByDescending(row => row.Ending.Length)
        .ToLookup(row => row.Kind, row => row.Ending);

    // The sounds of U+0430 to U+044F in order.
    private static readonly string[] Russian =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "u", "a",
    ];

    /// <summary>Whether a term in the search form begins with a Russian letter.</summary>
    public static bool Is(ReadOnlySpan<char> term) => term is [>= '\u0430' and <= '\u044F', ..] || (term.Length > 0 && Kazakh(term[0]) is not null);

    /// <summary>The term itself where it has no Cyrillic letters.</summary>
    public static string ToLatin(ReadOnlySpan<char> term)
    {
        var latin = new StringBuilder();
        foreach (var c in term)
        {
            latin.Append(c is >= '\u0430' and <= '\u044F' ? Russian[c - '\u0430'] : Kazakh(c) ?? c.ToString());
        }

        return latin.ToString();
    }

    /// <summary>What a name may be without its case and number, the longest ending gone first; none for what is not Cyrillic.</summary>
    /// <param name="term">In the search form.</param>
    public static IEnumerable<string> Undeclined(string term)
    {
        if (!Is(term))
        {
            return [];
        }

        var withoutCase = Without(term, "kazakh-case").ToList();
        return withoutCase.Concat(Without(term, "russian").SelectMany(stem => FeminineEndings, string.Concat))
            .Concat(withoutCase.Append(term).SelectMany(word => Without(word, "kazakh-plural")));
    }

    /// <summary>What the forms of a Russian noun or adjective share: without its longest ending; another word where none is left off.</summary>
    /// <param name="term">In the search form.</param>
    public static string Stem(string term) => Without(term, "russian-noun").FirstOrDefault(term);

    private static IEnumerable<string> Without(string term, string kind) => Endings[kind]
        .Where(ending => term.Length - ending.Length >= ShortestStem && term.EndsWith(ending, StringComparison.Ordinal))
        .Select(ending => term[..^ending.Length]);

    // What Kazakh has beside the Russian letters, and what a keyboard of an older or a neighbouring language writes for it.
    private static string? Kazakh(char letter) => letter switch
    {
        '\u0451' /* io */ => "e",
        '\u0456' /* Byelorussian-Ukrainian i */ => "i",
        '\u0493' /* ghayn */ => "gh",
        '\u049B' /* qaf */ => "q",
        '\u04A3' /* eng */ => "ng",
        '\u04AF' or '\u04B1' /* straight u */ => "u",
        '\u04BB' /* shha */ => "h",
        '\u04D9' /* schwa */ => "a",
        '\u04E9' /* barred o */ => "o",
        _ => null,
    };
}

using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Matching;

/// <summary>In which texts a word is perhaps a name.</summary>
internal static class NameTexts
{
    /// <summary>The language in whose texts a name with the letters of the other's function words may stand (علی in Urdu); null for all.</summary>
    /// <param name="term">In the search form.</param>
    public static Language? Of(string term) => StopWords.TextsOf(term) is string language ? Languages.TryParseTag(language) : null;
}

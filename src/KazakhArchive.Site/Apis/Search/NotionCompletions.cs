using KazakhArchive.Search;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Search;

/// <summary>Words of the glossary that a reader may be about to type in a language that the texts are not in: what they mean is in them.</summary>
internal static class NotionCompletions
{
    private const int ShortestTyped = 3;

    /// <summary>Those that begin as typed and find something, the shortest first.</summary>
    public static IEnumerable<(string Written, Language Language, int Count)> Of(string typed, IReadOnlyList<GlossaryEntry> glossary, int most, SearchIndex index, SearchTime time)
    {
        var begun = typed.Trim();
        return begun.Length < ShortestTyped ? [] : glossary.SelectMany(FormsOf)
            .Where(form => form.Written.StartsWith(begun, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(form => form.Written)
            .OrderBy(form => form.Written.Length)
            .ThenBy(form => form.Written, StringComparer.Ordinal)
            .Take(most)
            .Select(form => (form.Written, form.Language, Count: index.Search(new SearchRequest(form.Written) { Limit = 0, Time = time }).SureCount))
            .Where(form => form.Count > 0);
    }

    private static IEnumerable<(string Written, Language Language)> FormsOf(GlossaryEntry entry) => entry.ByLanguage()
        .Where(names => names.Language is not (Language.Urdu or Language.Arabic))
        .SelectMany(names => names.Forms.Select(form => (form.Written, names.Language)));
}

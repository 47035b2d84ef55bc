using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>What the form asks of passages beside the query.</summary>
internal static class PassageFilter
{
    /// <summary>Null where every passage will do.</summary>
    public static Func<int, bool>? Of(SearchRequest request, PassageTable passages)
    {
        var isOpen = request.Works.Count + request.Languages.Count + request.Kinds.Count == 0 && request.Years is null;
        return isOpen ? null : passage =>
            (request.Works.Count == 0 || request.Works.Contains(passages.Works[passages.WorkOf(passage)], StringComparer.Ordinal))
            && (request.Languages.Count == 0 || request.Languages.Contains(passages.LanguageOf(passage)))
            && (request.Kinds.Count == 0 || request.Kinds.Contains(passages.KindOf(passage)))
            && (request.Years is not (int first, int last) || passages.NamesYear(passage, first, last));
    }
}

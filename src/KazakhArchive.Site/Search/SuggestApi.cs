using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Search;

/// <summary><c>GET /api/suggest</c>: ways to complete what has been typed so far.</summary>
public static class SuggestApi
{
    public static IResult Get(HttpContext context, SearchIndex index, Library library)
    {
        var typed = SearchAddressReader.Read(context.Request.Query, library).Address.Query;
        return ApiAnswer.Of(context, new
        {
            Suggestions = index.Suggest(typed, SearchLimits.Suggestions).Select(suggestion => new
            {
                suggestion.Text,
                Lang = suggestion.Language.Code(),
                Kind = suggestion.Kind.Code(),
                suggestion.Count,
            }),
        });
    }
}

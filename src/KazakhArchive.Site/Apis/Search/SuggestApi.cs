using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Site.Pages.Search;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Search;

/// <summary><c>GET /api/suggest</c>: ways to complete what has been typed so far, names first; where the texts have none, notions that they know in other words.</summary>
public static class SuggestApi
{
    public const string OpenSearchMediaType = "application/x-suggestions+json";

    private const int MostNames = 5;

    // Each is searched for.
    private const int MostNotions = 3;

    public static IResult Get(HttpContext context, SearchIndex index, Library library, NameCompletions completions)
    {
        var typed = SearchAddressReader.Read(context.Request.Query, library).Address.Query;
        return ApiResponse.Of(context, new { Suggestions = Of(context, typed, index, library, completions) });
    }

    /// <summary>The same as browsers take it for their address bar: an array of what was typed and of how it may go on (OpenSearch Suggestions 1.1).</summary>
    public static IResult OpenSearch(HttpContext context, SearchIndex index, Library library, NameCompletions completions)
    {
        var typed = SearchAddressReader.Read(context.Request.Query, library).Address.Query;
        return ApiResponse.Of<object[]>(context, [typed, Of(context, typed, index, library, completions).Select(suggestion => suggestion.Text)], OpenSearchMediaType);
    }

    private static IReadOnlyList<Suggested> Of(HttpContext context, string typed, SearchIndex index, Library library, NameCompletions completions)
    {
        IReadOnlyList<Suggested> found = [.. OfTexts(typed, index, completions, UiLanguage.Of(context.Request))];
        return found.Count > 0 ? found :
        [
            .. NotionCompletions.Of(typed, library.Glossary, MostNotions, index, context.SearchTime)
                .Select(notion => new Suggested(notion.Written, notion.Language.Code(), PassageKind.Text.Code(), null, notion.Count, null)),
        ];
    }

    private static IEnumerable<Suggested> OfTexts(string typed, SearchIndex index, NameCompletions completions, Language reader) =>
        completions.Of(typed, MostNames)
            .Select(name => new Suggested(name.Written, name.Language.Code(), "name", UiStrings.Get($"Names.Type.{name.Entity.Type.NameOf()}", reader), name.Mentions, null))
            .Concat(index.Suggest(typed, SearchLimits.Suggestions, reader).Select(suggestion => Of(suggestion, reader)))
            .DistinctBy(suggestion => (suggestion.Url, string.Join(' ', SearchForm.Tokens(suggestion.Text).Select(token => token.Term))))
            .Take(SearchLimits.Suggestions);

    private static Suggested Of(Suggestion suggestion, Language reader) => suggestion.Titled is { } passage
        ? new Suggested(suggestion.Text, suggestion.Language.Code(), suggestion.Kind.Code(), UiStrings.Get(suggestion.Kind == PassageKind.Work ? "Search.Kind.title" : "Search.Kind.heading", reader), suggestion.Count, PassageUrls.Reference(passage.Work, passage.Reference))
        : new Suggested(suggestion.Text, suggestion.Language.Code(), suggestion.Kind.Code(), null, suggestion.Count, null);

    /// <param name="Type">What has the name or the title, in the reader's language; null for words.</param>
    /// <param name="Url">Of what has the title; null where the text is to be searched for.</param>
    private sealed record Suggested(string Text, string Lang, string Kind, string? Type, int Count, string? Url);
}

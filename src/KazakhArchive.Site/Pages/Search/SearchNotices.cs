using System.Globalization;
using KazakhArchive.Search.Querying;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>What a reader should know of how a question was taken, as keys of the interface's words with what fills their place.</summary>
public static class SearchNotices
{
    private const string Nowhere = $"Search.Notice.{nameof(NoticeKind.WordNowhere)}";

    /// <param name="found">The notices of the index.</param>
    public static IReadOnlyList<(string Key, string About)> Of(SearchAddressReader address, IEnumerable<Notice> found) =>
    [
        .. address.IsCut ? [("Search.Notice.QueryCut", Number(SearchLimits.QueryUtf16))] : Array.Empty<(string, string)>(),
        .. address.Faults.Select(fault => ("Search.Notice.Parameter", fault)),
        .. found.Select(notice => ($"Search.Notice.{notice.Kind}", notice.About)),
    ];

    /// <summary>Words that stand nowhere share a sentence: each in its own took the first hit off a phone's screen.</summary>
    public static IEnumerable<IHtmlContent> Sentences(IReadOnlyList<(string Key, string About)> notices, Wording ui) =>
        notices.GroupBy(notice => notice.Key == Nowhere ? (notice.Key, "") : notice).Select(alike => ui.Format(alike.First().Key, Listed([.. alike.Select(notice => notice.About)], ui)));

    private static HtmlContentBuilder Listed(IReadOnlyList<string> typed, Wording ui)
    {
        var list = new HtmlContentBuilder();
        foreach (var (i, word) in typed.Index())
        {
            list.Append(i > 0 ? ui["Cite.Comma"] : "").AppendHtml(PageText.Typed(word));
        }

        return list;
    }

    /// <summary>For whoever takes no markup.</summary>
    public static string Written((string Key, string About) notice, Language language) =>
        string.Format(CultureInfo.InvariantCulture, UiStrings.Get(notice.Key, language), notice.About);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

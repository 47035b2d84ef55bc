using System.Globalization;
using KazakhArchive.Search.Querying;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>What a reader should know of how a question was taken, as keys of the interface's words with what fills their place.</summary>
public static class SearchNotices
{
    /// <param name="found">The notices of the index.</param>
    public static IReadOnlyList<(string Key, string About)> Of(SearchAddressReader address, IEnumerable<Notice> found) =>
    [
        .. address.IsCut ? [("Search.Notice.QueryCut", Number(SearchLimits.QueryUtf16))] : Array.Empty<(string, string)>(),
        .. address.Faults.Select(fault => ("Search.Notice.Parameter", fault)),
        .. found.Select(notice => ($"Search.Notice.{notice.Kind}", notice.About)),
    ];

    /// <summary>For whoever takes no markup.</summary>
    public static string Written((string Key, string About) notice, Language language) =>
        string.Format(CultureInfo.InvariantCulture, UiStrings.Get(notice.Key, language), notice.About);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk;

/// <summary>The addresses of the desk.</summary>
public static class DeskUrls
{
    public const string Works = "/";
    public const string Help = "/help";
    public const string Stylesheet = "/desk/desk.css";
    public const string Script = "/desk/desk.js";

    public static string Work(WorkId work) => $"/{work}";

    /// <summary>A page of the list of works.</summary>
    public static string List(int page) => string.Create(CultureInfo.InvariantCulture, $"/?page={page}");

    /// <param name="to">The last of the chosen lines; null for one.</param>
    public static string Line(WorkId work, int line, int? to = null) => string.Create(
        CultureInfo.InvariantCulture, $"/{work}?line={line}{(to is int last && last > line ? $"&to={last}" : "")}#l{line}");

    public static string Page(WorkId work, int page) => string.Create(CultureInfo.InvariantCulture, $"/{work}?page={page}");

    /// <param name="query">With its question mark, or empty.</param>
    public static string Proposals(WorkId work, string query = "") => $"/{work}/proposals{query}";

    /// <summary>What stands on the page's image where a line was read.</summary>
    public static string Scan(WorkId work, int line) => string.Create(CultureInfo.InvariantCulture, $"/{work}/scan/{line}");

    public static string Replace(WorkId work) => $"/{work}/replace";

    public static string Import(WorkId work) => $"/{work}/import";

    public static string Description(WorkId work) => $"/{work}/description";

    public static string Publish(WorkId work) => $"/{work}/publish";

    public static string Conflict(WorkId work) => $"/{work}/conflict";

    /// <summary>What a form of a page does.</summary>
    public static string Handler(string page, string handler) => $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}";
}

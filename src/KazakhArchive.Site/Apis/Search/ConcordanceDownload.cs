using System.Globalization;
using System.Text;
using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Search;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Apis.Search;

/// <summary>
/// <c>/search/concordance.csv</c> and <c>.tsv</c>: every line with its reference. Where there are more, the name of the file says how many of the
/// first it has: a row that is no line would be one to programs.
/// </summary>
public static class ConcordanceDownload
{
    private const string ByteOrderMark = "\uFEFF";

    private static readonly string[] Columns = ["work", "reference", "printed_page", "language", "kind", "layer", "before", "keyword", "after", "url"];

    /// <summary>RFC 4180. Spreadsheets take the file for UTF-8 only by its byte order mark.</summary>
    public static IResult Csv(HttpContext context, SearchIndex index, Library library, IOptions<SiteOptions> options)
    {
        var (text, concordance) = (new StringBuilder(ByteOrderMark), Find(context, index, library));
        foreach (var row in Rows(concordance, options.Value).Prepend(Columns))
        {
            text.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        }

        return File(context, text.ToString(), "text/csv", NameOf(concordance, "csv"));
    }

    /// <summary>As the tables of the corpus are written: tab, line feed and backslash escaped, no quotation marks.</summary>
    public static IResult Tsv(HttpContext context, SearchIndex index, Library library, IOptions<SiteOptions> options)
    {
        var concordance = Find(context, index, library);
        return File(context, TsvWriter.Write(Columns, Rows(concordance, options.Value)), "text/tab-separated-values", NameOf(concordance, "tsv"));
    }

    /// <summary>The name of the file.</summary>
    public static string NameOf(Concordance concordance, string extension) => concordance.IsCut || concordance.IsCutShort
        ? string.Create(CultureInfo.InvariantCulture, $"concordance-first-{concordance.Lines.Count}.{extension}")
        : $"concordance.{extension}";

    private static IResult File(HttpContext context, string text, string type, string name)
    {
        ApiResponse.Open(context);
        return Results.File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", name);
    }

    private static Concordance Find(HttpContext context, SearchIndex index, Library library)
    {
        var address = ConcordanceAddress.Of(SearchAddressReader.Read(context.Request.Query, library).Address, context.Request.Query);
        return index.Concordance(address.ToRequest(0, SearchLimits.Window, context.SearchTime, UiLanguage.Of(context.Request)));
    }

    private static IEnumerable<string[]> Rows(Concordance concordance, SiteOptions options)
    {
        foreach (var line in concordance.Lines)
        {
            var passage = line.Passage;
            string[] cells =
            [
                passage.Work, passage.Reference, passage.Page ?? "", passage.Language.Code(), passage.Kind.Code(),
                line.Layer.ToString().ToLowerInvariant(), line.Before, line.Keyword, line.After,
                PassageUrls.Absolute(options.PublicOrigin!, PassageUrls.Reference(passage.Work, passage.Reference)),
            ];
            yield return [.. cells.Select(Guarded)];
        }
    }

    /// <summary>
    /// A spreadsheet would take a cell that begins with one of these for a formula, and a text can hold anything
    /// (https://owasp.org/www-community/attacks/CSV_Injection).
    /// </summary>
    private static string Guarded(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + cell : cell;

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}

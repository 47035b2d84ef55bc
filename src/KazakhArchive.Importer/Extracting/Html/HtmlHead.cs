using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The head of a document: its title, and the <c>meta</c> elements by which libraries describe a book.</summary>
internal static class HtmlHead
{
    private static readonly Dictionary<string, string> Fields =
        EmbeddedTable.Read(typeof(HtmlHead), "html-meta.tsv", "name", "field").ToDictionary(row => row["name"], row => row["field"], StringComparer.OrdinalIgnoreCase);

    public static BookHead Read(IHtmlDocument document)
    {
        var found = new List<(string Field, string Value)>();
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var value = WhiteSpace.Fold(meta.GetAttribute("content") ?? "");
            if (value.Length > 0 && Fields.TryGetValue(meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? "", out var field) && (field == "author" || !found.Exists(other => other.Field == field)))
            {
                found.Add((field, value));
            }
        }

        var header = HtmlHeader.Find(document);
        var title = Of("title") ?? Written(header?.QuerySelector("h1")?.TextContent) ?? Written(document.Title) ?? Written(document.QuerySelector("h1")?.TextContent);
        IReadOnlyList<string> authors = [.. found.Where(field => field.Field == "author").Select(field => field.Value).Distinct(StringComparer.Ordinal)];
        var language = Of("language") ?? (document.DocumentElement is IElement root ? HtmlWords.LanguageOf(root) : null) ?? (document.Body is IElement body ? HtmlWords.LanguageOf(body) : null);
        return new BookHead(title, authors.Count > 0 || header is null ? authors : HtmlHeader.Authors(header), language)
        {
            Fields = found.FindAll(field => field.Field is not ("title" or "author" or "language")),
        };

        string? Of(string name) => found.Find(field => field.Field == name).Value;
    }

    private static string? Written(string? text) => WhiteSpace.Fold(text ?? "") is { Length: > 0 } folded ? folded : null;
}

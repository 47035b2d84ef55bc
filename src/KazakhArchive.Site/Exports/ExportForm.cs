using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Site.Exports.Json;
using KazakhArchive.Site.Exports.Tei;

namespace KazakhArchive.Site.Exports;

/// <summary>A machine form in which works, chapters, passages and ranges can be had.</summary>
/// <param name="Extension">With its dot; the key of its words in UiStrings.</param>
public sealed record ExportForm(string Extension, string MediaType)
{
    public static ExportForm PlainText { get; } = new(".txt", "text/plain");

    /// <summary>In the order in which pages offer them.</summary>
    public static IReadOnlyList<ExportForm> All { get; } =
    [
        new(EpubBook.Extension, EpubBook.MediaType),
        PlainText,
        new(TeiDocument.Extension, TeiDocument.MediaType),
        new(MarkdownExport.Extension, MarkdownExport.MediaType),
        new(JsonExport.Extension, JsonExport.MediaType),
    ];
}

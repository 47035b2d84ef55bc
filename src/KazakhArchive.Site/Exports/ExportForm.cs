using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Site.Exports.Json;
using KazakhArchive.Site.Exports.Tei;

namespace KazakhArchive.Site.Exports;

/// <summary>A machine form in which texts can be had.</summary>
/// <param name="Extension">With its dot; the key of its words in UiStrings.</param>
/// <param name="IsOfParts">Chapters, passages and ranges have it too, not the whole work only.</param>
public sealed record ExportForm(string Extension, string MediaType, bool IsOfParts)
{
    public static ExportForm PlainText { get; } = new(".txt", "text/plain", IsOfParts: true);

    /// <summary>In the order in which pages offer them.</summary>
    public static IReadOnlyList<ExportForm> All { get; } =
    [
        new(EpubBook.Extension, EpubBook.MediaType, IsOfParts: false),
        PlainText,
        new(TeiDocument.Extension, TeiDocument.MediaType, IsOfParts: true),
        new(MarkdownExport.Extension, MarkdownExport.MediaType, IsOfParts: true),
        new(JsonExport.Extension, JsonExport.MediaType, IsOfParts: true),
    ];
}

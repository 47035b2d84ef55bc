using DocumentFormat.OpenXml.Packaging;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>The properties that Word keeps of a document.</summary>
internal static class DocxHead
{
    /// <param name="told">The language that most of the text is marked with; null where none is.</param>
    public static BookHead Read(WordprocessingDocument document, string? told)
    {
        var properties = document.PackageProperties;
        var fields = new List<(string Field, string Value)>();
        Add("subject", properties.Subject ?? properties.Keywords);
        Add("description", properties.Description);
        var authors = (properties.Creator ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(WhiteSpace.Fold);
        return new BookHead(Folded(properties.Title), [.. authors.Distinct(StringComparer.Ordinal)], Folded(properties.Language) ?? told) { Fields = fields };

        void Add(string field, string? value)
        {
            if (Folded(value) is string folded)
            {
                fields.Add((field, folded));
            }
        }
    }

    private static string? Folded(string? text) => WhiteSpace.Fold(text ?? "") is { Length: > 0 } folded ? folded : null;
}

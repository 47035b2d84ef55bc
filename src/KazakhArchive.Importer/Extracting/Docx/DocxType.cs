using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>How the letters of a paragraph are set. Of Arabic letters Word keeps size and weight beside those of Latin ones.</summary>
internal static class DocxType
{
    public static LineType Of(Paragraph paragraph, DocxStyles styles)
    {
        var style = styles.TypeOf(paragraph);
        var runs = paragraph.Descendants<Run>().Where(run => run.InnerText.Any(char.IsLetter)).ToList();
        return new LineType(
            runs.Select(run => Size(run.RunProperties?.FontSizeComplexScript?.Val?.Value) ?? Size(run.RunProperties?.FontSize?.Val?.Value) ?? style.SizeHalfPoints).DefaultIfEmpty(0).Max(),
            runs.Count > 0 && runs.TrueForAll(run => IsOn(run.RunProperties?.BoldComplexScript) ?? IsOn(run.RunProperties?.Bold) ?? style.IsBold),
            (paragraph.ParagraphProperties?.Justification?.Val?.Value is { } justification ? justification == JustificationValues.Center : style.IsCentred));
    }

    public static int? Size(string? halfPoints) => int.TryParse(halfPoints, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;

    /// <summary>Null where the property is not set.</summary>
    public static bool? IsOn(OnOffType? property) => property is null ? null : property.Val?.Value != false;
}

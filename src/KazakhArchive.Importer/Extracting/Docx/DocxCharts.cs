using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using KazakhArchive.Texts.Orthography;
using DrawingParagraph = DocumentFormat.OpenXml.Drawing.Paragraph;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>The words of the charts of a document: their titles, and the names of what they count.</summary>
internal sealed class DocxCharts(MainDocumentPart main)
{
    private const string Separator = " | ";
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>Of the charts that stand in an element, each once, on a line each.</summary>
    public IReadOnlyList<string> WordsIn(OpenXmlElement element)
    {
        var lines = new List<string>();
        foreach (var reference in element.Descendants<ChartReference>())
        {
            if (reference.Id?.Value is string id && main.TryGetPartById(id, out var part) && part is ChartPart { ChartSpace: ChartSpace chart } && written.Add(id))
            {
                lines.Add(string.Join(Separator, Words(chart)));
            }
        }

        return lines.FindAll(words => words.Length > 0);
    }

    /// <summary>How many have words and stand nowhere in the text.</summary>
    public int Left => main.ChartParts.Count(part => !written.Contains(main.GetIdOfPart(part)) && part.ChartSpace?.InnerText.Any(char.IsLetter) == true);

    private static IEnumerable<string> Words(ChartSpace chart) =>
        chart.Descendants<DrawingParagraph>().Select(paragraph => paragraph.InnerText)
            .Concat(chart.Descendants<StringPoint>().Select(point => point.InnerText))
            .Select(WhiteSpace.Fold).Where(words => words.Any(char.IsLetter)).Distinct(StringComparer.Ordinal);
}

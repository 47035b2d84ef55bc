using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>WordprocessingML (ECMA-376): the body's paragraphs and tables in their order, divided as styles and outline levels say.</summary>
internal static class DocxExtractor
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string MainType = "wordprocessingml.";

    /// <summary>The assembly that reads the package, which throws several kinds of exceptions where one part names another that is not there.</summary>
    private const string PackageReader = "System.IO.Packaging";

    /// <summary>Whether an archive says that it is one.</summary>
    public static bool Is(PackedBook archive) =>
        archive.Has(ContentTypes) && archive.ReadText(ContentTypes) is string types && types.Contains(MainType, StringComparison.Ordinal) && types.Contains(".main+xml", StringComparison.Ordinal);

    /// <exception cref="InvalidDataException">It is broken, encrypted, holds tracked changes or is no text document.</exception>
    /// <exception cref="XmlException">A part is no XML, or nests too deeply.</exception>
    public static Extraction Extract(byte[] bytes)
    {
        var survey = DocxSurvey.Of(bytes);
        if (survey.TrackedChanges > 0)
        {
            throw new InvalidDataException($"{survey.TrackedChanges} tracked changes: accept or reject them first");
        }

        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            var main = document.MainDocumentPart ?? throw new InvalidDataException("the archive holds no text document");
            var writer = new ExtractionWriter { TellsHeadings = true };
            var head = DocxHead.Read(document, survey.Language);
            var styles = DocxStyles.Read(main);
            var charts = new DocxCharts(main);
            var body = new DocxBody(writer, styles, DocxNumbers.Read(main, styles), new DocxNotes(main), charts, head.Language);
            using var reader = OpenXmlReader.Create(main);
            Walk(reader, body, writer);
            body.Finish();
            LeaveOut("running heads", main.HeaderParts.Select(part => (OpenXmlPartRootElement?)part.Header).Concat(main.FooterParts.Select(part => (OpenXmlPartRootElement?)part.Footer)), writer);
            LeaveOut("words of diagrams", main.DiagramDataParts.Select(part => (OpenXmlPartRootElement?)part.DataModelRoot), writer);
            writer.LeaveOut("words of charts that stand nowhere in the text", charts.Left);
            return writer.Finish(head);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException || fault.Source == PackageReader)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    private static void LeaveOut(string what, IEnumerable<OpenXmlPartRootElement?> parts, ExtractionWriter writer) =>
        writer.LeaveOut(what, parts.Count(part => part?.InnerText.Any(char.IsLetter) == true));

    /// <summary>Paragraph by paragraph, so that a long book is never in memory as a tree.</summary>
    private static void Walk(OpenXmlReader reader, DocxBody body, ExtractionWriter writer)
    {
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Paragraph) || reader.ElementType == typeof(Table))
            {
                Take(reader.LoadCurrentElement()!, body);
            }
            else if (reader.ElementType == typeof(AlternateContent))
            {
                // The others say the same for programs that do not know the first.
                foreach (var block in reader.LoadCurrentElement()!.FirstChild?.Descendants().Where(IsOutermost).ToList() ?? [])
                {
                    Take(block is not OpenXmlUnknownElement ? block : block.LocalName == "p" ? new Paragraph(block.OuterXml) : new Table(block.OuterXml), body);
                }
            }
            else if (reader.ElementType == typeof(AltChunk))
            {
                writer.LeaveOut("embedded files");
            }
        }
    }

    private static void Take(OpenXmlElement block, DocxBody body)
    {
        if (block is Table table)
        {
            body.Table(table);
        }
        else
        {
            body.Paragraph((Paragraph)block);
        }
    }

    private static bool IsOutermost(OpenXmlElement element) => IsBlock(element) && !element.Ancestors().Any(IsBlock);

    /// <summary>Within alternatives the library knows no element.</summary>
    private static bool IsBlock(OpenXmlElement element) => element is Paragraph or Table
        || (element is OpenXmlUnknownElement && element.LocalName is "p" or "tbl" && element.NamespaceUri.EndsWith("wordprocessingml/2006/main", StringComparison.Ordinal));
}

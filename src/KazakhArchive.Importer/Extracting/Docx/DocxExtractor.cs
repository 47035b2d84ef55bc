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
            var body = new DocxBody(writer, DocxStyles.Read(main), new DocxNotes(main), head.Language);
            using var reader = OpenXmlReader.Create(main);
            Walk(reader, body, writer);
            body.Finish();
            foreach (var part in main.HeaderParts.Select(part => (OpenXmlPartRootElement?)part.Header).Concat(main.FooterParts.Select(part => (OpenXmlPartRootElement?)part.Footer)))
            {
                if (part?.InnerText.Any(char.IsLetter) == true)
                {
                    writer.LeaveOut("running heads");
                }
            }

            return writer.Finish(head);
        }
        catch (OpenXmlPackageException fault)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    /// <summary>Paragraph by paragraph, so that a long book is never in memory as a tree.</summary>
    private static void Walk(OpenXmlReader reader, DocxBody body, ExtractionWriter writer)
    {
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Paragraph))
            {
                body.Paragraph((Paragraph)reader.LoadCurrentElement()!);
            }
            else if (reader.ElementType == typeof(Table))
            {
                body.Table((Table)reader.LoadCurrentElement()!);
            }
            else if (reader.ElementType == typeof(AltChunk))
            {
                writer.LeaveOut("embedded files");
            }
        }
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>Pictures that hold text: frames of text, also where the drawing around them is broken, and words that are drawn.</summary>
internal static class DocxFrames
{
    public static bool HaveWords(OpenXmlElement picture) => Outermost(picture).Any() || Drawn(picture).Any();

    /// <summary>Empty for a picture that is one.</summary>
    public static IReadOnlyList<Paragraph> ParagraphsOf(OpenXmlElement picture) =>
        [.. Drawn(picture).Select(words => new Paragraph(new Run(new Text(words)))), .. Outermost(picture).SelectMany(frame => DocxSpans.ParagraphsOf(Known(frame)))];

    /// <summary>Frames within a frame come with its paragraphs.</summary>
    private static IEnumerable<OpenXmlElement> Outermost(OpenXmlElement picture) =>
        picture.Descendants().Where(element => IsFrame(element) && !element.Ancestors().TakeWhile(around => around != picture).Any(IsFrame));

    private static bool IsFrame(OpenXmlElement element) => element.LocalName == "txbxContent";

    /// <summary>In a drawing that is none the library knows no element.</summary>
    private static OpenXmlElement Known(OpenXmlElement frame) => frame is OpenXmlUnknownElement ? new TextBoxContent(frame.OuterXml) : frame;

    /// <summary>Letters along a path, which the drawing has as an attribute.</summary>
    private static IEnumerable<string> Drawn(OpenXmlElement picture) => picture.Descendants().Where(element => element.LocalName == "textpath")
        .SelectMany(element => element.GetAttributes()).Where(attribute => attribute.LocalName == "string" && !string.IsNullOrWhiteSpace(attribute.Value)).Select(attribute => attribute.Value!);
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>What is in a paragraph.</summary>
internal enum DocxSpanKind
{
    Words,
    Tab,
    Break,
    PageBreak,
    NoteMark,
    Space,
}

/// <param name="Text">The words; of a note's mark its characters, if the file has any.</param>
/// <param name="Key">Of a note.</param>
/// <param name="Language">Of words, where the file tells it.</param>
internal sealed record DocxSpan(DocxSpanKind Kind, string Text = "", string Key = "", string? Language = null);

/// <summary>Reads the runs of a paragraph in order, whatever they are wrapped in.</summary>
internal sealed class DocxSpans(Paragraph paragraph, DocxStyles styles, ExtractionWriter writer)
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<DocxSpan> spans = [];
    private int shownAtHidden;

    /// <summary>The paragraphs of frames that are anchored in it.</summary>
    public List<Paragraph> Frames { get; } = [];

    /// <summary>The words that Word shows nobody, each stretch for itself.</summary>
    public List<string> Hidden { get; } = [];

    /// <summary>What is in the paragraph; nulls nowhere.</summary>
    public IReadOnlyList<DocxSpan> Shown => spans;

    public static DocxSpans Of(Paragraph paragraph, DocxStyles styles, ExtractionWriter writer)
    {
        var reading = new DocxSpans(paragraph, styles, writer);
        reading.Read(paragraph);
        return reading;
    }

    /// <summary>The paragraphs of a cell, a note or a frame, without those of frames that are anchored within.</summary>
    public static IEnumerable<Paragraph> ParagraphsOf(OpenXmlElement parent) =>
        parent.Descendants<Paragraph>().Where(paragraph => paragraph.Ancestors().TakeWhile(ancestor => ancestor != parent).All(ancestor => ancestor is not TextBoxContent));

    /// <summary>The lines into which breaks part a paragraph.</summary>
    public static IReadOnlyList<IReadOnlyList<DocxSpan>> Lines(IEnumerable<DocxSpan> spans)
    {
        var lines = new List<List<DocxSpan>> { new() };
        foreach (var span in spans)
        {
            if (span.Kind == DocxSpanKind.Break)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(span);
            }
        }

        return lines;
    }

    public static string WordsOf(IEnumerable<DocxSpan> spans) =>
        string.Concat(spans.Select(span => span.Kind switch { DocxSpanKind.Words => span.Text, DocxSpanKind.Tab => "\t", DocxSpanKind.Break or DocxSpanKind.Space => " ", _ => "" }));

    private void Read(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Run run when run.Elements<Text>().Any() && styles.IsHidden(run, paragraph):
                    Hide(string.Concat(run.Elements<Text>().Select(text => text.Text)));
                    break;
                case Run run:
                    ReadRun(run);
                    break;
                case ParagraphProperties or RunProperties or SdtProperties or SdtEndCharProperties:
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                    writer.LeaveOut("settings of formulas");
                    spans.Add(new DocxSpan(DocxSpanKind.Words, element.InnerText));
                    break;
                case OpenXmlUnknownElement wrapper: // Such as the smart tags of Word 2003, which the library no longer knows.
                    Read(new Paragraph($"<w:p xmlns:w=\"{W}\">{wrapper.InnerXml}</w:p>"));
                    break;
                case AlternateContent alternatives:
                    Read(alternatives.FirstChild ?? alternatives);
                    break;
                case OpenXmlCompositeElement:
                    Read(element);
                    break;
            }
        }
    }

    /// <summary>Runs that follow each other are one stretch.</summary>
    private void Hide(string words)
    {
        if (Hidden.Count > 0 && shownAtHidden == spans.Count)
        {
            Hidden[^1] += words;
        }
        else
        {
            Hidden.Add(words);
        }

        shownAtHidden = spans.Count;
    }

    private void ReadRun(Run run)
    {
        var isMark = false; // The characters that follow are those of a note's mark.
        foreach (var element in run.ChildElements)
        {
            switch (element)
            {
                case Text text when isMark:
                    spans[^1] = spans[^1] with { Text = spans[^1].Text + text.Text };
                    break;
                case Text text:
                    spans.Add(new DocxSpan(DocxSpanKind.Words, text.Text, Language: LanguageOf(run, text.Text)));
                    break;
                case TabChar or PositionalTab:
                    spans.Add(new DocxSpan(DocxSpanKind.Tab));
                    break;
                case Break line:
                    spans.Add(new DocxSpan(line.Type?.Value == BreakValues.Page ? DocxSpanKind.PageBreak : DocxSpanKind.Break));
                    break;
                case CarriageReturn:
                    spans.Add(new DocxSpan(DocxSpanKind.Break));
                    break;
                case NoBreakHyphen:
                    spans.Add(new DocxSpan(DocxSpanKind.Words, "\u2011"));
                    break;
                case SoftHyphen:
                    spans.Add(new DocxSpan(DocxSpanKind.Words, "\u00AD"));
                    break;
                case FootnoteEndnoteReferenceType note:
                    spans.Add(new DocxSpan(DocxSpanKind.NoteMark, Key: DocxNotes.Key(note is FootnoteReference ? "footnote" : "endnote", note.Id?.Value)));
                    isMark = note.CustomMarkFollows?.Value == true;
                    break;
                case Ruby ruby:
                    ReadRuby(ruby);
                    break;
                case AlternateContent alternatives:
                    ReadPicture(alternatives.ChildElements.FirstOrDefault(DocxFrames.HaveWords) ?? alternatives.FirstChild);
                    break;
                case Drawing or Picture or EmbeddedObject:
                    ReadPicture(element);
                    break;
                default:
                    Count(element);
                    break;
            }
        }

        CountFormat(run);
    }

    /// <summary>What is above the words follows them.</summary>
    private void ReadRuby(Ruby ruby)
    {
        foreach (var part in ruby.ChildElements.Where(part => part is RubyBase or RubyContent).OrderBy(part => part is RubyContent))
        {
            Read(part);
            spans.Add(new DocxSpan(DocxSpanKind.Space));
        }
    }

    private void ReadPicture(OpenXmlElement? picture)
    {
        var paragraphs = picture is null ? [] : DocxFrames.ParagraphsOf(picture);
        writer.LeaveOut("images", paragraphs.Count > 0 ? 0 : 1);
        Frames.AddRange(paragraphs);
    }

    private void Count(OpenXmlElement element)
    {
        var what = element switch
        {
            SymbolChar => "signs of symbol fonts",
            CommentReference => "comments",
            FieldChar { FieldCharType.Value: var type } when type == FieldCharValues.Begin => "fields",
            _ => null,
        };
        if (what is not null)
        {
            writer.LeaveOut(what);
        }
    }

    private void CountFormat(Run run)
    {
        if (run.RunProperties is { } format && (format.Bold is not null || format.Italic is not null || format.Underline is not null || format.BoldComplexScript is not null) && run.InnerText.Any(char.IsLetter))
        {
            writer.LeaveOut("emphases");
        }
    }

    private static string? LanguageOf(Run run, string text) => run.RunProperties?.Languages is not { } languages ? null
        : text.Any(ArabicScript.Contains) ? languages.Bidi?.Value : languages.Val?.Value;
}

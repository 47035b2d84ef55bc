using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KazakhArchive.Importer.Extracting.Markdown;

/// <summary>CommonMark with the notes, tables and heads (YAML between two lines <c>---</c>) of Pandoc and its kin.</summary>
internal static partial class MarkdownExtractor
{
    private const int SampleUtf16 = 400_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().UsePipeTables().Build();

    /// <summary>
    /// Whether a text is Markdown beyond doubt: it has several headings, or a single one that stands by itself or beside a head or notes of
    /// Markdown, or such notes and emphases. Notes alone are read in plain text as well, and form feeds, with which programs that read scans
    /// part pages, in plain text only.
    /// </summary>
    public static bool Is(string text)
    {
        if (ChapterFile.Is(text))
        {
            return true;
        }

        var sample = text[..Math.Min(text.Length, SampleUtf16)].ReplaceLineEndings("\n");
        var headings = Heading().Count(sample) + UnderlinedHeading().Count(sample);
        return headings > 1 || (headings == 1 && (FrontMatter().IsMatch(sample) || NoteText().IsMatch(sample) || LoneHeading().IsMatch(sample) || UnderlinedHeading().IsMatch(sample)))
            || (!sample.Contains('\f', StringComparison.Ordinal) && HasNotes(sample) && Emphasis().IsMatch(sample));
    }

    /// <summary>Whether the first text of a note has its mark.</summary>
    private static bool HasNotes(string sample) =>
        NoteText().Match(sample) is { Success: true } note && sample.IndexOf(note.Value[..^1], StringComparison.Ordinal) < note.Index;

    /// <exception cref="InvalidDataException">Its quotations or lists nest too deeply, or its head is no YAML.</exception>
    public static Extraction Extract(string text)
    {
        if (ChapterFile.Is(text))
        {
            return ChapterFile.Extract(text);
        }

        var document = Parse(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        var head = new HeadFields();
        foreach (var block in document.OfType<YamlFrontMatterBlock>())
        {
            ReadHead(block.Lines.ToString(), head);
        }

        var writer = new ExtractionWriter { TellsHeadings = true };
        var body = new MarkdownBody(writer);
        foreach (var block in InOrder(document))
        {
            body.Write(block);
        }

        writer.LeaveOut("titles of links", document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group).OfType<LinkReferenceDefinition>()
            .Count(definition => definition is not FootnoteLinkReferenceDefinition && !string.IsNullOrWhiteSpace(definition.Title)));
        writer.LeaveOut("other fields of the head", head.Left);
        var read = head.Head();
        return writer.Finish(read with { Title = read.Title ?? OnlyTitle(document) });
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidDataException("quotations, lists or emphases are nested too deeply", fault);
        }
    }

    /// <summary>With the texts of notes where the file has them: the parser collects them at the end.</summary>
    private static IEnumerable<Block> InOrder(MarkdownDocument document)
    {
        var notes = document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group).OfType<FootnoteLinkReferenceDefinition>().Select(definition => definition.Footnote);
        return document.Where(block => block is not (FootnoteGroup or LinkReferenceDefinitionGroup or YamlFrontMatterBlock)).Concat(notes).Distinct().OrderBy(block => block.Span.Start);
    }

    private static void ReadHead(string yaml, HeadFields head)
    {
        foreach (var (key, value) in PlainYaml.Read(yaml) is PlainValue.Map map ? map.Pairs : [])
        {
            foreach (var text in value is PlainValue.List list ? list.Values : [value])
            {
                head.Add(key, text is PlainValue.Scalar scalar ? scalar.Text : text is PlainValue.Map person ? NameIn(person) : "");
            }
        }
    }

    private static string NameIn(PlainValue.Map person) => person.Pairs.Where(pair => pair.Key == "name").Select(pair => pair.Value).OfType<PlainValue.Scalar>().FirstOrDefault()?.Text ?? "";

    /// <summary>The first heading where no other is of its level: it stands over the whole book.</summary>
    private static string? OnlyTitle(MarkdownDocument document)
    {
        var headings = document.OfType<HeadingBlock>().ToList();
        var isOverAll = headings.Count > 0 && headings[0].Level == headings.Min(heading => heading.Level) && headings.Count(heading => heading.Level == headings[0].Level) == 1;
        return isOverAll ? string.Concat(MarkdownSpans.WithoutAttributes(MarkdownSpans.Of(headings[0].Inline, new ExtractionWriter())).Select(span => span.Kind == MarkdownSpanKind.Words ? span.Text : " ")) : null;
    }

    [GeneratedRegex(@"^#{1,6}[ \t]+\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>Between empty lines, or at the file's beginning; its words begin with a letter, as those of no list of numbers do.</summary>
    [GeneratedRegex(@"\A\uFEFF?\s*#{1,6}[ \t]+\p{L}|\n[ \t]*\n#{1,6}[ \t]+\p{L}[^\n]{0,200}\n[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex LoneHeading();

    /// <summary>With signs of equality: hyphens may be anything.</summary>
    [GeneratedRegex(@"^[^\s=#][^\n]{0,120}\n={3,}[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex UnderlinedHeading();

    [GeneratedRegex(@"\A---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    /// <summary>Strong or not, a link, a note with a name, or one that goes on in an indented line.</summary>
    [GeneratedRegex(@"\*\*[^*\s][^*\n]{0,200}\*\*|(?<![*\w])\*[^*\s][^*\n]{0,200}(?<=\S)\*(?![*\w])|\[[^\]\n]{1,200}\]\([^()\s]{1,400}\)|\[\^\D[^\]\s]{0,40}\]|^\[\^[^\]\s]{1,40}\]:[^\n]*\n(?: {4}|\t)\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\[\^[^\]\s]{1,40}\]:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex NoteText();
}

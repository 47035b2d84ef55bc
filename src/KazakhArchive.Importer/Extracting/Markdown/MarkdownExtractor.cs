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

    /// <summary>Whether a text is Markdown beyond doubt: it has headings, and more of them or other signs of it.</summary>
    public static bool Is(string text)
    {
        var sample = text[..Math.Min(text.Length, SampleUtf16)];
        var headings = Heading().Count(sample) + UnderlinedHeading().Count(sample);
        return ChapterFile.Is(text) || (headings > 0 && (headings > 1 || FrontMatter().IsMatch(sample) || NoteText().IsMatch(sample)));
    }

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

        var writer = new ExtractionWriter();
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

    /// <summary>With signs of equality: hyphens may be anything.</summary>
    [GeneratedRegex(@"^[^\s=#][^\n]{0,120}\n={3,}[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex UnderlinedHeading();

    [GeneratedRegex(@"\A---[ \t]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^\[\^[^\]\s]{1,40}\]:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex NoteText();
}

namespace KazakhArchive.Texts.Chapters;

/// <summary>Reads one line of a chapter file into a block.</summary>
internal static class BlockReader
{
    /// <summary>Null, with findings, where the line is no block of the format.</summary>
    public static Block? Read(string text, Ordinal chapter, LineFindings line)
    {
        if (MarkdownLine.Parse(text, line) is not MarkdownLine markdown)
        {
            return null;
        }

        var attributes = new MarkdownAttributes(markdown.Leaf);
        var kind = markdown.Kind == BlockKind.Paragraph
            ? attributes.TakeClass(ChapterSyntax.KindOf) ?? BlockKind.Paragraph
            : markdown.Kind;
        var isSupplied = kind == BlockKind.Heading && attributes.TakeClass(ChapterSyntax.Supplied);
        var id = ReadId(attributes.TakeId(), kind, markdown.Level, chapter, line);
        var lines = ReadLines(attributes.Take(ChapterSyntax.Lines), line);
        attributes.ReportRest(line, "the block", "the class of its kind, its reference and lines=\"…\"");

        var inlines = InlineReader.Read(markdown.Leaf.Inline, line);
        if (lines is null)
        {
            return null;
        }

        var block = new Block
        {
            Kind = kind,
            Id = id,
            Level = markdown.Level,
            Inlines = InlineFolding.Fold(inlines),
            Lines = lines.Value,
            IsSupplied = isSupplied,
        };
        CheckSpelling(text, block, chapter, line);
        return block;
    }

    private static PassageId? ReadId(string? id, BlockKind kind, int level, Ordinal chapter, LineFindings line)
    {
        var isChapterHeading = kind == BlockKind.Heading && level == 1;
        var expectedKind = isChapterHeading ? PassageIdKind.Chapter : ChapterSyntax.IdKindOf(kind, level);
        if (expectedKind is null)
        {
            if (id is not null)
            {
                line.Malformed($"the reference #{id} stands on a block that is not cited ({kind})", "Delete the reference");
            }

            return null;
        }

        var expected = Expected(expectedKind.Value, chapter);
        if (id is null)
        {
            line.MissingId($"the block has no reference, expected {expected}", "Run the importer, which gives it the next free one");
            return null;
        }

        var parsed = isChapterHeading ? ReadChapterId(id) : PassageId.TryParse(id);
        if (parsed is not PassageId reference || reference.Kind != expectedKind || (reference.Chapter != chapter && expectedKind
            is PassageIdKind.Chapter or PassageIdKind.Passage or PassageIdKind.Heading))
        {
            line.Malformed($"the block has the reference #{id}, expected {expected}", "Correct the reference or move the block");
            return null;
        }

        return isChapterHeading ? null : reference;
    }

    private static PassageId? ReadChapterId(string id) =>
        id is ['c', .. var number] && Ordinal.TryParse(number) is Ordinal chapter ? PassageId.OfChapter(chapter) : null;

    private static string Expected(PassageIdKind kind, Ordinal chapter) => kind switch
    {
        PassageIdKind.Chapter => $"#c{chapter}",
        PassageIdKind.Heading => $"one such as #{chapter}.h1",
        PassageIdKind.Figure => "one such as #f1",
        PassageIdKind.Note => "one such as #n1",
        _ => $"one such as #{chapter}.1",
    };

    private static LineRange? ReadLines(string? lines, LineFindings line)
    {
        if (lines is not null && LineRange.TryParse(lines) is LineRange range)
        {
            return range;
        }

        line.Malformed(
            lines is null ? "the block does not say its lines of the source" : $"the block has lines=\"{lines}\", expected such as 97 or 97-99",
            "End the line with {… lines=\"97-99\"} after one space");
        return null;
    }

    /// <summary>
    /// A block has one spelling. What Markdown would read but the writer would not write (a link's title, a reference twice,
    /// an unneeded escape) is told here, and nothing that was not understood passes in silence.
    /// </summary>
    private static void CheckSpelling(string text, Block block, Ordinal chapter, LineFindings line)
    {
        if (line.HasFindings)
        {
            return;
        }

        if (block.Inlines.Count == 0)
        {
            line.Malformed("the block holds no text, expected some", "Delete the line or give it its text");
            return;
        }

        var expected = ChapterWriter.Line(block, chapter);
        if (expected != text)
        {
            var same = text.AsSpan().CommonPrefixLength(expected);
            line.Malformed(
                $"the line reads \"{Excerpt(text, same)}\" from character {same + 1}, expected \"{Excerpt(expected, same)}\"",
                "Write it in the format's one spelling");
        }
    }

    private static string Excerpt(string text, int startUtf16)
    {
        const int ExcerptUtf16 = 24;
        var rest = text.AsSpan(startUtf16);
        return rest.Length <= ExcerptUtf16 ? rest.ToString() : string.Concat(rest[..ExcerptUtf16], "…");
    }
}

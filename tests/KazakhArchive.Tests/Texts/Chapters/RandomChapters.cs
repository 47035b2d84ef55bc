using FsCheck;
using FsCheck.Fluent;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Texts.Chapters;

/// <summary>Chapters out of everything that Markdown, generic attributes and the scripts of the archive could trip over.</summary>
internal static class RandomChapters
{
    private static readonly Ordinal Number = new(3);

    private static readonly string[] Atoms =
    [
        " ", " ", " ", "  ", "\n", "\t", "\u00A0", "\u2028", "\u0085",
        "\u0628", "\u06CC", "\u06A9\u062A\u0627\u0628", "\u064E", "\u0651", "\u0640", "\u06D4", "\u060C", "\u200C", "\u200D", "\u200F", "\u202B", "\u2066", "\uFEFF", "\uFEFB",
        "\\", "`", "```", "*", "**", "_", "__", "[", "]", "](", "(", ")", "{", "}", "{#x1}", "{.letter sic=\"x\"}", "<", ">", "<b>", "<!--", "<http://a.b>",
        "!", "![", "#", "# ", "##", "-", "- ", "---", "+", "+ ", "=", "===", "~", "~~~", "^", "|", "$", ":", "::", ":::", "&", "&amp;", "&#65;", "&#x41;", ";", "%", "%22", "%0A", "\"", "'",
        "1.", "12)", "123456789. ", "\u06F1\u06F2\u06D4", "7", "a", "Z", "i.", "http://a.b/c_d_e?x=1#.D0.9A", "www.a.b", "a@b.cd", "snake_case",
        "\u041A\u0430\u0437", "\u00B2\u00B9", "\U0001F578", "\uD800", "\uDC00", "\u0001", "\u001C", "\u001F", "\u007F", "\u000B", "\u000C", "\r", "\uFFFD", "\uFFFF",
    ];

    private static Gen<string> Text { get; } = Gen.Elements(Atoms).ListOf().Select(atoms => string.Concat(atoms));

    private static Gen<Emendation> Emendation { get; } =
        from sic in Text
        from corr in Text
        from kind in Gen.Elements(Enum.GetValues<EmendationKind>())
        from certainty in Gen.Elements(Enum.GetValues<Certainty>())
        from reason in Text
        select new Emendation(sic, corr, kind, certainty, reason);

    private static Gen<Ordinal> Ordinal { get; } =
        from number in Gen.Choose(0, 99999)
        from letters in Gen.Elements("", "", "a", "zz")
        select new Ordinal(number, letters);

    private static Gen<Inline> Annotation { get; } = Gen.OneOf(
        Emendation.Select(emendation => (Inline)new Inline.Emended(emendation)),
        from note in Ordinal from mark in Text select (Inline)new Inline.NoteMark(PassageId.OfNote(note), mark),
        from note in Ordinal
        from emendation in Emendation
        select (Inline)new Inline.NoteMark(PassageId.OfNote(note), emendation.Reading, emendation),
        Gen.Choose(1, 999).Select(page => (Inline)new Inline.PageBeginning(PassageId.OfPrintedPage($"{page}"))),
        Gen.Constant((Inline)new Inline.PageBeginning(null)),
        Text.Select(text => (Inline)new Inline.FormeWork(text)),
        from text in Text from kind in Gen.Elements(Enum.GetValues<SurplusKind>()) select (Inline)new Inline.Surplus(text, kind),
        Text.Select(text => (Inline)new Inline.Marker(text)),
        Text.Select(text => (Inline)new Inline.CellBoundary(text)));

    private static Gen<IReadOnlyList<Inline>> Inlines { get; } = Gen.OneOf(Text.Select(text => (Inline)new Inline.Text(text)), Annotation)
        .NonEmptyListOf()
        .Select(inlines => (IReadOnlyList<Inline>)[.. inlines])
        .Where(inlines => InlineFolding.Fold(inlines).Count > 0);

    private static Gen<LineRange> Lines { get; } =
        from first in Gen.Choose(1, 5000) from count in Gen.Choose(0, 3) select new LineRange(first, first + count);

    private static Gen<Block> Heading { get; } =
        from inlines in Inlines
        from lines in Lines
        from isSupplied in Gen.Elements(false, true)
        select new Block { Kind = BlockKind.Heading, Level = 1, Inlines = inlines, Lines = lines, IsSupplied = isSupplied };

    private static Gen<Func<int, Block>> NumberedBlock { get; } =
        from kind in Gen.Elements(Enum.GetValues<BlockKind>())
        from level in Gen.Choose(2, 6)
        from inlines in Inlines
        from lines in Lines
        select (Func<int, Block>)(number => new Block
        {
            Kind = kind,
            Level = kind == BlockKind.Heading ? level : 0,
            Id = Id(kind, new Ordinal(number)),
            Inlines = inlines,
            Lines = lines,
        });

    /// <summary>Printed pages that would begin twice keep their first beginning only.</summary>
    private static Gen<Chapter> Chapters { get; } =
        from heading in Heading
        from blocks in NumberedBlock.ListOf()
        select WithoutRepeatedPages(new Chapter(Number, "random", [heading, .. blocks.Select((block, index) => block(index + 1))]));

    public static Arbitrary<Chapter> Arbitrary { get; } = Arb.From(Chapters, Smaller);

    private static PassageId? Id(BlockKind kind, Ordinal number) => kind switch
    {
        BlockKind.Heading => PassageId.OfHeading(Number, number),
        BlockKind.Figure => PassageId.OfFigure(number),
        BlockKind.Note => PassageId.OfNote(number),
        BlockKind.TitlePage or BlockKind.FormeWork or BlockKind.Surplus => null,
        _ => PassageId.OfPassage(Number, number),
    };

    private static Chapter WithoutRepeatedPages(Chapter chapter)
    {
        var begun = new HashSet<PassageId>();
        bool IsNew(Inline inline) => inline is not Inline.PageBeginning { Page: PassageId page } || begun.Add(page);
        return chapter with
        {
            Blocks = [.. chapter.Blocks
                .Select(block => block with { Inlines = [.. block.Inlines.Where(IsNew)] })
                .Where((block, index) => index == 0 || InlineFolding.Fold(block.Inlines).Count > 0)],
        };
    }

    private static IEnumerable<Chapter> Smaller(Chapter chapter)
    {
        for (var i = 0; i < chapter.Blocks.Count; i++)
        {
            if (i > 0)
            {
                yield return chapter with { Blocks = [.. chapter.Blocks.Where((_, index) => index != i)] };
            }

            foreach (var inlines in Smaller(chapter.Blocks[i].Inlines).Where(inlines => InlineFolding.Fold(inlines).Count > 0))
            {
                yield return chapter with { Blocks = [.. chapter.Blocks.Select((block, index) => index == i ? block with { Inlines = inlines } : block)] };
            }
        }
    }

    private static IEnumerable<IReadOnlyList<Inline>> Smaller(IReadOnlyList<Inline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            yield return [.. inlines.Where((_, index) => index != i)];
            if (inlines[i] is Inline.Text { Value.Length: > 1 } text)
            {
                for (var cut = 0; cut < text.Value.Length; cut++)
                {
                    yield return [.. inlines.Select((inline, index) => index == i ? new Inline.Text(text.Value.Remove(cut, 1)) : inline)];
                }
            }
        }
    }
}

using KazakhArchive.Texts.Chapters;
using static KazakhArchive.Texts.Chapters.Inline;

namespace KazakhArchive.Tests.Texts.Chapters;

/// <summary>What the examples of ChapterFormat.md mean, under the headings they stand below.</summary>
internal static class FormatExamples
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Block>> Meanings { get; } = new Dictionary<string, IReadOnlyList<Block>>(StringComparer.Ordinal)
    {
        ["Chapter heading"] = [Heading(1, null, "97", false, "محاولة صنع هوية وطنية")],
        ["Supplied heading"] = [Heading(1, null, "3", true, "[لشکر بوکے اور روسی انتظامی اصلاحات]")],
        ["Heading below the chapter's"] = [Heading(2, "3.h1", "128", false, "الخلاصة")],
        ["Paragraph"] = [Block(BlockKind.Paragraph, "3.14", "97-99", new Text("لم يكن الأمر غريبًا بالنسبة للمهتمين بالشؤون الأوراسية"))],
        ["List item"] =
        [
            Block(BlockKind.ListItem, "3.15", "88", new Marker("- ⊕"), new Text(" يرجع الفضل في تشكيل حدود كازاخستان الحالية")),
            Block(BlockKind.ListItem, "3.15a", "89", new Marker("🕸"), new Text(" لم تكن هناك دولة كازاخية مستقلة")),
        ],
        ["Quotation"] = [Block(BlockKind.Quotation, "3.16", "395", new Text("يؤدي التقاعس عن مكافحة الفساد إلى تنامى المشاعر الاحتجاجية"))],
        ["Verse in two halves"] =
        [
            Block(
                BlockKind.VerseLine, "3.17a", "41",
                new Text("دل ناداں تجھے ہوا کیا ہے"), new CellBoundary(" %~% "), new Text("آخر اس درد کی دوا کیا ہے")),
        ],
        ["Verse line"] = [Block(BlockKind.VerseLine, "3.17", "40", new Text("اے باد صبا این ہمه آوردۂ تست"))],
        ["Table row"] = [Block(BlockKind.TableRow, "3.18", "2", new Text("صدر "), new CellBoundary("|"), new Text(" قاسم جومارت توکایف"))],
        ["Figure"] = [Block(BlockKind.Figure, "f1", "31", new Text("خريطة كازاخستان"))],
        ["Note"] = [Block(BlockKind.Note, "n7", "497", new Marker("⁷"), new Text(" US Relations, https://kazakhembus.com/us_relations/"))],
        ["Title page"] = [Block(BlockKind.TitlePage, null, "1-2", new Text("ألف باء كازاخستان"))],
        ["Forme work between blocks"] = [Block(BlockKind.FormeWork, null, "33", new Text("20"))],
        ["Surplus between blocks"] = [Block(BlockKind.Surplus, null, "34", new Text("إعلان"))],
        ["Emendation"] =
        [
            Paragraph(
                "5",
                new Text("امیر "),
                new Emended(new Emendation("خارا", "بخارا", EmendationKind.Letter, Certainty.High, "initial ب lost")),
                new Text(" نے کہا"),
                new Emended(new Emendation(" ⊕", "", EmendationKind.Noise, Certainty.Medium, "a glyph of the OCR")),
                new Text("۔")),
        ],
        ["Emendation not applied"] =
        [
            Paragraph(
                "5",
                new Text("عمل میں "),
                new Emended(new Emendation("آیا ۶۳-۱۸۶۳ء", "آیا ۶۳۔ ۱۸۶۳ء", EmendationKind.Punctuation, Certainty.Low, "no such range")),
                new Text(" تک "),
                new Emended(new Emendation("مستی", "", EmendationKind.Unclear, Certainty.High, "no such word"))),
        ],
        ["Note mark"] = [Paragraph("17", new Text("برقرار نہ رکھ سکا۔"), new NoteMark(Id("n1"), "^{۶۳}"))],
        ["Note mark emended"] =
        [
            Paragraph(
                "21",
                new Text("برسر پیکار تھے۔ "),
                new NoteMark(Id("n10"), "۴۵۔", new Emendation("۲۵۔", "۴۵۔", EmendationKind.Number, Certainty.High, "stands between 44 and 46"))),
        ],
        ["Page beginning"] = [Paragraph("50-54", new PageBeginning(Id("p35")), new Text("وكانت الدولة "), new PageBeginning(null), new Text("مستقلة"))],
        ["Forme work within a block"] = [Paragraph("33-35", new Text("لأبنائها "), new FormeWork("20"), new Text(" خانية"))],
        ["Surplus within a block"] =
        [
            Paragraph(
                "15",
                new Text("أما على المستوى الشعبي"),
                new Surplus(" المستوى الشعبي", SurplusKind.Doubled),
                new Text("، فالغالبية "),
                new Surplus("🕸", SurplusKind.Noise),
                new Text("لا تعرف "),
                new Surplus("|", SurplusKind.Furniture)),
        ],
        ["Within a text"] =
        [
            Paragraph("1", new Text(@"[sic] {x} *a* snake_case _a_ AT&T R&D &amp; 1 < 2 > 0 c:\d `e` www.a.b/~c|d ::e:: !"), new Marker("🕸")),
        ],
        ["At the start of a line"] =
        [
            Block(BlockKind.Paragraph, "3.14", "1", new Text("- ایک")),
            Block(BlockKind.Paragraph, "3.15", "2", new Text("1. دو")),
            Block(BlockKind.Paragraph, "3.16", "3", new Text("۳۔ تین")),
            Block(BlockKind.Paragraph, "3.17", "4", new Text("\uFEFFچار")),
            Heading(2, "3.h1", "5", false, "1. پانچ"),
        ],
        ["In an attribute"] =
        [
            Paragraph(
                "1-2",
                new Emended(new Emendation("ای\nک", "ایک", EmendationKind.WordSplit, Certainty.High, "a \"word\" [cut] by a {line} end, 100% sure"))),
        ],
    };

    private static PassageId Id(string id) => PassageId.TryParse(id)!.Value;

    private static Block Paragraph(string lines, params Inline[] inlines) => Block(BlockKind.Paragraph, "3.14", lines, inlines);

    private static Block Heading(int level, string? id, string lines, bool isSupplied, string text) =>
        Block(BlockKind.Heading, id, lines, new Text(text)) with { Level = level, IsSupplied = isSupplied };

    private static Block Block(BlockKind kind, string? id, string lines, params Inline[] inlines) => new()
    {
        Kind = kind,
        Id = id is null ? null : Id(id),
        Inlines = inlines,
        Lines = LineRange.TryParse(lines)!.Value,
    };
}

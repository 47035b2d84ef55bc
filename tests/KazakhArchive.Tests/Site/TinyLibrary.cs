using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site;

/// <summary>Two works with one of everything that pages show.</summary>
public static class TinyLibrary
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    public static Library Create() => LibraryInMemory.Of([Arabic, Urdu]);

    /// <summary>As many works as a list of several pages needs, <c>work-001</c> and so on, which are the first one in all else.</summary>
    public static IReadOnlyList<Edition> Many(int count)
    {
        var edition = Create().Editions[0];
        return [.. Enumerable.Range(1, count).Select(i => edition with { Work = edition.Work with { Id = WorkId.TryParse($"work-{i:000}")!.Value } })];
    }

    private static Edition Arabic => new(
        new Work
        {
            Id = WorkId.TryParse("alif-ba")!.Value,
            OriginalTitle = "ألف باء كازاخستان",
            Title = new("قازقستان کی ابجد", "ألف باء كازاخستان", "The ABC of Kazakhstan"),
            IsTitleSupplied = false,
            Authors = [new("عمرو عبدالحميد", new("عمرو عبدالحمید", "عمرو عبدالحميد", "Amr Abdelhamid"))],
            Language = Language.Arabic,
            Subjects = ["history", "politics"],
            Source = new("book-scan", new("کتاب کے صفحات", "صفحات كتاب", "Pages of a book"), null),
            Bibliography = new()
            {
                Publisher = "دار الكتب",
                Place = "القاهرة",
                Year = new("١٣٤٥هـ", 1926, 1345),
                Volumes = 2,
                Editors = [new("محمد أمين", new("محمد امین", "محمد أمين", "Muhammad Amin"))],
                Licence = Licence.TryParse("CC-BY-4.0"),
                Identifiers = [new(IdentifierScheme.Wikidata, "Q232")],
            },
            Rights = new("حقوق نامعلوم", "الحقوق مجهولة", "Rights unknown"),
            Normalisation = new("جوں کا توں", "كما هو", "As it stands"),
            Sha256 = new string('0', 64),
            Revision = 0,
            Abstract = new("اردو خلاصہ", "ملخص عربي", "English abstract"),
            Chapters =
            [
                new(new(1), new("تمہید", "تمهيد", "Introduction"), new("باب کا خلاصہ", "ملخص الفصل", "Abstract of the chapter")),
                new(new(2), new("حواشی", "الهوامش", "Notes"), new("حواشی کا خلاصہ", "ملخص الهوامش", "Abstract of the notes")),
            ],
        },
        [
            new Chapter(new(1), "introduction",
            [
                Heading("تمهيد"),
                Passage("1.1", new Inline.PageBeginning(Id("p3")), new Inline.Text("عاشت "), Emended("الحيمقراطية", "الديمقراطية", Certainty.High),
                    new Inline.Text(" طويلا"), new Inline.NoteMark(Id("n1"), "¹")),
                Passage("1.2", new Inline.Text("ثم "), Emended("كناب", "كتاب", Certainty.Low)),
                new Block { Kind = BlockKind.Figure, Id = Id("f1"), Lines = new(4, 4), Inlines = [new Inline.Text("خريطة")] },
                new Block { Kind = BlockKind.Heading, Level = 2, Id = Id("1.h1"), Lines = new(5, 5), Inlines = [new Inline.Text("فرع")] },
            ]),
            new Chapter(new(2), "notes",
            [
                Heading("الهوامش"),
                new Block { Kind = BlockKind.Note, Id = Id("n1"), Lines = new(7, 7), Inlines = [new Inline.Text("انظر الخريطة")] },
            ]),
        ],
        new Ledger(
        [
            Row("1", LedgerStatus.Live, null, ""),
            Row("1.9", LedgerStatus.Alias, Id("1.2"), "merged"),
            Row("1.8", LedgerStatus.Tombstone, null, "printed twice in the source"),
        ]));

    private static Edition Urdu => new(
        Arabic.Work with
        {
            Id = WorkId.TryParse("khanates")!.Value,
            OriginalTitle = null,
            Bibliography = Bibliography.Unknown,
            Title = new("[قازق خانیتیں]", "[الخانات القازاقية]", "[The Kazakh Khanates]"),
            IsTitleSupplied = true,
            Authors = [],
            Language = Language.Urdu,
            Subjects = ["history"],
            Source = new("web-article", new("ویب کا مضمون", "مقالة", "An article"), new Uri("https://news.example/1/")),
            Chapters = [],
        },
        [new Chapter(new(1), "horde", [Heading("لشکر"), Passage("1.1", new Inline.Text("قازق اور کلموک"))])],
        Ledger.Empty);

    private static PassageId Id(string reference) => PassageId.TryParse(reference)!.Value;

    private static Block Heading(string text) =>
        new() { Kind = BlockKind.Heading, Level = 1, Lines = new(1, 1), Inlines = [new Inline.Text(text)] };

    private static Block Passage(string reference, params Inline[] inlines) =>
        new() { Kind = BlockKind.Paragraph, Id = Id(reference), Lines = new(2, 2), Inlines = inlines };

    private static Inline.Emended Emended(string sic, string corr, Certainty certainty) =>
        new(new Emendation(sic, corr, EmendationKind.Letter, certainty, "OCR"));

    private static LedgerRow Row(string reference, LedgerStatus status, PassageId? target, string reason) =>
        new(Id(reference), 1, 0, "", status, target, reason, Day);
}

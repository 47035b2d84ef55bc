using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

/// <summary>A corpus of one small sound work, <c>safar</c>, in a folder of its own that goes when the test is over.</summary>
internal sealed class SampleCorpus : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("safar");

    public SampleCorpus()
    {
        Folder = new CorpusFolder(Path.Combine(root.FullName, "corpus"));
        Safar = Folder.Work(WorkId.TryParse("safar")!.Value);
        Directory.CreateDirectory(Safar.ChaptersPath);
        var chapters = SafarChapters();
        foreach (var chapter in chapters)
        {
            Write(chapter);
        }

        File.WriteAllText(Safar.WorkJson.Path, WorkJson.Write(About(chapters)));
        Write(new Ledger([.. chapters.SelectMany(ChapterReferences.All).Distinct().Select((id, index) =>
            new LedgerRow(id, index + 1, 0, "", LedgerStatus.Live, null, "", new DateOnly(2026, 1, 31)))]));
    }

    public CorpusFolder Folder { get; }

    public WorkFolder Safar { get; }

    public static Block Block(BlockKind kind, string? id, int line, params Inline[] inlines) => new()
    {
        Kind = kind,
        Id = id is null ? null : PassageId.TryParse(id)!.Value,
        Inlines = inlines,
        Lines = new LineRange(line, line),
        Level = kind != BlockKind.Heading ? 0 : id is null ? 1 : 2,
    };

    public static Inline.Text Text(string value) => new(value);

    public static Inline.NoteMark Mark(string note, string mark) => new(PassageId.TryParse(note)!.Value, mark);

    public static Inline.PageBeginning Page(string? label) =>
        new(label is null ? null : PassageId.OfPrintedPage(label));

    public static Chapter Chapter(int number, params Block[] blocks) => new(new Ordinal(number), "bab", blocks);

    public static IReadOnlyList<Chapter> SafarChapters() =>
    [
        Chapter(1,
            Block(BlockKind.Heading, null, 1, Text("آغاز")),
            Block(BlockKind.Paragraph, "1.1", 2, Text("پہلا"), Mark("n1", "۱")),
            Block(BlockKind.Heading, "1.h1", 3, Text("راستہ")),
            Block(BlockKind.Paragraph, "1.2", 4, Text("دوسرا "), Page("35"), Text("پیرا"), Mark("n2", "۲"))),
        Chapter(2,
            Block(BlockKind.Heading, null, 5, Text("انجام")),
            Block(BlockKind.Figure, "f1", 6, Text("نقشہ")),
            Block(BlockKind.Note, "n1", 7, Text("حاشیہ"))),
    ];

    public static Work About(IReadOnlyList<Chapter> chapters)
    {
        var text = new LocalizedText("ا", "ا", "A");
        return new Work
        {
            Id = WorkId.TryParse("safar")!.Value,
            OriginalTitle = "سفر",
            Title = text,
            IsTitleSupplied = false,
            Authors = [],
            Language = Language.Urdu,
            Subjects = ["history"],
            Source = new WorkSource("book-scan", text, null),
            Rights = text,
            Normalisation = text,
            Sha256 = new string('0', 64),
            Revision = 0,
            Abstract = text,
            Chapters = [.. chapters.Select(chapter => new WorkChapter(chapter.Number, text, text))],
        };
    }

    public void Write(Chapter chapter) => File.WriteAllText(Safar.Chapter(chapter.FileName).Path, ChapterWriter.Write(chapter));

    public void Write(Ledger ledger) => File.WriteAllText(Safar.Passages.Path, LedgerTable.Write(ledger));

    public Ledger ReadLedger() => LedgerTable.Read("passages.tsv", File.ReadAllText(Safar.Passages.Path), []);

    public void Dispose() => root.Delete(recursive: true);
}

using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Site.Reading;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Extracting.Tei;

/// <summary>What the archive gives as TEI it takes again as the same work.</summary>
public sealed class TeiRoundTripTests
{
    private static readonly Uri Origin = new("https://archive.example");

    public static TheoryData<string> Works => ArchiveCorpus.Works;

    [Theory]
    [MemberData(nameof(Works))]
    public void ExportBroughtBackIsTheSameWork(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        using var corpus = BringBack(edition);
        var chapters = ChaptersOf(corpus.Work());

        Assert.Equal(Blocks(edition.Chapters, Layer.Reading), Blocks(chapters, Layer.Reading));
        Assert.Equal(Blocks(edition.Chapters, Layer.Diplomatic), Blocks(chapters, Layer.Diplomatic));
        Same(Cells(edition.Chapters), Cells(chapters));
        Assert.Equal(Pages(edition.Chapters), Pages(chapters));
        Assert.Equal(Marks(edition.Chapters), Marks(chapters));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EmendationsComeBack(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        using var corpus = BringBack(edition);

        Assert.Equal(Emendations(edition.Chapters), Emendations(ChaptersOf(corpus.Work())));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WorkOfEveryConstructComesBack(int seed)
    {
        using var first = new ScratchCorpus();
        var edition = new ComposedWork(seed).In(first);
        using var corpus = BringBack(edition);
        var chapters = ChaptersOf(corpus.Work());

        Same(Blocks(edition.Chapters, Layer.Diplomatic), Blocks(chapters, Layer.Diplomatic));
        Same(Blocks(edition.Chapters, Layer.Reading), Blocks(chapters, Layer.Reading));
        Same(Cells(edition.Chapters), Cells(chapters));
        Same(Pages(edition.Chapters), Pages(chapters));
        Same(Marks(edition.Chapters), Marks(chapters));
        Same(Emendations(edition.Chapters), Emendations(chapters));
    }

    /// <summary>Names the first line that differs, with the one before.</summary>
    private static void Same(string expected, string actual)
    {
        var (first, second) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, first.Length).FirstOrDefault(index => index >= second.Length || first[index] != second[index], -1);
        Assert.True(at < 0 && first.Length == second.Length, at < 0 ? actual : $"{(at > 0 ? first[at - 1] : "")}\n- {first[at]}\n+ {(at < second.Length ? second[at] : "")}");
    }

    private static ScratchCorpus BringBack(Edition edition)
    {
        var corpus = new ScratchCorpus();
        var file = Path.Combine(corpus.Path, "book.xml");
        File.WriteAllBytes(file, TeiDocument.Of(edition, Origin));
        var run = corpus.Run("new", "safar", "--source", file, "--lang", edition.Work.Language.Code());
        Assert.True(run.ExitCode == 0, Visible.Of(run.Error));
        return corpus;
    }

    private static IReadOnlyList<Chapter> ChaptersOf(WorkFolder folder)
    {
        var findings = new FindingList();
        IReadOnlyList<Chapter> chapters =
            [.. folder.ChapterFileNames().Select(name => ChapterReader.Read(name, name, File.ReadAllText(folder.Chapter(name).Path), findings)!).OrderBy(chapter => chapter.Number)];
        Assert.Empty(findings);
        return chapters;
    }

    /// <summary>White space within a block is what a file's lines leave of it.</summary>
    private static string Blocks(IReadOnlyList<Chapter> chapters, Layer layer) => Lines(chapters.SelectMany(chapter => chapter.Blocks.Select(block =>
        $"{chapter.Number} {block.Kind}{(block.IsSupplied ? "!" : "")} {block.Level} {Name(chapters, block)}: {Unspaced(LayerText.Of(block, layer))}")));

    /// <summary>Its reference; a passage by its place in the chapter, as a new work has none that was inserted later (2.3a).</summary>
    private static string Name(IReadOnlyList<Chapter> chapters, Block block) => block.Id is not { Kind: PassageIdKind.Passage } passage ? $"{block.Id}"
        : $"{passage.Chapter}.{chapters.First(chapter => chapter.Number == passage.Chapter).Blocks.Where(other => other.Id?.Kind == PassageIdKind.Passage).TakeWhile(other => other != block).Count() + 1}";

    private static string Cells(IReadOnlyList<Chapter> chapters) => Lines(chapters.SelectMany(chapter => chapter.Blocks.Select(block => $"{Name(chapters, block)} {TableCells.Of(block.Inlines).Count}")));

    private static string Pages(IReadOnlyList<Chapter> chapters) => Lines(Inlines(chapters).Where(place => place.Inline is Inline.PageBeginning).Select(place => $"{Name(chapters, place.Block)} {place.Inline}"));

    private static string Marks(IReadOnlyList<Chapter> chapters) => Lines(Inlines(chapters).Select(place => (place.Block, Mark: place.Inline as Inline.NoteMark)).Where(place => place.Mark is not null)
        .Select(place => $"{Name(chapters, place.Block)} {place.Mark!.Note}"));

    private static string Emendations(IReadOnlyList<Chapter> chapters) => Lines(Inlines(chapters).Select(place => place.Inline).Where(inline => inline is Inline.Emended or Inline.Surplus).Select(inline => inline is not Inline.Emended emended
        ? Unspaced($"{inline}")
        : $"{emended.Emendation with { Sic = WhiteSpace.Fold(emended.Emendation.Sic), Corr = WhiteSpace.Fold(emended.Emendation.Corr), Reason = WhiteSpace.Fold(emended.Emendation.Reason) }}"));

    private static IEnumerable<(Block Block, Inline Inline)> Inlines(IReadOnlyList<Chapter> chapters) =>
        chapters.SelectMany(chapter => chapter.Blocks).SelectMany(block => block.Inlines.Select(inline => (block, inline)));

    private static string Lines(IEnumerable<string> lines) => Visible.Of(string.Join('\n', lines));

    private static string Unspaced(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site;

/// <summary>The little library, whose first work has had two revisions and reads otherwise today.</summary>
public static class PublishedLibrary
{
    public static Library Create()
    {
        var today = TinyLibrary.Create().Editions[0];
        var withdrawn = new Block { Kind = BlockKind.Paragraph, Id = PassageId.TryParse("1.8"), Lines = new(3, 3), Inlines = [new Inline.Text("مكرر")] };
        var old = With(today.Chapters[0], [.. today.Chapters[0].Blocks, withdrawn]);
        PublishedRevision[] revisions =
        [
            new(new Revision(1, new DateOnly(2026, 1, 31), new string('1', 64), "First edition"), [Older(old), today.Chapters[1]], new Ledger(
                [Live("1"), Live("1.8")])),
            new(new Revision(2, new DateOnly(2026, 2, 28), new string('2', 64), ""), [Older(today.Chapters[0]), today.Chapters[1]], today.Ledger),
        ];
        return LibraryInMemory.Of([today with { Work = today.Work with { Revision = 2 }, Revisions = revisions }, TinyLibrary.Create().Editions[1]]);
    }

    private static LedgerRow Live(string reference) =>
        new(PassageId.TryParse(reference)!.Value, 1, 0, "", LedgerStatus.Live, null, "", default);

    /// <summary>The chapter with one more word in 1.2.</summary>
    private static Chapter Older(Chapter chapter) => With(chapter, [.. chapter.Blocks.Select(block =>
        block.Id?.ToString() == "1.2" ? block with { Inlines = [.. block.Inlines, new Inline.Text(" قديم")] } : block)]);

    private static Chapter With(Chapter chapter, IReadOnlyList<Block> blocks) => chapter with { Blocks = blocks };
}

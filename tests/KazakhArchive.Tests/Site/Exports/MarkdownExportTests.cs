using System.Text;
using KazakhArchive.Site.Exports;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Site.Exports;

public sealed class MarkdownExportTests
{
    public static TheoryData<string> Works => ArchiveCorpus.Works;

    [Theory]
    [MemberData(nameof(Works))]
    public void ChapterIsItsFile(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        foreach (var chapter in edition.Chapters)
        {
            var excerpt = Excerpts.Of(edition.Chapters, PassageRange.Of(chapter.Id))!;
            var file = File.ReadAllText(Repository.PathOf("corpus", "works", work, "chapters", chapter.FileName));

            Assert.Equal(file, Encoding.UTF8.GetString(MarkdownExport.Of(edition, excerpt)));
        }
    }

    [Fact]
    public void RangeCanBeReadAgain()
    {
        var edition = ArchiveCorpus.Find("kazakh-khanates");
        var excerpt = Excerpts.Of(edition.Chapters, PassageRange.TryParse("2.2-2.4")!.Value)!;
        var heading = "# x {#c2 lines=\"1\"}\n\n";

        var chapter = ChapterReader.Read("x", "02-x.md", heading + Encoding.UTF8.GetString(MarkdownExport.Of(edition, excerpt)), new FindingList())!;

        Assert.Equal(["2.2", "2.3", "2.3a", "2.4"], chapter.Blocks.Skip(1).Select(block => block.Id.ToString()));
    }
}

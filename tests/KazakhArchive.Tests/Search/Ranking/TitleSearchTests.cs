using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;

namespace KazakhArchive.Tests.Search.Ranking;

/// <summary>Who types a title means the work or the chapter that bears it, on the archive's own texts.</summary>
public sealed class TitleSearchTests
{
    [Theory]
    [InlineData("The ABC of Kazakhstan", "abc-kazakhstan", "")]
    [InlineData("قازقستان کی ابجد", "abc-kazakhstan", "")]
    [InlineData("من التأسيس إلى الثورة المؤجلة", "abc-kazakhstan", "")]
    [InlineData("مراحل تأسيس الدولة الكازاخية الحديثة", "abc-kazakhstan", "2")]
    public void ATitleFindsItsWorkOrChapterFirst(string query, string work, string reference)
    {
        var first = First(query).Passage;

        Assert.Equal((work, reference), (first.Work, first.Reference));
        Assert.True(first.Kind.IsEditorial());
    }

    // Abstracts say these words too, and a title has the name, but passages are meant.
    [Theory]
    [InlineData("Central Asia")]
    [InlineData("security services")]
    public void OtherWordsOfTheEditorComeAfterTheTexts(string query) => Assert.Equal(PassageKind.Text, First(query).Passage.Kind);

    private static SearchHit First(string query) =>
        Indexes.Archive.Search(new SearchRequest(query) { IsWithLooser = false }).Hits.First(hit => hit.Passage.Kind != PassageKind.Heading);
}

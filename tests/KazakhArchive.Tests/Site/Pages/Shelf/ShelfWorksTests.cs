using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Shelf;

public sealed class ShelfWorksTests
{
    private static readonly CatalogueEntry Entry = ManyWorks.Create(1).Works[0];

    private static readonly ShelfWorks Works = new(
    [
        Work("a", "Tulips", "Zaki", new(2026, 1, 1), words: 10),
        Work("b", "[Apples]", null, null, words: 30),
        Work("c", "melons", "Ali", new(2026, 3, 1), words: 20),
        Work("d", "Pears", "Ali", new(2026, 2, 1), words: 20),
    ]);

    [Theory]
    [InlineData(ShelfSort.Title, "b c d a")]
    [InlineData(ShelfSort.Author, "c d a b")] // Whose author nobody knows comes last.
    [InlineData(ShelfSort.Newest, "c d a b")]
    [InlineData(ShelfSort.Longest, "b c d a")]
    public void WorksStandInTheirOrder(ShelfSort sort, string works) =>
        Assert.Equal(works, string.Join(' ', Works.In(sort, Language.English).Select(work => work.Id)));

    [Theory]
    [InlineData("قازقستان", true)]
    [InlineData("قـازقستـان", true)]
    [InlineData("كازاخستان", true)]
    [InlineData("الكازاخستان", true)]
    [InlineData("KAZAKH", true)]
    [InlineData("kazakhstan amr", true)]
    [InlineData("عبد الحميد كازاخستان", true)]
    [InlineData("عبدالحمید", true)]
    [InlineData("kazakhstan zaki", false)]
    [InlineData("!?", true)]
    [InlineData("", true)]
    public void TitlesAndAuthorsAreFoundInAnyLanguageAndSpelling(string typed, bool isFound)
    {
        var work = (Entry with
        {
            Title = new("قازقستان کی ابجد", "ألف باء كازاخستان", "The ABC of Kazakhstan"),
            Authors = [new("عمرو عبدالحميد", new("عمرو عبدالحمید", "عمرو عبدالحميد", "Amr Abdelhamid"))],
        }).WithFoldedNames();

        Assert.Equal(isFound, new ShelfFilter { Title = TitleFilter.Of(typed) }.Lets(work));
    }

    [Theory]
    [InlineData("ali")]
    [InlineData("a")]
    [InlineData("ali melons")]
    [InlineData("ear")]
    [InlineData("sali")]
    [InlineData("tulips zaki")]
    [InlineData("zaki tulips pears")]
    public void ThoseNamedAreThoseThatTheFilterLetsThrough(string typed)
    {
        var filter = TitleFilter.Of(typed);

        Assert.Equal(Works.All.Where(work => filter.Lets(work.FoldedNames)), Works.Named(filter));
    }

    private static CatalogueEntry Work(string id, string title, string? author, DateOnly? published, int words) => (Entry with
    {
        Id = WorkId.TryParse(id)!.Value,
        Title = new(title, title, title),
        Authors = author is null ? [] : [new(author, new(author, author, author))],
        Revisions = published is DateOnly date ? [new Revision(1, date, new string('0', 64), "")] : [],
        Extent = Entry.Extent with { Words = words },
    }).WithFoldedNames();
}

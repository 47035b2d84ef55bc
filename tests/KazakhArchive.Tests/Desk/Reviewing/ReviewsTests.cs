using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Desk.Reviewing;

public sealed class ReviewsTests
{
    // What mends a line that looks like a heading is a division; its row went among the decisions.
    [Theory]
    [InlineData(Finding.Divisions, "3\t1\t2\tchapter-2\t\t", HandTable.Divisions, "3\t1\t2\tchapter-2\t\t\t")]
    [InlineData(Finding.Decisions, "3\tdoubled\tلا\tno\t", HandTable.Decisions, "3\t\tdoubled\tلا\tno\tread")]
    public void RowOfAFindingGoesToItsTable(string table, string row, HandTable expected, string cells)
    {
        using var work = new DeskWork();
        var question = new Finding("works/safar/source.txt", 3, FindingCodes.HeadingUndecided, "", "") { Row = row, RowTable = table };

        var change = Assert.Single(Reviews.Take(work.Open(), null, question, "read").Changes);

        Assert.Equal((expected, null, cells), (change.Table, change.Before, change.After));
    }
}

using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class RemovalTableTests
{
    [Fact]
    public void RowIsRead()
    {
        var findings = new FindingList();

        var removal = Assert.Single(RemovalTable.Read("id\tdate\treason\nsafar\t2026-02-01\tThe author asked for it\n", _ => false, findings));

        Assert.Empty(findings);
        Assert.Equal(("safar", new DateOnly(2026, 2, 1), "The author asked for it"), (removal.Work.Value, removal.Date, removal.Reason));
    }

    [Theory]
    [InlineData("Safar\t2026-02-01\ta", "id is \"Safar\"")]
    [InlineData("safar\t1.2.2026\ta", "date is \"1.2.2026\"")]
    [InlineData("safar\t2026-02-01\t ", "reason is blank")]
    [InlineData("there\t2026-02-01\ta", "there is removed and its folder is there")]
    [InlineData("gone\t2026-02-01\ta", "gone has a row already")]
    public void RowThatSaysNothingSoundIsE618(string row, string what)
    {
        var findings = new FindingList();

        RemovalTable.Read($"id\tdate\treason\ngone\t2026-02-01\ta\n{row}\n", id => id.Value == "there", findings);

        Assert.StartsWith($"removals.tsv:3: E618 {what}, expected ", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }
}

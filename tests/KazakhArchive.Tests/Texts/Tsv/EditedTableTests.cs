using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Tests.Texts.Tsv;

public sealed class EditedTableTests
{
    private const string Text = "# mine\nline\ttext\n\twork\n3\ta\n# between\n7\tb\n";

    [Fact]
    public void RowStandsBeforeTheFirstOfALaterLineAndNothingElseMoves()
    {
        var table = new EditedTable(Text, []);
        table.Insert("5\tnew");
        table.Insert("3\tsame");
        table.Insert("9\tlast");

        Assert.Equal("# mine\nline\ttext\n\twork\n3\ta\n# between\n3\tsame\n5\tnew\n7\tb\n9\tlast\n", table.ToString());
    }

    [Fact]
    public void RowOfTheWholeWorkComesFirst()
    {
        var table = new EditedTable("line\ttext\n3\ta\n", []);
        table.Insert("\tall");
        Assert.Equal("line\ttext\n\tall\n3\ta\n", table.ToString());
    }

    [Fact]
    public void RowIsReplacedWhereItStandsOrTakenOut()
    {
        var table = new EditedTable(Text, []);
        Assert.True(table.Replace("3\ta", "3\tc"));
        Assert.True(table.Replace("7\tb", null));
        Assert.False(table.Replace("8\tx", null));
        Assert.Equal("# mine\nline\ttext\n\twork\n3\tc\n# between\n", table.ToString());
    }

    [Fact]
    public void TableThatIsNotThereBeginsWithItsColumns()
    {
        var table = new EditedTable(null, ["line", "text"]);
        table.Insert("1\ta");
        Assert.Equal("line\ttext\n1\ta\n", table.ToString());
    }

    [Fact]
    public void LineEndsOfASpreadsheetStay()
    {
        var table = new EditedTable("line\ttext\r\n1\ta\r\n", []);
        table.Insert("2\tb");
        Assert.Equal("line\ttext\r\n1\ta\r\n2\tb\r\n", table.ToString());
    }

    [Theory]
    [InlineData(4, "3\ta")]
    [InlineData(2, null)]
    [InlineData(5, null)]
    [InlineData(99, null)]
    public void RowIsFoundByTheLineThatFindingsName(int line, string? expected) => Assert.Equal(expected, new EditedTable(Text, []).RowAt(line));
}

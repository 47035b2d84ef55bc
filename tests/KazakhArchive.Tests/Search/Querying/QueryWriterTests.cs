using KazakhArchive.Search.Querying;

namespace KazakhArchive.Tests.Search.Querying;

public sealed class QueryWriterTests
{
    [Theory]
    [InlineData("کازاخستان روس", "کازاخستان روس")]
    [InlineData("«وسطی ایشیا»", "\"وسطی ایشیا\"")]
    [InlineData("\"روس چین\"~5", "\"روس چین\"~5")]
    [InlineData("=روس", "=روس")]
    [InlineData("روس* -چین", "+روس* -چین")]
    [InlineData("روس~1.5", "روس~1.5")]
    [InlineData("روس AND (چین OR ایران)", "روس AND (چین OR ایران)")]
    [InlineData("NOT روس", "NOT روس")]
    [InlineData("title:روس lang:ur", "title:روس lang:ur")]
    [InlineData("note:(روس چین)", "note:(روس چین)")]
    [InlineData("year:[1936 TO 1917] page:۳۵ in:abc", "year:[1917 TO 1936] page:35 in:abc")]
    [InlineData("year:[* TO 1600] page:[35 TO *]", "year:[* TO 1600] page:[35 TO *]")]
    [InlineData("!!!", "")]
    public void QueryIsWrittenBackAsItWasUnderstood(string typed, string understood)
    {
        var written = QueryWriter.Write(QueryParser.Parse(typed).Root);

        Assert.Equal(understood, written);
        Assert.Equal(written, QueryWriter.Write(QueryParser.Parse(written).Root));
    }
}

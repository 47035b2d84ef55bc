using KazakhArchive.Search.Querying;
using KazakhArchive.Site.Pages.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace KazakhArchive.Tests.Site.Pages.Search;

public sealed class QueryFormTests
{
    [Theory]
    [InlineData("?q=a&all=b+c", "a +b +c")]
    [InlineData("?phrase=a+b", "\"a b\"")]
    [InlineData("?near=a+b&within=۵", "\"a b\"~5")]
    [InlineData("?near=a+b&within=", "\"a b\"~")]
    [InlineData("?any=a+b", "(a OR b)")]
    [InlineData("?none=a+b", "-a -b")]
    [InlineData("?exact=a", "=a")]
    [InlineData("?exact=a+b", "=\"a b\"")]
    [InlineData("?begins=a&ends=b&pattern=c%3Fd&like=e", "a* *b c?d e~")]
    [InlineData("?across=a", "xl:a")]
    [InlineData("?across=a+b", "xl:\"a b\"")]
    [InlineData("?title=a+b&note=c", "title:(a b) note:c")]
    [InlineData("?pages=35", "page:35")]
    [InlineData("?pages=35-40", "page:[35 TO 40]")]
    [InlineData("?pages=35+\u2013+40", "page:[35 TO 40]")]
    [InlineData("?phrase=a+%22b%22&within=8", "\"a  b\"")]
    [InlineData("?q=+&all=&near=", "")]
    public void EachControlWritesItsOperator(string form, string query) =>
        Assert.Equal(query, QueryForm.Query(new QueryCollection(QueryHelpers.ParseQuery(form))));

    [Fact]
    public void EveryControlIsUnderstood()
    {
        var form = "?" + string.Join('&', QueryForm.Controls.Select(control => $"{control}=قازق")) + "&pages=3";

        Assert.Empty(QueryParser.Parse(QueryForm.Query(new QueryCollection(QueryHelpers.ParseQuery(form)))).Notices);
    }
}

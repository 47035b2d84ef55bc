using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Tests.Texts.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1936")]
    [InlineData("0434")]
    [InlineData("-0500")]
    [InlineData("1936-12")]
    [InlineData("1936-12-05")]
    public void WhatIsWrittenIsReadBack(string text) => Assert.Equal(text, PartialDate.TryParse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("434")]
    [InlineData("0000")]
    [InlineData("1936-1")]
    [InlineData("1936-12-05-01")]
    [InlineData("1936--05")]
    [InlineData("x")]
    public void AnythingElseIsNoDate(string text) => Assert.Null(PartialDate.TryParse(text));

    [Fact]
    public void YearsBeforeTheEraStandBeforeItAndAYearBeforeItsMonths()
    {
        var ordered = new[] { "-0500", "-0300", "0434", "1936", "1936-11", "1936-12", "1936-12-05", "1937" };

        Assert.Equal(ordered, ordered.Reverse().Select(text => PartialDate.TryParse(text)!.Value).Order(Comparer<PartialDate>.Default).Select(date => date.ToString()));
    }
}

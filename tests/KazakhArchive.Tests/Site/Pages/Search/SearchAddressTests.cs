using KazakhArchive.Site.Pages.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace KazakhArchive.Tests.Site.Pages.Search;

public sealed class SearchAddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?q=%D9%82%D8%A7%D8%B2%D9%82+%D8%A7%D9%88%D8%B1")]
    [InlineData("?q=a%2Bb%26c%3D%22d%22")]
    [InlineData("?q=a&work=alif-ba,khanates&lang=ur,ar&kind=heading,note&from=-50&to=1936&without=stem,gram&sort=book&group=work&page=3")]
    public void AddressIsWrittenAsItWasRead(string query) =>
        Assert.Equal("/search" + query, Read(query).Address.ToUrl());

    [Theory]
    [InlineData("?q=+a+&work=&lang=&from=&page=1&sort=relevance", "?q=a")]
    [InlineData("?q=a&lang=ur&lang=AR&lang=ur", "?q=a&lang=ur,ar")]
    [InlineData("?q=a&from=۱۹۱۷&page=٢", "?q=a&from=1917&page=2")]
    public void AddressIsAsShortAsCanBe(string query, string shortest)
    {
        var reader = Read(query);

        Assert.Equal("/search" + shortest, reader.Address.ToUrl());
        Assert.Empty(reader.Faults);
    }

    [Theory]
    [InlineData("work=no-such-work")]
    [InlineData("lang=f1")]
    [InlineData("kind=plate")]
    [InlineData("from=soon")]
    [InlineData("to=99999999999")]
    [InlineData("without=exact")]
    [InlineData("sort=worst")]
    [InlineData("group=author")]
    [InlineData("page=0")]
    public void WhatCannotBeUnderstoodIsLeftOutAndRemembered(string parameter)
    {
        var reader = Read($"?q=a&{parameter}");

        Assert.Equal("/search?q=a", reader.Address.ToUrl());
        Assert.Equal(parameter, Assert.Single(reader.Faults));
    }

    [Fact]
    public void LongQueryIsCutBetweenCharacters()
    {
        var reader = Read("?q=" + Uri.EscapeDataString("a" + string.Concat(Enumerable.Repeat("\U00010C00", 5000))));

        Assert.True(reader.IsCut);
        Assert.Equal(SearchLimits.QueryUtf16 - 1, reader.Address.Query.Length);
    }

    private static SearchAddressReader Read(string query) =>
        SearchAddressReader.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), TinyLibrary.Create());
}

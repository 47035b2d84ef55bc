using KazakhArchive.Site.Caching;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Http;

namespace KazakhArchive.Tests.Site.Caching;

public sealed class AnswerKeyTests
{
    [Theory]
    [InlineData("/alif-ba/1", "?utm_source=letter&v=1&page=2&sort=title", "")]
    [InlineData("/robots.txt", "?v=1", "")]
    [InlineData("/alif-ba.tei.xml", "?ui=en&q=x", "")]
    [InlineData("/alif-ba/1.txt", "?layer=diplomatic&x=1", "layer=diplomatic")]
    [InlineData("/map", "?x=1&ui=en&lang=ur&region=whole", "region=whole&lang=ur")]
    [InlineData("/", "?page=2&a=b&sort=year", "sort=year&page=2")]
    [InlineData("/names", "?group=places&region=whole", "group=places")]
    [InlineData("/names/khan/mentions/ur", "?page=3&q=x", "page=3")]
    public void OnlyWhatThePageKnowsIsPartOfTheKey(string path, string query, string known) => Assert.Equal(known, Of(path, query)!.Value.Query);

    [Theory]
    [InlineData("/alif-ba/1", "?q=word")]
    [InlineData("/", "?author=anybody")]
    [InlineData("/names", "?page=01")]
    [InlineData("/names", "?page=1&page=1")]
    [InlineData("/names", "?page=+1")]
    [InlineData("/search", "")]
    [InlineData("/oembed", "?url=/alif-ba/1")]
    [InlineData("/compare", "?a=alif-ba/1&b=alif-ba/2&at=1.1")]
    public void WhatIsWithoutNumberHasNoKey(string path, string query) => Assert.Null(Of(path, query));

    /// <summary>120 KB behind ?v= once grew the process by 3 GB.</summary>
    [Fact]
    public void KeyIsBounded()
    {
        var longest = new string('a', CacheKey.MostUtf16 - 1);

        Assert.NotNull(Of($"/{longest}", ""));
        Assert.Null(Of($"/{longest}a", ""));
        Assert.Null(Of("/map", $"?region={longest}"));
        Assert.Equal("", Of("/robots.txt", $"?v={new string('x', 120_000)}")!.Value.Query);
    }

    [Fact]
    public void KeyCountsForWhatItTakes() =>
        Assert.Equal(2 * 100, Of($"/{new string('a', 101)}", "")!.Value.Bytes - Of("/a", "")!.Value.Bytes);

    [Fact]
    public void AddressWithALanguageHasAKeyOfThatLanguage()
    {
        Assert.Equal(new CacheKey("/map", "", Language.Urdu, NamesLanguage: true), Of("/map", "?ui=ur"));
        Assert.Equal(Of("/map", ""), Of("/map", "?ui=xx"));
        Assert.Equal(Of("/alif-ba.tei.xml", "?ui=ur"), Of("/alif-ba.tei.xml", "?ui=ar"));
    }

    private static CacheKey? Of(string path, string query)
    {
        var http = new DefaultHttpContext();
        (http.Request.Path, http.Request.QueryString) = (path, new QueryString(query));
        return CacheKey.Of(http.Request);
    }
}

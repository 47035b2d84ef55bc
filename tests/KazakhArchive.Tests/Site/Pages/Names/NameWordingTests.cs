using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using Microsoft.AspNetCore.Http;

namespace KazakhArchive.Tests.Site.Pages.Names;

public sealed class NameWordingTests
{
    /// <summary>Years before the common era had a minus, as the words for them belonged to a method that another hid.</summary>
    [Theory]
    [InlineData("en", -300, null, "since 300 BCE")]
    [InlineData("ar", -300, -300, "300 ق.م")]
    [InlineData("ur", -300, 120, "۳۰۰ ق م تا ۱۲۰")]
    [InlineData("en", 1465, 1847, "1465–1847")]
    public void YearsBeforeTheCommonEraAreCountedBackwards(string language, int? from, int? to, string expected)
    {
        var http = new DefaultHttpContext();
        http.Request.QueryString = new QueryString($"?ui={language}");
        var state = new Entity
        {
            Id = EntityId.TryParse("kangju")!.Value, Type = EntityType.Country, Urdu = [NameForm.Of("کانگجو")], Arabic = [NameForm.OfArabic("كانغجو")], English = [NameForm.Of("Kangju")], From = from, To = to,
        };
        using var html = new StringWriter();
        new Wording(new HttpContextAccessor { HttpContext = http }).YearsOf(state)!.WriteTo(html, HtmlEncoder.Create(UnicodeRanges.All));

        Assert.Equal(expected, new HtmlParser().ParseDocument(html.ToString()).Body!.TextContent);
    }
}

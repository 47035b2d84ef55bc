using AngleSharp.Html.Parser;
using KazakhArchive.Site.Html;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Reading;

public class BidiRunsTests
{
    [Theory]
    [InlineData("خان (1456-1847)", "خان (<bdi class=\"num\" dir=\"rtl\"><bdi dir=\"ltr\">1456</bdi>-<bdi dir=\"ltr\">1847</bdi></bdi>)")]
    [InlineData("1456–1847", "<bdi class=\"num\" dir=\"rtl\">1456–1847</bdi>")]
    [InlineData("في CSTO 1456-1847", "في <bdi lang=\"en\" dir=\"ltr\">CSTO</bdi> <bdi class=\"num\" dir=\"rtl\"><bdi dir=\"ltr\">1456</bdi>-<bdi dir=\"ltr\">1847</bdi></bdi>")]
    [InlineData("۱۸۶۳-۱۸۶۷ء", "<bdi class=\"num\" dir=\"rtl\"><bdi dir=\"ltr\">۱۸۶۳</bdi>-<bdi dir=\"ltr\">۱۸۶۷</bdi></bdi>ء")]
    [InlineData("(1693- 1748)", "(<bdi class=\"num\" dir=\"rtl\"><bdi dir=\"ltr\">1693</bdi>- <bdi dir=\"ltr\">1748</bdi></bdi>)")]
    [InlineData("18-21%", "<bdi class=\"num\" dir=\"rtl\"><bdi dir=\"ltr\">18</bdi>-<bdi class=\"num\" dir=\"ltr\">21%</bdi></bdi>")]
    public void RangesStandFromTheRight(string text, string html) => Assert.Equal(html, Html(text));

    [Theory]
    [InlineData("يوم 2024-11-27", "يوم <time class=\"num\" datetime=\"2024-11-27\" dir=\"ltr\">2024-11-27</time>")]
    [InlineData("۲۷-۱۱-۲۰۲۴", "<time class=\"num\" datetime=\"2024-11-27\" dir=\"ltr\">۲۷-۱۱-۲۰۲۴</time>")]
    [InlineData("2024-13-45", "<bdi class=\"num\" dir=\"ltr\">2024-13-45</bdi>")]
    [InlineData("نسبة 19.65% من", "نسبة <bdi class=\"num\" dir=\"ltr\">19.65%</bdi> من")]
    [InlineData("٢٠٪", "<bdi class=\"num\" dir=\"rtl\"><bdi dir=\"ltr\">٢٠</bdi>٪</bdi>")]
    [InlineData("درجة -5", "درجة <bdi class=\"num\" dir=\"ltr\">-5</bdi>")]
    [InlineData("(- 0.14% عن", "(<bdi class=\"num\" dir=\"ltr\">- 0.14%</bdi> عن")]
    [InlineData("هاتف +92 300 1234567", "هاتف <bdi class=\"num\" dir=\"ltr\">&#x2B;92 300 1234567</bdi>")]
    [InlineData("0300-1234567", "<bdi class=\"num\" dir=\"ltr\">0300-1234567</bdi>")]
    [InlineData("أبعاد 3×4", "أبعاد <bdi class=\"num\" dir=\"ltr\">3×4</bdi>")]
    public void OtherNumbersAreIsolated(string text, string html) => Assert.Equal(html, Html(text));

    [Theory]
    [InlineData("خان ۱۹۹۱/۹۲")]
    [InlineData("يوم 27/11/2024")]
    [InlineData("مساحة 2,725,000 كم²")]
    [InlineData("نسبة 3:4")]
    [InlineData("شرح ۱۲٫۵ ہے")]
    [InlineData("كوفيد- 19، وغيره")]
    [InlineData("27 سے 28 نومبر")]
    [InlineData("(۱۵۸۰ء-۱۵۸۲ء)")]
    [InlineData("یہ ”سالار“ ہے «نص»")]
    public void WhatTheAlgorithmSetsRightlyStaysBare(string text) => Assert.Equal(text, Html(text));

    [Theory]
    [InlineData("سالاروں (clan commanders) کی", "سالاروں (<bdi lang=\"en\" dir=\"ltr\">clan commanders</bdi>) کی")]
    [InlineData("منظمة CSTO (SSR).", "منظمة <bdi lang=\"en\" dir=\"ltr\">CSTO (SSR)</bdi>.")]
    [InlineData("عمرو By: Rossabi.", "عمرو <bdi lang=\"en\" dir=\"ltr\">By: Rossabi</bdi>.")]
    [InlineData("لغة C++ سهلة", "لغة <bdi lang=\"en\" dir=\"ltr\">C&#x2B;&#x2B;</bdi> سهلة")]
    [InlineData("بقلم Svante Cornell، Johan Engvall", "بقلم <bdi lang=\"en\" dir=\"ltr\">Svante Cornell</bdi>، <bdi lang=\"en\" dir=\"ltr\">Johan Engvall</bdi>")]
    [InlineData("كتاب War and Peace (3)", "كتاب <bdi lang=\"en\" dir=\"ltr\">War and Peace</bdi> (3)")]
    [InlineData("كتاب Война и мир ثم", "كتاب <bdi lang=\"ru\" dir=\"ltr\">Война и мир</bdi> ثم")]
    [InlineData("في U.S. ثم", "في <bdi lang=\"en\" dir=\"ltr\">U.S.</bdi> ثم")]
    [InlineData("عبارت 2.2 اور 2.3a میں", "عبارت 2.2 اور <bdi lang=\"en\" dir=\"ltr\">2.3a</bdi> میں")]
    [InlineData("COVID-19 کی", "<bdi lang=\"en\" dir=\"ltr\">COVID-19</bdi> کی")]
    [InlineData("(outlet) ہے", "(<bdi lang=\"en\" dir=\"ltr\">outlet</bdi>) ہے")]
    [InlineData("یوریشیا - CSTO، یونین", "یوریشیا - <bdi lang=\"en\" dir=\"ltr\">CSTO</bdi>، یونین")]
    public void ForeignWordsKeepTheirPunctuationAndLeaveTheSentenceIts(string text, string html) => Assert.Equal(html, Html(text));

    /// <summary>As the algorithm sets them without any markup (UAX #9, W7): a number behind Latin letters runs with them.</summary>
    [Theory]
    [InlineData("طائرة Boeing 737 جديدة", "طائرة <bdi lang=\"en\" dir=\"ltr\">Boeing 737</bdi> جديدة")]
    [InlineData("نظام (Windows 10) ہے", "نظام (<bdi lang=\"en\" dir=\"ltr\">Windows 10</bdi>) ہے")]
    [InlineData("کتاب (The Great Game, London 1990, pp. 45-47) میں", "کتاب (<bdi lang=\"en\" dir=\"ltr\">The Great Game, London 1990, pp. 45-47</bdi>) میں")]
    [InlineData("طیارہ MiG 29۔", "طیارہ <bdi lang=\"en\" dir=\"ltr\">MiG 29</bdi>۔")]
    [InlineData("قرار UN Resolution 1701", "قرار <bdi lang=\"en\" dir=\"ltr\">UN Resolution 1701</bdi>")]
    [InlineData("در London, 5% سے", "در <bdi lang=\"en\" dir=\"ltr\">London, 5%</bdi> سے")]
    [InlineData("یوم NATO 1991ء میں", "یوم <bdi lang=\"en\" dir=\"ltr\">NATO</bdi> 1991ء میں")] // The year has the sentence's sign.
    public void NumberOfALatinNameStandsBehindIt(string text, string html) => Assert.Equal(html, Html(text));

    [Theory]
    [InlineData("انظر https://a.ru/b/", "https://a.ru/b/")]
    [InlineData("انظر https://a.ru/b.", "https://a.ru/b")]
    [InlineData("(www.a.ru/b_(c))", "www.a.ru/b_(c)")]
    [InlineData("ماخذ:https://a.ru/b؟x=1", "https://a.ru/b")]
    public void AddressesAreLinksWithoutTheSentencesPunctuation(string text, string shown)
    {
        var link = new HtmlParser().ParseDocument(Html(text)).QuerySelector("a.url")!;

        Assert.Equal(shown, link.TextContent);
        Assert.Equal("ltr", link.GetAttribute("dir"));
        Assert.StartsWith("http", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryLineOfTheSourcesKeepsEachCharacter()
    {
        foreach (var source in Directory.GetFiles(Repository.PathOf("corpus", "works"), "source.txt", SearchOption.AllDirectories))
        {
            foreach (var line in File.ReadLines(source))
            {
                var shown = new HtmlParser().ParseDocument($"<p>{Html(line)}</p>").QuerySelector("p")!.TextContent;
                Assert.Equal(Visible.Of(line), Visible.Of(shown));
            }
        }
    }

    [Fact]
    public void NoIsolateLeavesItsDirectionToTheBrowser()
    {
        foreach (var line in File.ReadLines(Repository.PathOf("corpus", "works", "abc-kazakhstan", "source.txt")))
        {
            Assert.All(
                new HtmlParser().ParseDocument(Html(line)).QuerySelectorAll("bdi, a, time"),
                isolate => Assert.True(isolate.GetAttribute("dir") is "ltr" or "rtl", isolate.OuterHtml));
        }
    }

    private static string Html(string text)
    {
        using var html = new StringWriter();
        BidiHtml.Of(text, Language.Urdu).WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);
        return html.ToString();
    }
}

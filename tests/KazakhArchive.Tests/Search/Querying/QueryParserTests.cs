using System.Diagnostics;
using KazakhArchive.Search.Querying;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search.Querying;

public sealed class QueryParserTests
{
    // Everything that means something, and enough that does not.
    private static readonly string[] Scraps =
        ["خان", "قازق", "روس", " ", " ", " ", "\"", "«", "»", "“", "”", "(", ")", "+", "-", "=", "~", "~8", "*", "?", "؟", "AND", "OR", "NOT", "in:", "lang:ur",
         "title:", "note:", "year:[1917 TO ", "year:۱۹۱۷", "]", "page:", "\\", ":", "^", "،", "\u064B", "\u200F", "\uD800", "1917", "a", "[", "٭"];

    [Fact]
    public void AnyTextIsReadWithoutFaultAndInNoTime()
    {
        var random = new Random(1917);
        var started = Stopwatch.StartNew();
        for (var i = 0; i < 100_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 25)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            var parsed = QueryParser.Parse(text);
            Assert.True(parsed.Root is not null || parsed.Notices.Count > 0, text);
        }

        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void WordsSideBySideAreOneBag() =>
        Assert.Equal(2, Assert.IsType<QueryNode.Words>(QueryParser.Parse("شاہراہ، ریشم؟").Root).Values.Count);

    [Fact]
    public void QuestionMarkOfAnAddressIsNoPattern() =>
        Assert.Equal(2, Assert.IsType<QueryNode.Words>(QueryParser.Parse("http://example.com/path?x=1").Root).Values.Count);

    [Theory]
    [InlineData("\"شاہراہ ریشم\"")]
    [InlineData("«شاہراہ ریشم»")]
    [InlineData("“شاہراہ ریشم”")]
    [InlineData("\"شاہراہ ریشم")]
    public void AnyQuotationMarksMakeAPhrase(string text) =>
        Assert.Equal(2, Assert.IsType<QueryNode.Phrase>(QueryParser.Parse(text).Root).Values.Count);

    [Fact]
    public void YearsAreReadInAnyDigitsAndOrder()
    {
        Assert.Equal(new QueryNode.InYears(1917, 1936), QueryParser.Parse("year:[۱۹۱۷ TO 1936]").Root);
        Assert.Equal(new QueryNode.InYears(1917, 1936), QueryParser.Parse("year:1936-1917").Root);
        Assert.Equal(new QueryNode.InYears(1991, 1991), QueryParser.Parse("year:١٩٩١").Root);
    }

    [Fact]
    public void SpanOfYearsMayBeOpenAndNoYearIsCutShort()
    {
        Assert.Equal(new QueryNode.InYears(int.MinValue, 1600), QueryParser.Parse("year:[* TO 1600]").Root);
        Assert.Equal(new QueryNode.InYears(1800, int.MaxValue), QueryParser.Parse("year:[1800 TO *]").Root);
        Assert.Equal(new QueryNode.InYears(0, int.MaxValue), QueryParser.Parse("year:[0 TO 99999999999999999999]").Root);
        Assert.Equal(NoticeKind.UnknownField, Assert.Single(QueryParser.Parse("year:[-500 TO 600]").Notices).Kind);
    }

    [Fact]
    public void FieldsOfAllKinds()
    {
        Assert.Equal(new QueryNode.InLanguage(Language.Arabic), QueryParser.Parse("lang:AR").Root);
        Assert.Equal(new QueryNode.InWork("safar"), QueryParser.Parse("in:safar").Root);
        Assert.Equal(new QueryNode.OnPages(35, 40), QueryParser.Parse("page:[۳۵ TO ۴۰]").Root);
        Assert.IsType<QueryNode.All>(QueryParser.Parse("title:خان").Root);
        Assert.IsType<QueryNode.All>(QueryParser.Parse("note:\"خان\"").Root);
    }

    [Theory]
    [InlineData("قاز*", "قاز*")]
    [InlineData("*ستان", "*ستان")]
    [InlineData("ق؟زق", "ق?زق")]
    [InlineData("كت٭", "کت*")]
    public void WildcardsAreFoldedLikeWords(string text, string pattern) =>
        Assert.Equal(new QueryNode.Pattern(pattern), QueryParser.Parse(text).Root);

    [Fact]
    public void EscapedOperatorsAreText() => Assert.IsType<QueryNode.Words>(QueryParser.Parse(@"\-خان قاز\*").Root);

    [Theory]
    [InlineData("", NoticeKind.NothingToLookFor)]
    [InlineData("AND OR NOT", NoticeKind.NothingToLookFor)]
    [InlineData("( خان", NoticeKind.ReadAsText)]
    [InlineData("خان )", NoticeKind.ReadAsText)]
    [InlineData("خان AND", NoticeKind.ReadAsText)]
    [InlineData("lang:x1 خان", NoticeKind.UnknownField)]
    [InlineData("پس\"ر", NoticeKind.ReadAsText)]
    [InlineData("\"قاز* خان\"", NoticeKind.ReadAsText)]
    [InlineData("year:[1991 TO", NoticeKind.ReadAsText)]
    public void WhatMakesNoSenseIsSaid(string text, NoticeKind notice) =>
        Assert.Contains(QueryParser.Parse(text).Notices, said => said.Kind == notice);

    [Theory]
    [InlineData("پس\"ر", "پسر")]
    public void AQuotationMarkThatQuotesNothingPartsNothing(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Assert.IsType<QueryNode.Words>(QueryParser.Parse(text).Root).Values.Select(word => word.Term)));

    [Theory]
    [InlineData("year:[1991 TO", "year:[1991 TO *]")]
    [InlineData("year:[TO 1991]", "year:[* TO 1991]")]
    [InlineData("year:[1991", "year:1991")]
    public void AnEndThatIsLeftOutIsOpen(string text, string understood) => Assert.Equal(understood, QueryWriter.Write(QueryParser.Parse(text).Root));

    [Theory]
    [InlineData("lang:fr خان", "خان")]
    [InlineData("year:1991 \"لشکر بوکے\" -روس", "لشکر بوکے")]
    [InlineData("in:safar (خان OR قازق~)", "خان قازق")]
    [InlineData("lang:ur", "")]
    public void ItsWordsAreWhatItLooksFor(string text, string words) => Assert.Equal(words, string.Join(' ', QueryWords.Of(QueryParser.Parse(text).Root).Select(word => word.Written)));

    [Theory]
    [InlineData("خان \"لشکر بوکے\"")]
    [InlineData("خان\"لشکر بوکے\"")]
    public void AQuotationBehindAWordIsOne(string text) => Assert.Equal("+\"لشکر بوکے\" خان", QueryWriter.Write(QueryParser.Parse(text).Root));

    [Fact]
    public void OfALongQueryTheFirstWordsAreRead()
    {
        var parsed = QueryParser.Parse(string.Join(' ', Enumerable.Repeat("خان", 5000)));

        Assert.InRange(Assert.IsType<QueryNode.Words>(parsed.Root).Values.Count, 1, 64);
        Assert.Contains(parsed.Notices, said => said.Kind == NoticeKind.TooLong);
    }
}

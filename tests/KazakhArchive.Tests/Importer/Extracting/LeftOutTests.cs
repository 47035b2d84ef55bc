using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer.Extracting;

/// <summary>What a file holds beside its text and structure is told, however odd the file is; each was lost without a word once.</summary>
public class LeftOutTests
{
    public static TheoryData<string, string> Odd => new()
    {
        { "id,text\n1,نص,زائد\n", "1 cells of other columns" },
        { "{\"title\":\"سفر\",\"preface\":\"مقدمة\",\"rows\":[{\"id\":1,\"text\":\"نص\"}]}", "1 other fields of the head" },
        { "---\ntitle: سفر\nnote: سر\n---\n\n# باب\n\nنص\n\n## فصل\n", "1 other fields of the head" },
        { "######OpenITI#\n#META# 020.BookTITLE :: سفر\nسطر\n#META#\n#META# 060.Odd :: NODATA\n#META#Header#End#\n# نص\n", "1 other lines of the head" },
        { "######OpenITI#\n#META#Header#End#\n### |EDITOR|\n### |\n# نص\n", "1 divisions without a word of text" },
        { "{\"b5\":[{\"id\":1,\"page\":1,\"nass\":\"نص\",\"hno\":\"25\"}],\"t5\":[]}", "1 other fields of pages" },
        { "<html><body><p>قال <abbr title=\"عليه السلام\">ع</abbr></p></body></html>", "1 expansions of abbreviations" },
        { "<html><body><div class=\"ocr_page\">خارج<span class=\"ocr_line\">سطر</span></div></body></html>", "1 words outside lines" },
        { "<alto xmlns=\"x\"><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT=\"نص\"/></TextLine></TextBlock><TextLine><String CONTENT=\"خارج\"/></TextLine></PrintSpace></Page></Layout></alto>", "1 lines outside blocks" },
        { "<TEI><text><body><p><pb n=\"5\"/>أ <pb n=\"6\"/>ب <pb n=\"5\"/>ج <pb n=\"7-8\"/>د</p></body></text></TEI>", "1 numbers of pages that another page has, 1 numbers of pages that no reference can have" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void WhatIsLeftOutIsCounted(string book, string counted)
    {
        var findings = new FindingList();
        Assert.NotNull(ExtractedBook.Read("book", Encoding.UTF8.GetBytes(book), null, findings));
        Assert.Contains(counted, Assert.Single(findings, finding => finding.Code == FindingCodes.LeftOutOfFormat).What, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondDocumentOfYamlIsRefused()
    {
        var findings = new FindingList();
        Assert.Null(ExtractedBook.Read("book", Encoding.UTF8.GetBytes("- id: 1\n  text: نص\n---\n- id: 2\n  text: نص\n"), null, findings));
        Assert.Contains("line 3: a second document", Assert.Single(findings).What, StringComparison.Ordinal);
    }

    /// <summary>A transcriber may have got no further than the letters.</summary>
    [Fact]
    public void WordOfGlyphsIsRead()
    {
        var book = ExtractedBook.Read("book", Encoding.UTF8.GetBytes("<PcGts xmlns=\"x\"><Page imageFilename=\"1.jpg\"><TextRegion><TextLine><Word><Glyph><TextEquiv><Unicode>ق</Unicode></TextEquiv></Glyph><Glyph><TextEquiv><Unicode>د</Unicode></TextEquiv></Glyph></Word></TextLine></TextRegion></Page></PcGts>"), null, []);
        Assert.Equal("قد\n", Encoding.UTF8.GetString(book!.Source));
    }

    /// <summary>A page that is told twice on end goes on: it is no page without a number.</summary>
    [Fact]
    public void PageToldTwiceBeginsOnce()
    {
        var book = ExtractedBook.Read("book", Encoding.UTF8.GetBytes("<TEI><text><body><p><pb n=\"5\"/>أ <pb n=\"5\"/>ب</p></body></text></TEI>"), null, []);
        Assert.Equal("5", Assert.Single(book!.Structure.Rows[0].Pages).Label);
    }
}

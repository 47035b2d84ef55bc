using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

[Properties(Arbitrary = [typeof(VocalisedText)])]
public sealed class SearchFormTests
{
    [Law(cases: 2000)]
    public void TermsFoldToThemselves(string text)
    {
        foreach (var token in SearchForm.Tokens(text))
        {
            Assert.Equal(Visible.Of(token.Term), Visible.Of(SearchForm.Of(token.Term)));
        }
    }

    [Law(cases: 2000)]
    public void ComposedAndDecomposedTextHaveTheSameTerms(string text)
    {
        // A lone surrogate has no normal form.
        if (IsNormalisable(text))
        {
            Assert.Equal(Terms(text.Normalize(NormalizationForm.FormC)), Terms(text.Normalize(NormalizationForm.FormD)));
        }
    }

    [Law(cases: 2000)]
    public void TheSliceOfATokenFoldsToItsTerm(string text)
    {
        foreach (var token in SearchForm.Tokens(text))
        {
            // Cut between two words of one ligature, or in a run without spaces, the slice holds more than the token.
            var slice = text[token.StartUtf16..token.EndUtf16];
            Assert.Contains(Visible.Of(token.Term), Terms(slice));
        }
    }

    [Law(cases: 2000)]
    public void TokensStandInOrderWithinTheText(string text)
    {
        var last = 0;
        foreach (var token in SearchForm.Tokens(text))
        {
            Assert.True(token.StartUtf16 >= last || token.StartUtf16 == last - 1, Visible.Of(text));
            Assert.InRange(token.EndUtf16, token.StartUtf16 + 1, text.Length);
            last = token.EndUtf16;
        }
    }

    // Notes are full of addresses, whose parts (kazakhstan, 2021) answered as words of the text.
    [Theory]
    [InlineData("دیکھیے https://www.asiasociety.org/kazakhstan/2021-09 ص", "دیکھیے asiasociety org ص")]
    [InlineData("(WWW.Lenta.ru/news)", "lenta ru")]
    [InlineData("www.example.com/a،زرافشان", "example com زرافشان")]
    [InlineData("http://b.kz/x»خوارزم«", "b kz خوارزم")]
    [InlineData("http:en.kremlin.ru?kazakh ", "en kremlin ru")]
    [InlineData("http والا www", "http والا www")]
    [InlineData("swww.a.b", "swww a b")]
    public void OfAnAddressOnlyTheHostIsWords(string text, string terms) =>
        Assert.Equal(SearchForm.OfWords(terms), SearchForm.OfWords(text));

    [Fact]
    public void TheLastWordOfAHostReachesToTheEndOfTheAddress()
    {
        const string text = "a https://b.kz/c/1 d";

        Assert.Equal("kz/c/1", text[SearchForm.Tokens(text)[2].StartUtf16..SearchForm.Tokens(text)[2].EndUtf16]);
    }

    [Theory]
    [InlineData("\u0643\u062A\u0627\u0628\u06CC", "\u06A9\u062A\u0627\u0628\u064A")]
    [InlineData("شاہراہِ", "شاہراہ")]
    [InlineData("ﺍﺳﻼﻣﯽ", "اسلامی")]
    [InlineData("کـــتاب", "کتاب")]
    [InlineData("مےں", "میں")]
    [InlineData("ھمارا", "ہمارا")]
    [InlineData("ابتداء", "ابتدا")]
    [InlineData("تقریباً", "تقریبا")]
    [InlineData("رحمٰن", "رحمن")]
    [InlineData("بے\u200Cچین", "بےچین")]
    [InlineData("عليها³", "عليها")]
    [InlineData("Café", "cafe\u0301")]
    [InlineData("۱۸۴۵ء", "1845")]
    [InlineData("١٩٩١م", "1991")]
    [InlineData("٢٬٧٢٥٬٠٠٠", "2,725,000")]
    [InlineData("١٩٫٦٥", "19.65")]
    [InlineData("Abu'l-Khair", "abul khair")]
    public void TwoWaysOfWritingAreOneTerm(string one, string other) => Assert.Equal(Terms(other), Terms(one));

    [Theory]
    [InlineData("گھر", "گہر")]
    [InlineData("میں", "مین")]
    [InlineData("کے", "کی")]
    [InlineData("پار", "بار")]
    [InlineData("دال", "ڈال")]
    public void LettersThatPartWordsStayApart(string one, string other) => Assert.NotEqual(Terms(other), Terms(one));

    [Theory]
    [InlineData("1580-1582", "1580 1582")]
    [InlineData("12.5.1991", "12 5 1991")]
    [InlineData("٢٠١٩م", "2019")]
    [InlineData("CSTOمیں", "csto میں")]
    [InlineData("\u064B\u064C\u0640", "")]
    [InlineData("ﷺ", "صلی اللہ علیہ وسلم")]
    public void WordsAreCutWhereScriptsAndNumbersEnd(string text, string terms) => Assert.Equal(terms, Terms(text));

    private static string Terms(string text) => Visible.Of(string.Join(' ', SearchForm.Tokens(text).Select(token => token.Term)));

    private static bool IsNormalisable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.Surrogate)
            {
                return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }
}

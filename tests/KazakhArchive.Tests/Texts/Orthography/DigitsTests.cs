using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public class DigitsTests
{
    [Theory]
    [InlineData("0123456789")]
    [InlineData("\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669")]
    [InlineData("\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9")]
    public void DecimalDigitsHaveTheirValue(string digits)
    {
        Assert.Equal(Enumerable.Range(0, 10), digits.Select(Digits.ValueOf));
        Assert.All(digits, digit => Assert.True(Digits.IsDigit(digit)));
        Assert.Equal("0123456789", Digits.ToAscii(digits));
    }

    [Fact]
    public void SuperscriptsHaveTheirValueButAreNoDecimalDigits()
    {
        const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
        Assert.Equal(Enumerable.Range(0, 10), Superscripts.Select(Digits.ValueOfSuperscript));
        Assert.All(Superscripts, digit => Assert.False(Digits.IsDigit(digit)));
        Assert.Equal("0123456789", Digits.ToAscii(Superscripts));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('\u0967')] // Devanagari digit one
    [InlineData('\u2071')] // superscript i
    [InlineData('\u2080')] // subscript zero
    [InlineData('\u066A')] // Arabic percent sign, after the digits
    [InlineData('\u06FA')] // after the extended digits
    public void OtherCharactersHaveNone(char c)
    {
        Assert.Equal((-1, -1), (Digits.ValueOf(c), Digits.ValueOfSuperscript(c)));
        Assert.Equal(c.ToString(), Digits.ToAscii(c.ToString()));
    }

    [Fact]
    public void WordsBesideDigitsStay() => Assert.Equal("^{63}\u06D4", Digits.ToAscii("^{\u06F6\u06F3}\u06D4"));
}

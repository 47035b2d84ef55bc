using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public sealed class ConfusionTests
{
    [Theory]
    [InlineData("کتاب", "کتاب", 0)]
    [InlineData("کتاب", "کباب", 0.35f)]
    [InlineData("بخارا", "خارا", 0.4f)]
    [InlineData("سہولہ", "سمولہ", 0.6f)]
    [InlineData("کلموک", "کلوک", 1)]
    [InlineData("استقبال", "استقابل", 0.8f)]
    public void DistanceIsTheCostOfTheDamage(string word, string damaged, float cost) =>
        Assert.Equal(cost, Confusion.Distance(word, damaged, 2), 3);

    [Fact]
    public void FartherThanTheLimitIsFar() => Assert.Equal(Confusion.Far, Confusion.Distance("کتاب", "مکان", 1));

    [Fact]
    public void OverlongWordsAreFar() => Assert.Equal(Confusion.Far, Confusion.Distance(new string('ب', 64), new string('ب', 64), 1));

    [Fact]
    public void LettersOfOneRasmHaveOneShape()
    {
        Span<char> one = stackalloc char[4];
        Span<char> other = stackalloc char[4];
        Skeleton.Of("بغڈک", one);
        Skeleton.Of("تعدگ", other);

        Assert.Equal(new string(one), new string(other));
    }
}

using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public sealed class SoundTests
{
    [Theory]
    [InlineData("nazarbayev", "نزارباييڤ")]
    [InlineData("nazarbayev", "نظربائیف")]
    [InlineData("kazakhstan", "قازقستان")]
    [InlineData("kazakhstan", "كازاخستان")]
    [InlineData("tashkent", "طشقند")]
    [InlineData("tashkent", "تاشقند")]
    [InlineData("putin", "پوٹن")]
    [InlineData("putin", "بوتين")]
    [InlineData("bukhara", "بخارا")]
    [InlineData("zhuz", "ژوز")]
    [InlineData("mazhab", "مذہب")]
    [InlineData("thawra", "ثورة")]
    [InlineData("hijrat", "ہجرت")]
    [InlineData("hasan", "حسن")]
    [InlineData("usman", "عثمان")]
    public void ANameHasOneKeyInEveryScript(string latin, string arabic)
    {
        var term = SearchForm.Of(arabic);

        Assert.NotEmpty(SoundKey.Of(latin).Intersect(SoundKey.Of(term)));
        Assert.True(Romanisation.Distance(latin, term, 1.2f) < Romanisation.Far);
    }

    [Theory]
    [InlineData("putin", "پوٹن", "بدن")]
    [InlineData("bukhara", "بخارا", "بقرہ")]
    [InlineData("islam", "اسلام", "اسلم")]
    public void TheNameReadsBetterThanAnotherWordOfItsConsonants(string latin, string name, string other) => Assert.True(
        Romanisation.Distance(latin, SearchForm.Of(name), 3) < Romanisation.Distance(latin, SearchForm.Of(other), 3));

    [Fact]
    public void ShorterKeysAreTheirFirstSounds()
    {
        var whole = SoundKey.Of("nazarbayev")[0];
        var first = SoundKey.Of("nazar")[0];

        Assert.Equal(first, SoundKey.First(whole, 3));
        Assert.Equal(3, SoundKey.Length(first));
    }

    [Fact]
    public void VowelsDoNotChangeTheConsonants()
    {
        Assert.True(SoundKey.HaveSameConsonants(SearchForm.Of("توكاييف"), SearchForm.Of("توکایف")));
        Assert.False(SoundKey.HaveSameConsonants(SearchForm.Of("توكاييف"), SearchForm.Of("توکایم")));
    }
}

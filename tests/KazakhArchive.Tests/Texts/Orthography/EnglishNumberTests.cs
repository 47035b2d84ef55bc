using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public sealed class EnglishNumberTests
{
    [Theory]
    [InlineData("nomads", "nomad")]
    [InlineData("treaties", "treaty")]
    [InlineData("churches", "church")]
    [InlineData("taxes", "tax")]
    [InlineData("steppes", "steppe")]
    [InlineData("russia", "russia")]
    [InlineData("caucasus", "caucasus")]
    [InlineData("crisis", "crisis")]
    [InlineData("press", "press")]
    [InlineData("gas", "gas")]
    public void PluralsLoseTheirEnding(string word, string singular) => Assert.Equal(singular, EnglishNumber.Singular(word));

    [Theory]
    [InlineData("nomad", "nomads")]
    [InlineData("treaty", "treaties")]
    [InlineData("church", "churches")]
    public void PluralsHaveOne(string word, string plural) => Assert.Contains(plural, EnglishNumber.Plurals(word));
}

using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Preferences;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.InterfaceLanguage;

public sealed partial class UiStringsTests
{
    private static readonly ResourceManager Resources =
        new("KazakhArchive.Site.InterfaceLanguage.UiStrings", typeof(UiStrings).Assembly);

    [Fact]
    public void EveryKeyStandsInAllThreeLanguagesWithTheSamePlaces()
    {
        var english = Entries(CultureInfo.InvariantCulture);
        foreach (var language in (string[])["ur", "ar"])
        {
            var other = Entries(CultureInfo.GetCultureInfo(language));
            Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            Assert.All(english, entry => Assert.Equal(Places(entry.Value), Places(other[entry.Key])));
            Assert.All(other, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Value), entry.Key));
        }
    }

    [Fact]
    public void EveryClosedListHasItsWords()
    {
        var keys = Preference.OfLooks.SelectMany(preference => preference.Values.Select(value => $"Setting.{preference.Name}.{value}"))
            .Concat(Preference.OfLooks.Select(preference => $"Setting.{preference.Name}"))
            .Concat(Enum.GetNames<EmendationKind>().Select(kind => $"EmendationKind{kind}"))
            .Concat(Languages.All.Select(language => $"Language.{language.Code()}"));

        Assert.All(keys, key => Assert.NotEmpty(UiStrings.Get(key, Language.Urdu)));
    }

    [Fact]
    public void MissingKeyIsOurFault() =>
        Assert.Throws<KeyNotFoundException>(() => UiStrings.Get("NoSuchKey", Language.Urdu));

    [Theory]
    [InlineData(1234567, Language.Urdu, "۱,۲۳۴,۵۶۷")]
    [InlineData(1234567, Language.Arabic, "1,234,567")]
    [InlineData(0, Language.Urdu, "۰")]
    public void NumbersAreWrittenInTheLanguagesOwnDigits(int number, Language language, string written) =>
        Assert.Equal(written, UiNumbers.Write(number, language));

    [Theory]
    [InlineData(41.2995, Language.Urdu, "۴۱٫۲۹۹۵")]
    [InlineData(41.29951, Language.Arabic, "41.2995")]
    [InlineData(41, Language.Urdu, "۴۱")]
    public void DecimalsHaveTheLanguagesOwnSeparator(double number, Language language, string written) =>
        Assert.Equal(written, UiNumbers.Write(number, 4, language));

    // The resource set of a culture, without falling back to another one.
    private static Dictionary<string, string> Entries(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static string Places(string text) =>
        string.Concat(Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}

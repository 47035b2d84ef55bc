using KazakhArchive.Site.Apis.Cards;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Apis.Cards;

public sealed class CardUnitsTests
{
    /// <summary>The units of a line from left to right, as UAX #9 and the isolates of the pages place them.</summary>
    [Theory]
    [InlineData("ar", "عام 2020، ثم", "، ثم|2020|عام ")]
    [InlineData("ar", "بين 1917-1936 كان", " كان|1936|-|1917|بين ")]
    [InlineData("ur", "۱۹۱۷–۱۹۳۶ تک", " تک|۱۹۳۶|–|۱۹۱۷")]
    [InlineData("ar", "نسبة (25.9%) فقط", ") فقط|25.9%|نسبة (")]
    [InlineData("ur", "۱۹۹۱ء میں", "ء میں|۱۹۹۱")]
    [InlineData("ur", "تنہائی (diplomatic isolation) کے", ") کے|diplomatic isolation|تنہائی (")]
    [InlineData("ur", "طیارہ Boeing 737 آیا", " آیا|Boeing 737|طیارہ ")]
    [InlineData("ur", "عبارت \u20662.1–2.3\u2069", "\u20662.1–2.3\u2069|عبارت ")]
    [InlineData("en", "a word", "a word")]
    [InlineData("en", "see كتاب ١٢ هنا there", "see | هنا|١٢|كتاب | there")]
    public void UnitsStandAsInThePage(string language, string text, string fromTheLeft)
    {
        var words = new CardWords(text, Languages.TryParseTag(language)!.Value);

        Assert.Equal(fromTheLeft, string.Join('|', CardUnits.InLine(CardUnits.Of(words), 0, text.Length).Select(unit => text[unit.StartUtf16..unit.EndUtf16])));
    }

    [Fact]
    public void UnitsLieEndToEnd() => Assert.All(
        ["", "ا", "1", "Xا1", "\u2066\u2069", "\u2066ا", "ا\uD800ب", "١٢٣ - ٤٥٦ %٧ +٨ http://a.b/ج", "(((", "\u202Eabc\u202C"],
        text => Assert.All([Language.Urdu, Language.Arabic, Language.English], language =>
        {
            var end = 0;
            foreach (var unit in CardUnits.Of(new CardWords(text, language)))
            {
                Assert.Equal(end, unit.StartUtf16);
                Assert.True(unit.EndUtf16 > end);
                end = unit.EndUtf16;
            }

            Assert.Equal(text.Length, end);
        }));
}

using KazakhArchive.Site.Pages.Timeline;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Timeline;

public sealed class YearWordsTests
{
    [Theory]
    [InlineData(1990, 1999, Language.English, "⟨U+2066⟩1990–1999⟨U+2069⟩", "⟨U+2066⟩1410–1420⟨U+2069⟩ AH")]
    [InlineData(1991, 1991, Language.Urdu, "۱۹۹۱", "⟨U+2067⟩۱۴۱۱–۱۴۱۲⟨U+2069⟩ ھ")]
    [InlineData(500, 599, Language.English, "⟨U+2066⟩500–599⟨U+2069⟩", null)]
    [InlineData(-299, -200, Language.Arabic, "⟨U+2067⟩300–201⟨U+2069⟩ ق.م", null)]
    public void AStretchIsNamedInBothEras(int first, int last, Language language, string years, string? hijri)
    {
        var period = new TimelinePeriod(first, last);

        Assert.Equal(years, Visible.Of(YearWords.Of(period, language)));
        Assert.Equal(hijri, YearWords.HijriOf(period, language) is string found ? Visible.Of(found) : null);
    }

    [Theory]
    [InlineData("۸ ستمبر ۱۷۳۰ء", "⟨U+2066⟩1730-09-08⟨U+2069⟩", "1143 AH", "1730-09-08")]
    [InlineData("عام 1991", "1991", "⟨U+2066⟩1411–1412⟨U+2069⟩ AH", "1991")]
    [InlineData("من عام 1456 إلى عام 1847", "⟨U+2066⟩1456–1847⟨U+2069⟩", "⟨U+2066⟩860–1264⟨U+2069⟩ AH", null)]
    [InlineData("حوالي عام 1465", "about 1465", "⟨U+2066⟩869–870⟨U+2069⟩ AH", "1465")]
    [InlineData("سنة 857هـ", "1453", "857 AH", null)]
    [InlineData("القرن الثالث قبل الميلاد", "⟨U+2066⟩300–201⟨U+2069⟩ BCE", null, null)]
    public void ADateIsNamedInBothErasAndForMachines(string text, string years, string? hijri, string? machine)
    {
        var value = Assert.Single(DateFinder.Find(text)).Value;

        Assert.Equal(years, Visible.Of(YearWords.Of(value, Language.English)));
        Assert.Equal(hijri, YearWords.HijriOf(value, Language.English) is string found ? Visible.Of(found) : null);
        Assert.Equal(machine, YearWords.Machine(value));
    }
}

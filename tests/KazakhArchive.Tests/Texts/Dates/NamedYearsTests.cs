using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Tests.Texts.Dates;

public sealed class NamedYearsTests
{
    [Theory]
    [InlineData("۱۸۴۵ء میں", "1845-1845")]
    [InlineData("عام 434م إلى عام 453م", "434-453")]
    [InlineData("خان قاسم (۱۵۰۹ء-۱۵۱۸ء)", "1509-1518")]
    [InlineData("١٩٨٩", "1989-1989")]
    [InlineData("سنة ١٣٠٠هـ", "1882-1883")]
    [InlineData("مساحتها 2,725,000 كم و19.65%", "")]
    [InlineData("434 قبائل", "")]
    [InlineData("۱۵۸۰ء-۱۵۸۲ء", "1580-1582")]
    [InlineData("۱۵۵۰ء کی دہائی", "1550-1559")]
    [InlineData("سنة 1411هـ", "1990-1991")]
    [InlineData("القرن السادس عشر", "1501-1600")]
    [InlineData("من عام 1456 إلى عام 1847", "1456-1456 1847-1847")]
    [InlineData("القرن الثالث قبل الميلاد", "")]
    [InlineData("", "")]
    public void YearsAreReadAsOneOrAsASpan(string text, string years) =>
        Assert.Equal(years, string.Join(' ', NamedYears.In(text).Select(named => $"{named.First}-{named.Last}")));

    /// <summary>Facets had 1501 to 1600 where the timeline has 1500 to 1599.</summary>
    [Theory]
    [InlineData(1500, 1500, "15")]
    [InlineData(1600, 1600, "16")]
    [InlineData(1580, 1610, "15 16")]
    [InlineData(1501, 1600, "15")]
    [InlineData(7, 7, "0")]
    public void HundredsOfYearsAreThoseOfTheTimeline(int first, int last, string hundreds) =>
        Assert.Equal(hundreds, string.Join(' ', new NamedYears(first, last).Hundreds));
}

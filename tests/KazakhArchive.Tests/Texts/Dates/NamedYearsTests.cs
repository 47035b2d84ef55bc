using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Tests.Texts.Dates;

public sealed class NamedYearsTests
{
    [Theory]
    [InlineData("۱۹۹۱ء میں", 1991, 1991, true)]
    [InlineData("۱۹۹۱ء میں", 1992, 1992, false)]
    [InlineData("۱۵۸۰ء-۱۵۸۲ء", 1581, 1581, true)]
    [InlineData("۱۵۵۰ء کی دہائی", 1555, 1555, true)]
    [InlineData("سنة 1411هـ", 1990, 1990, true)]
    [InlineData("القرن السادس عشر", 1550, 1550, false)]
    [InlineData("القرن السادس عشر", 1501, 1600, true)]
    [InlineData("من عام 1456 إلى عام 1847", 1456, 1456, true)]
    [InlineData("من عام 1456 إلى عام 1847", 1600, 1600, false)]
    [InlineData("القرن الثالث قبل الميلاد", 1, 2100, false)]
    public void WhoAsksForYearsMeansWhatNamesThem(string text, int first, int last, bool isMeant) =>
        Assert.Equal(isMeant, NamedYears.In(text).Any(named => named.IsNamedBy(first, last)));

    [Theory]
    [InlineData("۱۸۴۵ء میں", "1845-1845")]
    [InlineData("عام 434م إلى عام 453م", "434-453")]
    [InlineData("خان قاسم (۱۵۰۹ء-۱۵۱۸ء)", "1509-1518")]
    [InlineData("١٩٨٩", "1989-1989")]
    [InlineData("سنة ١٣٠٠هـ", "1882-1883")]
    [InlineData("مساحتها 2,725,000 كم و19.65%", "")]
    [InlineData("434 قبائل", "")]
    [InlineData("", "")]
    public void YearsAreReadInAnyDigits(string text, string years) =>
        Assert.Equal(years, string.Join(' ', NamedYears.In(text).Select(named => $"{named.First}-{named.Last}")));
}

using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public sealed class YearsTests
{
    [Theory]
    [InlineData("۱۸۴۵ء میں", "1845")]
    [InlineData("عام 434م إلى عام 453م", "434 453")]
    [InlineData("خان قاسم (۱۵۰۹ء-۱۵۱۸ء)", "1509 1510 1511 1512 1513 1514 1515 1516 1517 1518")]
    [InlineData("١٩٨٩", "1989")]
    [InlineData("سنة ١٣٠٠هـ", "1883")]
    [InlineData("مساحتها 2,725,000 كم و19.65%", "")]
    [InlineData("434 قبائل", "")]
    [InlineData("", "")]
    public void YearsAreReadInAnyDigits(string text, string years) => Assert.Equal(years, string.Join(' ', Years.In(text)));
}

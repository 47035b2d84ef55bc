using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Tests.Site.Exports.Tei;

public sealed class TeiDateTests
{
    [Theory]
    [InlineData("عام 1936", "when=1936")]
    [InlineData("۸ ستمبر ۱۷۳۰ء", "when=1730-09-08")]
    [InlineData("من عام 434م إلى عام 453م", "from=0434 to=0453")]
    [InlineData("القرن الثالث قبل الميلاد", "from=-0300 to=-0201")]
    [InlineData("حوالي عام 1465", "when=1465 precision=low")]
    [InlineData("سنة 1120هـ", "from=1708 to=1709")]
    public void TimesAreGivenInTheCommonEra(string text, string attributes) => Assert.Equal(
        attributes,
        string.Join(' ', TeiDate.Of(Assert.Single(DateFinder.Find(text)).Value).Attributes
            .Where(attribute => attribute.Value is not null)
            .Select(attribute => $"{attribute.Name}={attribute.Value}")));
}

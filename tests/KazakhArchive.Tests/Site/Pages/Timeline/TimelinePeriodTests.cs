using KazakhArchive.Search.Times;
using KazakhArchive.Site.Pages.Timeline;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Timeline;

public sealed class TimelinePeriodTests
{
    [Theory]
    [InlineData(1991, 100, 1900, 1999)]
    [InlineData(1900, 100, 1900, 1999)]
    [InlineData(1991, 10, 1990, 1999)]
    [InlineData(0, 100, 0, 99)]
    [InlineData(-1, 100, -100, -1)]
    [InlineData(-299, 10, -300, -291)]
    public void AYearLiesInItsHundredAndItsTen(int year, int years, int first, int last) =>
        Assert.Equal(new TimelinePeriod(first, last), TimelinePeriod.Of(year, years));

    [Theory]
    [InlineData("القرن السادس عشر", 1500, 1599, true)]
    [InlineData("القرن السادس عشر", 1600, 1699, false)]
    [InlineData("القرن الثالث قبل الميلاد", -300, -201, true)]
    [InlineData("انیسویں صدی کی تیسری دہائی", 1820, 1829, true)]
    [InlineData("۱۵۹۸ء-۱۶۲۸ء", 1500, 1599, false)]
    [InlineData("۱۵۹۸ء-۱۶۲۸ء", 1600, 1699, false)]
    [InlineData("۱۵۸۲ء-۱۵۹۸ء", 1500, 1599, true)]
    [InlineData("۱۹۹۱ء", 1990, 1999, true)]
    [InlineData("القرن العشرين", 1990, 1999, false)]
    public void ATimeLiesWhereItsMiddleIsAndASpanWhereAllOfItIs(string text, int first, int last, bool lies) =>
        Assert.Equal(lies, new TimelinePeriod(first, last).Holds(Date(text)));

    [Theory]
    [InlineData("۱۵۹۸ء-۱۶۲۸ء", 1500, 1599, true)]
    [InlineData("۱۵۹۸ء-۱۶۲۸ء", 1620, 1629, true)]
    [InlineData("۱۵۹۸ء-۱۶۲۸ء", 1630, 1639, false)]
    [InlineData("القرن العشرين", 1990, 1999, false)]
    public void ASpanMeetsEachStretchThatItReaches(string text, int first, int last, bool meets) =>
        Assert.Equal(meets, new TimelinePeriod(first, last).Meets(Date(text)));

    private static TimelineDate Date(string text) => TimelineDate.Of(new NamedTime(0, Language.Urdu, Assert.Single(DateFinder.Find(text))));
}

using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Tests.Texts.Dates;

public sealed class HijriYearsTests
{
    // Days of the Julian calendar until 1582. The pairs stand in handbooks of history: the beginning of the era, the conquests of
    // Constantinople and Baghdad, Badr, Hattin, Ayn Jalut; and new year's days of the calendar of Umm al-Qura.
    [Theory]
    [InlineData("0622-07-16", 1, 1, 1)]
    [InlineData("0624-03-13", 2, 9, 17)]
    [InlineData("1187-07-04", 583, 4, 25)]
    [InlineData("1258-02-10", 656, 2, 4)]
    [InlineData("1260-09-03", 658, 9, 25)]
    [InlineData("1453-05-29", 857, 5, 20)]
    [InlineData("1979-11-20", 1400, 1, 1)]
    [InlineData("2020-08-20", 1442, 1, 1)]
    public void KnownDaysFallOnTheirHijriDaysOrOneBeside(string day, int year, int month, int dayOfMonth)
    {
        var (foundYear, foundMonth, foundDay) = HijriYears.Day(PartialDate.TryParse(day)!.Value)!.Value;

        Assert.Equal((year, month), (foundYear, foundMonth));
        Assert.InRange(foundDay, dayOfMonth - 1, dayOfMonth + 1);
    }

    [Theory]
    [InlineData("0622-07-16", 1, 1, 1)]
    [InlineData("1453-05-29", 857, 5, 20)]
    public void TheArithmeticalCalendarHasTheseDaysExactly(string day, int year, int month, int dayOfMonth) =>
        Assert.Equal((year, month, dayOfMonth), HijriYears.Day(PartialDate.TryParse(day)!.Value));

    [Theory]
    [InlineData("1991", 1411, 1412)]
    [InlineData("2024", 1445, 1446)]
    [InlineData("0622", 1, 1)]
    [InlineData("1456", 860, 861)]
    [InlineData("1730-09-08", 1143, 1143)]
    [InlineData("1936-12-05", 1355, 1355)]
    public void AYearMeetsOneHijriYearOrTwo(string date, int first, int last) =>
        Assert.Equal((first, last), HijriYears.Meeting(PartialDate.TryParse(date)!.Value));

    [Theory]
    [InlineData("0621")]
    [InlineData("-0300")]
    [InlineData("0622-07-15")]
    public void BeforeTheEraThereIsNone(string date) => Assert.Null(HijriYears.Meeting(PartialDate.TryParse(date)!.Value));

    [Theory]
    [InlineData(1, 622, 623)]
    [InlineData(95, 713, 714)]
    [InlineData(857, 1453, 1453)]
    [InlineData(1120, 1708, 1709)]
    [InlineData(1317, 1899, 1900)]
    [InlineData(1318, 1900, 1901)]
    [InlineData(1443, 2021, 2022)]
    public void AHijriYearMeetsOneOrTwoOfTheCommonEra(int year, int first, int last) => Assert.Equal((first, last), HijriYears.CommonEra(year));

    [Fact]
    public void NoYearFallsBetweenTwoHijriYears()
    {
        for (var year = 623; year < 2077; year++)
        {
            var (first, last) = HijriYears.Meeting(new PartialDate(year))!.Value;
            var next = HijriYears.Meeting(new PartialDate(year + 1))!.Value;

            Assert.InRange(last - first, 1 - 1, 2);
            Assert.InRange(next.First, last, last + 1);
            Assert.InRange(year, HijriYears.CommonEra(first).First, HijriYears.CommonEra(last).Last);
        }
    }

    [Fact]
    public void ASpanThatBeginsBeforeTheEraMeetsItsYearsFromTheFirst()
    {
        var century = new DateValue(new PartialDate(601), new PartialDate(700), DateCalendar.Gregorian, DatePrecision.Century);

        Assert.Equal((1, 81), century.HijriEraYears());
    }
}

using KazakhArchive.Site.Hosting;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Configuration;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class SiteLimitsReaderTests
{
    [Fact]
    public void LimitIsTakenFromTheConfiguration()
    {
        var limits = new SiteLimits();
        ReaderOf(("Limits:SearchesPerSecond", "25")).Configure(limits);

        Assert.Equal(new SiteLimits { SearchesPerSecond = 25 }, limits);
    }

    [Theory]
    [InlineData("Limits:SearchesPerSecond", "0", "expected a whole number from 1 on")]
    [InlineData("Limits:SearchesPerSecond", "many", "expected a whole number from 1 on")]
    [InlineData("Limits:BodyBytes", "99999999999", "expected a whole number from 1 on")]
    [InlineData("Limits:Patience", "1", "is no limit, expected one of SearchesPerSecond, ")]
    public void FaultSaysWhatWasExpected(string key, string value, string expected)
    {
        var reader = ReaderOf((key, value), ("Limits:Headers", "-1"));
        var limits = new SiteLimits();
        reader.Configure(limits);

        Assert.Equal(new SiteLimits(), limits);
        var faults = reader.Validate(null, limits).Failures!.ToList();
        Assert.Equal(2, faults.Count);
        Assert.Contains(faults, fault => fault.StartsWith(key, StringComparison.Ordinal) && fault.Contains(expected, StringComparison.Ordinal));
    }

    /// <summary>Each of them is a number from 1 on; only together are they wrong.</summary>
    [Theory]
    [InlineData("BurstSeconds", "SearchesPerSecond", "2000000000", "BurstSeconds", "2")]
    [InlineData("FirstByteSeconds", "FirstByteSeconds", "2000000000", "Headers", "1")]
    [InlineData("Connections", "ConnectionsPerClient", "11", "Connections", "10")]
    public void LimitsAreCheckedTogether(string named, string first, string firstValue, string second, string secondValue)
    {
        var reader = ReaderOf(($"Limits:{first}", firstValue), ($"Limits:{second}", secondValue));
        var limits = new SiteLimits();
        reader.Configure(limits);

        Assert.Contains($"Limits:{named}", Assert.Single(reader.Validate(null, limits).Failures!), StringComparison.Ordinal);
    }

    private static SiteLimitsReader ReaderOf(params (string Key, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}

using KazakhArchive.Site.Hosting;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class StartNoticesTests
{
    /// <summary>As /proc/self/status has it under nohup, and otherwise.</summary>
    [Theory]
    [InlineData("0000000000000001", true)]
    [InlineData("0000000000001001", true)]
    [InlineData("0000000000001000", false)]
    [InlineData("0000000000000000", false)]
    public void HangupIsTheFirstBitOfTheMask(string mask, bool isIgnored) =>
        Assert.Equal(isIgnored, StartNotices.IgnoresHangup(["Name:\tdotnet", "SigBlk:\t0000000000000001", $"SigIgn:\t{mask}", "SigCgt:\t0000000000000001"]));
}

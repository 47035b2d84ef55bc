using KazakhArchive.Texts.Orthography;
using Xunit;

namespace KazakhArchive.Tests.Texts.Orthography;

public class IcuCheckTests
{
    [Fact]
    public void IcuIsPresentWhereTheTestsRun() => Assert.True(IcuCheck.IsPresent, IcuCheck.Missing);
}

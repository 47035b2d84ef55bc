using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public class IcuCheckTests
{
    [Fact]
    public void IcuIsPresentWhereTheTestsRun() => Assert.True(IcuCheck.IsPresent, IcuCheck.Missing);
}

using KazakhArchive.Importer.Extracting;

namespace KazakhArchive.Tests.Importer.Extracting;

public class PageNumberTests
{
    [Theory]
    [InlineData("12", "12", null)]
    [InlineData("١٢", "١٢", null)]
    [InlineData("xii", "xii", null)]
    [InlineData("12v", "12v", null)]
    [InlineData("[12]", "12", null)]
    [InlineData("p. 12", "12", null)]
    [InlineData("ص ١٢", "١٢", null)]
    [InlineData("fol. 3v", "3v", null)]
    [InlineData("page_xii", "xii", null)]
    [InlineData("2.12", "12", 2)]
    [InlineData("(٢/١٢)", "١٢", 2)]
    [InlineData("v.2 p.1", "1", 2)]
    [InlineData("vol. 2, p. 13", "13", 2)]
    [InlineData("ج2ص13", "13", 2)]
    [InlineData("ج ٢ - ص ١٣", "١٣", 2)]
    [InlineData("V02P013", "013", 2)]
    [InlineData("p. 13, vol. 2", null, null)]
    [InlineData("12-13", null, null)]
    [InlineData("see below", null, null)]
    [InlineData("", null, null)]
    public void NumberIsReadAsPeopleWriteIt(string written, string? number, int? volume) => Assert.Equal((number, volume), PageNumber.Read(written));
}

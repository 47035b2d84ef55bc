using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Tests.Importer.Parsing;

public class LinePatternTests
{
    [Theory]
    [InlineData("باب اول", "باب اول", true)]
    [InlineData("باب اول", "باب  اول", true)]
    [InlineData("باب اول", "باب اول خان", false)]
    [InlineData("باب …", "باب اول خان", true)]
    [InlineData("باب …", "باب", true)]
    [InlineData("باب …", "بابر خان", false)]
    [InlineData("… خان", "باب اول خان", true)]
    [InlineData("… خان", "خان اول", false)]
    [InlineData("… خان …", "باب خان اول", true)]
    [InlineData("الف … ب … ج", "الف ب ج", true)]
    [InlineData("الف … ب … ج", "الف ج ب ج", true)]
    [InlineData("الف … ب … ج", "الف ج", false)]
    [InlineData("الف … الف", "الف", false)]
    [InlineData("…", "کچھ بھی", true)]
    [InlineData("باب… اول", "باب دوم اول", false)]
    public void EllipsisStandsForAnyWords(string pattern, string line, bool isAlike) => Assert.Equal(isAlike, new LinePattern(pattern).Matches(line));
}

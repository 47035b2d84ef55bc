using KazakhArchive.Importer.Rebasing;

namespace KazakhArchive.Tests.Importer.Rebasing;

public class WordAlignmentTests
{
    [Theory]
    [InlineData("abc", "abc", "0 1 2")]
    [InlineData("abc", "axc", "0 -1 2")]
    [InlineData("abc", "xabyc", "1 2 4")]
    [InlineData("abab", "ab", "0 1 -1 -1")]
    [InlineData("abc", "", "-1 -1 -1")]
    [InlineData("", "abc", "")]
    public void WordsAreMatchedInOrder(string before, string after, string matches) =>
        Assert.Equal(matches, string.Join(' ', WordAlignment.Of(Words(before), Words(after))));

    // So long that rare neighbours have to be found first.
    [Fact]
    public void LongTextsAreMatchedBetweenTheirRareWords()
    {
        var before = Enumerable.Range(0, 5_000).Select(i => i % 7 == 0 ? 1 : i).ToList();
        var after = before.ToList();
        after.RemoveRange(1_000, 10);
        after.InsertRange(3_000, [-5, -6, -7]);
        var matches = WordAlignment.Of(before, after);

        Assert.All(matches.Index().Where(match => match.Item >= 0), match => Assert.Equal(before[match.Index], after[match.Item]));
        Assert.Equal(4_990, matches.Count(match => match >= 0));
        var found = matches.Where(match => match >= 0).ToList();
        Assert.Equal(found.Order(), found);
    }

    private static int[] Words(string letters) => [.. letters.Select(letter => (int)letter)];
}

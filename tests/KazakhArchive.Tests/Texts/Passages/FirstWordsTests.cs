using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Texts.Passages;

public sealed class FirstWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("قازق", "قازق")]
    [InlineData("ایک دو تین چار پانچ", "ایک دو تین چار پانچ")]
    [InlineData("ایک دو تین چار پانچ چھ", "ایک دو تین چار پانچ")]
    [InlineData(" ایک\n\tدو  تین چار پانچ  چھ", "ایک دو تین چار پانچ")]
    public void FirstFiveWordsWithWhiteSpaceFolded(string reading, string expected) =>
        Assert.Equal(expected, FirstWords.Of(reading));
}

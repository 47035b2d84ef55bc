using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public class WhiteSpaceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData(" \n", "", " ")]
    [InlineData("a", "a", "a")]
    [InlineData("\n\n a \t b\r\n", "a b", " a b ")]
    [InlineData("a\u00A0\u2028\u0085b", "a b", "a b")]
    [InlineData("a\u200C\u200F\uFEFFb", "a\u200C\u200F\uFEFFb", "a\u200C\u200F\uFEFFb")]
    public void RunsBecomeOneSpace(string text, string folded, string withEdges)
    {
        Assert.Equal(folded, WhiteSpace.Fold(text));
        Assert.Equal(withEdges, WhiteSpace.FoldKeepingEdges(text));
    }

    [Fact]
    public void RunAcrossASeamIsOneSpace()
    {
        var folded = new StringBuilder();
        WhiteSpace.AppendFolded(folded, " a ");
        WhiteSpace.AppendFolded(folded, " b");
        WhiteSpace.AppendFolded(folded, "c ");
        Assert.Equal("a bc ", folded.ToString());
        WhiteSpace.TrimEnd(folded);
        Assert.Equal("a bc", folded.ToString());
    }
}

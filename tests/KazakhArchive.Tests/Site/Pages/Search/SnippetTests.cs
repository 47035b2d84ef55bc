using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Pages.Search;

namespace KazakhArchive.Tests.Site.Pages.Search;

public sealed class SnippetTests
{
    [Fact]
    public void ShortPassageIsShownWhole()
    {
        var snippet = Snippet.Of("قازق اور کلموک", [new TextMark(9, 14)], []);

        Assert.Equal([("قازق اور ", false), ("کلموک", true)], snippet.Parts());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(99)]
    public void LongPassageIsCutBetweenWordsAroundItsMarks(int word)
    {
        var words = Enumerable.Range(0, 100).Select(number => $"کلمہ{number:00}").ToList();
        var text = string.Join(' ', words);
        var start = text.IndexOf(words[word], StringComparison.Ordinal);

        var snippet = Snippet.Of(text, [new TextMark(start, start + words[word].Length)], []);

        Assert.Equal(words[word], Assert.Single(snippet.Parts(), part => part.IsMark).Text);
        Assert.InRange(snippet.Text.Length, 150, 300);
        Assert.All(snippet.Text.Split(' '), shown => Assert.True(shown == "\u2026" || words.Contains(shown), shown));
    }

    [Fact]
    public void WindowWithMostMarksIsShown()
    {
        var text = string.Join(' ', Enumerable.Repeat("کلمہ", 300));

        // Words are five apart: one mark alone, then three together.
        var snippet = Snippet.Of(text, [new(0, 4), new(1000, 1004), new(1005, 1009), new(1010, 1014)], []);

        Assert.Equal(3, snippet.Parts().Count(part => part.IsMark));
    }

    // Forms of a word that stand close to each other once hid the word itself.
    [Fact]
    public void WindowWithTheSurestMarkIsShown()
    {
        var text = string.Join(' ', Enumerable.Repeat("کلمہ", 300));

        var snippet = Snippet.Of(text, [new(0, 4), new(1000, 1004), new(1005, 1009), new(1010, 1014)], [new(0, 4)]);

        Assert.StartsWith("کلمہ", snippet.Text, StringComparison.Ordinal);
        Assert.Single(snippet.Parts(), part => part.IsMark);
    }

    [Fact]
    public void TextWithoutSpacesIsCutBetweenWholeCharacters()
    {
        var text = string.Concat(Enumerable.Repeat("\U00010C00", 500));

        var snippet = Snippet.Of(text, [new TextMark(500, 502)], []);

        Assert.True(snippet.Text.IsNormalized(), "Half a character is no text.");
        Assert.Equal("\U00010C00", Assert.Single(snippet.Parts(), part => part.IsMark).Text);
    }
}

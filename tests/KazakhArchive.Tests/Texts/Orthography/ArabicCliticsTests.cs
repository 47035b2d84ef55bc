using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public sealed class ArabicCliticsTests
{
    [Theory]
    [InlineData("وضعية", "بوضعية")]
    [InlineData("الاقتصاد", "للاقتصاد")]
    [InlineData("الاقتصاد", "بالاقتصاد")]
    [InlineData("الاقتصاد", "وللاقتصاد")]
    [InlineData("آسيا", "وآسيا")]
    public void TheWordStandsBehindThem(string word, string form) => Assert.Contains(SearchForm.Of(form), ArabicClitics.Before(SearchForm.Of(word)));

    [Theory]
    [InlineData("وطنية", "الوطنية")]
    [InlineData("وطنية", "بالوطنية")]
    [InlineData("وطنية", "للوطنية")]
    [InlineData("وطنية", "بوطنية")]
    public void TheWordStandsBehindTheArticleToo(string word, string form) => Assert.Contains(SearchForm.Of(form), ArabicClitics.AndArticleBefore(SearchForm.Of(word)));

    [Theory]
    [InlineData("كمركز", "مركز")]
    [InlineData("بالعلاقات", "العلاقات")]
    [InlineData("للدولة", "الدولة")]
    [InlineData("وللدولة", "الدولة")]
    [InlineData("للجنة", "لجنة")]
    public void TheWordIsLeftWithoutThem(string form, string word) => Assert.Contains(SearchForm.Of(word), ArabicClitics.LeftBehind(SearchForm.Of(form)));

    [Theory]
    [InlineData("بلد")]
    [InlineData("كتاب")]
    [InlineData("kazakh")]
    public void OfAShortWordNothingIsLeft(string word) => Assert.Empty(ArabicClitics.LeftBehind(SearchForm.Of(word)));

    [Theory]
    [InlineData("من")]
    [InlineData("kazakh")]
    public void ShortWordsAndOtherScriptsHaveNone(string word) => Assert.Empty(ArabicClitics.Before(SearchForm.Of(word)));
}

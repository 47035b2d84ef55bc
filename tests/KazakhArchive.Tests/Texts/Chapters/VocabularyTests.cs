using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Texts.Chapters;

public class VocabularyTests
{
    [Fact]
    public void KindsAreSpelledAsTheDesignListsThem() => Assert.Equal(
        ["letter", "word-split", "word-join", "foreign-letter", "diacritic", "number", "punctuation", "doubled", "lost", "noise", "unclear"],
        Vocabulary.All<EmendationKind>());

    [Fact]
    public void EveryNameIsReadBack() => Assert.All(
        Enum.GetValues<EmendationKind>(),
        kind => Assert.Equal(kind, Vocabulary.TryParse<EmendationKind>(Vocabulary.NameOf(kind))));

    [Theory]
    [InlineData("Letter")]
    [InlineData("wordsplit")]
    [InlineData("0")]
    [InlineData("")]
    public void OtherWordsAreOutsideTheVocabulary(string name) => Assert.Null(Vocabulary.TryParse<EmendationKind>(name));
}

using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Suggesting;

public class SuggesterTests
{
    private const string Urdu = "خان نے شہر کی بنیاد رکھی اور لوگ وہاں رہنے لگے۔ اس کے بعد امیر کی فوج نے شہر پر حملہ کیا مگر لوگ اپنے گھر میں رہے۔";
    private const string Arabic = "ذهب الرجل إلى المدينة في الصباح، ثم عاد إلى البيت في المساء، وكان الطريق إلى البيت طويلا في الشتاء.";

    [Theory]
    [InlineData("سافر إلی الشام", "إلی", "إلى")]
    [InlineData("سكن فی الشام", "فی", "في")]
    [InlineData("دخل کاتب", "کاتب", "كاتب")]
    [InlineData("اقتصادیاً", "اقتصادیاً", "اقتصادياً")]
    public void LettersOfTheOtherKeyboardAreProposed(string words, string sic, string corr) =>
        Assert.Equal((sic, corr, EmendationKind.ForeignLetter), Only(Suggest(Language.Arabic, $"{Arabic}\n{words}")));

    [Fact]
    public void BookThatIsTypesetWithThemKeepsThem() => Assert.Empty(Suggest(Language.Arabic, "سافر إلی الشام فی الصیف ثم عاد إلی بغداد"));

    [Fact]
    public void ArabicThatUrduQuotesStays() => Assert.Empty(Suggest(Language.Urdu, $"{Urdu}\n{Urdu}\nاس نے کہا: كل شيء هالك۔"));

    [Fact]
    public void NoonGhunnaHasNoFormWithinAWord() =>
        Assert.Equal(("کاںٹا", "کانٹا", EmendationKind.Letter), Only(Suggest(Language.Urdu, $"{Urdu} کاںٹا")));

    [Theory]
    [InlineData("جھاڑیوںکی", "جھاڑیوں کی")]
    [InlineData("وہاںبرف", "وہاں برف")]
    public void WordEndsWithNoonGhunna(string sic, string corr) => Assert.Equal((sic, corr, EmendationKind.WordJoin), Only(Suggest(Language.Urdu, $"{Urdu} {sic}", archive => archive.CountText("وہاں"))));

    [Fact]
    public void WordThatItsNeighboursAskForIsProposed() => Assert.Equal(
        ("خارا", "بخارا", EmendationKind.Letter),
        Only(Suggest(Language.Urdu, "امیر خارا کے لشکر", known =>
        {
            known.CountText("امیر بخارا کے لشکر میں۔ امیر بخارا کے شہر۔");
            known.AddName("بخارا");
        })));

    /// <summary>Urdu has many words with either noon at their end.</summary>
    [Fact]
    public void FinalNoonIsNoMisreadingOfNoonGhunna() => Assert.Empty(Suggest(Language.Urdu, "امیر خاں کے لشکر", known =>
    {
        known.CountText("امیر خان کے لشکر میں۔ امیر خان کے شہر۔");
        known.AddName("خان");
    }));

    /// <summary>چمن was sure to be ضمن, as both stand before میں: a short word has neighbours by chance.</summary>
    [Fact]
    public void ShortWordIsNeverSurelyAnother() => Assert.All(
        Suggest(Language.Urdu, "امیر چمن میں رہا", known => known.CountText(string.Concat(Enumerable.Repeat("امیر ضمن میں رہا۔ ", 20)))),
        proposal => Assert.NotEqual(Certainty.High, proposal.Certainty));

    [Fact]
    public void NameOfTheGazetteerStays() => Assert.Empty(Suggest(Language.Urdu, "امیر خارا کے لشکر", known =>
    {
        known.CountText("امیر بخارا کے لشکر میں۔ امیر بخارا کے شہر۔");
        known.AddName("بخارا");
        known.AddName("خارا");
    }));

    [Fact]
    public void WordThatIsSplitIsProposed() => Assert.Equal(
        ("کلمو کوں", "کلموکوں", EmendationKind.WordSplit),
        Only(Suggest(Language.Urdu, "اور کلمو کوں نے", known => known.AddName("کلموکوں"))));

    [Fact]
    public void TwoWordsOfTheArchiveStayApart() => Assert.Empty(Suggest(Language.Urdu, "اس کے لیے", known =>
    {
        known.CountText("اس کے لیے اور ان کے لیے۔ اس کے شہر۔");
        known.AddName("اسکے");
    }));

    [Fact]
    public void WordsThatABookWritesApartStayApart() => Assert.Empty(Suggest(
        Language.Urdu, string.Concat(Enumerable.Repeat("نواز شریف نے کہا۔ نواز نے۔ شریف نے۔ ", 5)) + string.Concat(Enumerable.Repeat("نوازشریف نے کہا۔ ", 5))));

    [Fact]
    public void PrefixesAndEndingsOfPersianStayApart() => Assert.Empty(Suggest(
        Languages.TryParseTag("fa")!.Value, "میرود میرود میرود کتابها کتابها کتابها\nاو می رود و نمی\u200Cرود و کتاب ها را"));

    [Fact]
    public void PersianKeepsItsHeh() => Assert.Empty(Suggest(Languages.TryParseTag("fa")!.Value, "او در خانه بود و رفت تا باز در شهر بماند و دیگر او را کس ندید"));

    [Fact]
    public void WordsRunTogetherAreProposed() => Assert.Equal(
        ("دوریاستوں", "دو ریاستوں", EmendationKind.WordJoin),
        Only(Suggest(Language.Urdu, "ان دوریاستوں کے", known => known.CountText(string.Concat(Enumerable.Repeat("ان دو ریاستوں کے لوگ۔ دو شہر۔ ریاستوں کے۔ ان دو۔ ", 5))))));

    [Fact]
    public void WordThatIsPartedKeepsItsVowelSigns() => Assert.Equal(
        ("میںاُن", "میں اُن", EmendationKind.WordJoin), Only(Suggest(Language.Urdu, $"{Urdu} میںاُن", archive => archive.CountText("میں اُن"))));

    [Fact]
    public void SpaceBeforeACommaIsProposedWhereTheBookSetsNone() => Assert.Equal(
        (" ،", "،", EmendationKind.Punctuation), Only(Suggest(Language.Arabic, string.Concat(Enumerable.Repeat(Arabic + "\n", 3)) + "ثم عاد ، وكان")));

    // The sign folds to four words at one place, of which each once ended before it began.
    [Fact]
    public void SignThatIsSeveralWordsIsNoFault() =>
        Assert.Empty(Suggest(Language.Arabic, "قال النبي \uFDFA إن الأعمال بالنيات", known => known.CountText("قال النبي \uFDFA إن الأعمال بالنيات")));

    [Fact]
    public void FrenchSpacingIsTheBooksOwn() => Assert.Empty(Suggest(Language.Arabic, "ثم عاد ، وكان ، في البيت ."));

    [Fact]
    public void StrayVowelSignIsProposed() => Assert.Equal(
        ("أَن", "أن", EmendationKind.Diacritic),
        Only(Suggest(Language.Arabic, string.Concat(Enumerable.Repeat(Arabic + "\n", 3)) + "أراد أن يعود. أراد أَن يعود.")));

    [Theory]
    [InlineData("ثم اعلن", "أعلن", "اعلن")]
    [InlineData("الشتاء القارسى", "القارسي", "القارسى")]
    [InlineData("في القافله", "القافلة", "القافله")]
    public void SpellingAgainstTheBooksHabitIsProposed(string words, string usual, string sic) =>
        Assert.Equal((sic, usual, EmendationKind.Letter), Only(Suggest(Language.Arabic, string.Concat(Enumerable.Repeat($"{Arabic} {usual}\n", 4)) + words)));

    [Theory]
    [InlineData("رآه وكتابه معه", "وكتابة")]
    [InlineData("جاء علي", "على")]
    public void OtherWordOfTheSameLettersStays(string words, string usual) =>
        Assert.Empty(Suggest(Language.Arabic, string.Concat(Enumerable.Repeat($"{Arabic} {usual}\n", 4)) + words, archive => archive.AddName("علي")));

    [Theory]
    [InlineData("ثم عاد إلى إلى البيت", " إلى", "", EmendationKind.Doubled)]
    [InlineData("ثم عاد \u2619 الرجل", "\u2619 ", "", EmendationKind.Noise)]
    [InlineData("ثم عاد،، وكان", "،،", "،", EmendationKind.Punctuation)]
    public void WhatIsTooMuchIsProposed(string words, string sic, string corr, EmendationKind kind)
    {
        var only = Assert.Single(Suggest(Language.Arabic, $"{Arabic}\n{words}"));
        Assert.Equal(kind, only.Kind);
        Assert.Contains(sic, only.Sic, StringComparison.Ordinal);
        Assert.Equal(only.Sic.Length - sic.Length + corr.Length, only.Corr.Length);
    }

    [Fact]
    public void WordThatUrduRepeatsStays() => Assert.Empty(Suggest(Language.Urdu, $"{Urdu} وہ ساتھ ساتھ رہے۔"));

    [Theory]
    [InlineData("في عام 2910 عاد", "2910")]
    [InlineData("سنة 1590هـ عاد", "1590هـ")]
    public void YearThatHasNotComeIsProposed(string words, string sic) =>
        Assert.Equal((sic, "", EmendationKind.Unclear), Only(Suggest(Language.Arabic, $"{Arabic} {words}")));

    [Theory]
    [InlineData("سن ۱۹9۱ء میں۔ سن ۱۹۹۲ء۔", "۱۹9۱", "۱۹۹۱", EmendationKind.Number)]
    [InlineData("سن ۱۸۵۹-۱۸۱۸ء میں۔", "۱۸۵۹-۱۸۱۸ء", "", EmendationKind.Unclear)]
    [InlineData("سن ۲۹۹۱ء میں۔", "۲۹۹۱ء", "", EmendationKind.Unclear)]
    public void ImpossibleNumberIsProposed(string words, string sic, string corr, EmendationKind kind) =>
        Assert.Equal((sic, corr, kind), Only(Suggest(Language.Urdu, $"{Urdu} {words}")));

    [Theory]
    [InlineData("سن ۱۸۱۸-۱۸۵۹ء میں۔")]
    [InlineData("سن ۱۸۶۳-۶۴ء میں۔")]
    [InlineData("سن ۱۹۹۱ء میں۔")]
    public void SoundYearsStay(string words) => Assert.Empty(Suggest(Language.Urdu, $"{Urdu} {words}"));

    [Fact]
    public void MarkOfANoteBetweenOthersIsProposed() => Assert.Equal(
        ("۳۴", "۴۴", EmendationKind.Number), Only(Suggest(Language.Urdu, "شہر آباد تھا۔ ۴۱۔ پھر وہ آیا۔ ۴۲۔ پھر گیا۔ ۴۳۔ پھر رہا۔ ۳۴۔ پھر لوٹا۔ ۴۵۔ پھر سویا۔ ۴۶۔")));

    [Fact]
    public void MarksThatLeaveARoomStay() => Assert.Empty(Suggest(Language.Urdu, "شہر آباد تھا۔ ۴۱۔ پھر وہ آیا۔ ۴۲۔ پھر گیا۔ ۴۳۔ پھر رہا۔ ۴۶۔ پھر لوٹا۔ ۴۷۔"));

    [Fact]
    public void SicIsLengthenedUntilItStandsOnItsLineOnce() =>
        Assert.Equal(["فی الشام", "فی العراق"], Suggest(Language.Arabic, $"{Arabic}\n{Arabic}\nسكن فی الشام ثم سكن فی العراق").Select(proposal => proposal.Sic).Order(StringComparer.Ordinal));

    [Fact]
    public void NothingIsProposedWhereTheEditorHasBeen() => Assert.Empty(Suggest(Language.Arabic, $"{Arabic}\nسافر إلی الشام", emendations:
        [new EmendationRow(2, 2, 2, new Emendation("سافر إلی", "سافر إلى", EmendationKind.ForeignLetter, Certainty.Low, ""))]));

    [Fact]
    public void SoundTextIsLeftAlone() => Assert.Empty(Suggest(Language.Urdu, Urdu, known => known.CountText(Urdu)));

    private static (string Sic, string Corr, EmendationKind? Kind) Only(IReadOnlyList<Proposal> proposals)
    {
        var only = Assert.Single(proposals);
        return (only.Sic, only.Corr, only.Kind);
    }

    private static IReadOnlyList<Proposal> Suggest(Language language, string source, Action<ArchiveVocabulary>? tell = null, IReadOnlyList<EmendationRow>? emendations = null)
    {
        var archive = new ArchiveVocabulary();
        tell?.Invoke(archive);
        return Suggester.Suggest(language, [.. source.Split('\n').Select((line, index) => new SourceLine(index + 1, line))], new KnownWords(archive), emendations ?? [], [], []);
    }
}

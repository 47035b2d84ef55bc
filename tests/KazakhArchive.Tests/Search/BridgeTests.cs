using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>Who asks in one language also finds the other, on the archive's own texts.</summary>
public sealed class BridgeTests
{
    private const int All = 500;

    [Theory]
    [InlineData("قازقستان", "كازاخستان")]
    [InlineData("ازبکستان", "أوزبكستان")]
    [InlineData("روس", "روسيا")]
    [InlineData("لشکر میانہ", "الجوز الأوسط")]
    [InlineData("بحیرہ کیسپین", "بحر قزوين")]
    [InlineData("نذربائیف", "نزاربايف")]
    [InlineData("ابوالخیر", "أبو الخير")]
    [InlineData("پوٹن", "بوتين")]
    [InlineData("توکایف", "توكاييف")]
    [InlineData("تاشقند", "طشقند")]
    [InlineData("چین", "الصين")]
    [InlineData("سوویت یونین", "الاتحاد السوفيتي")]
    public void EachSideFindsTheOthersPassages(string urdu, string arabic)
    {
        Assert.Contains(Search(urdu).Hits, hit => hit.Passage.Language == Language.Arabic);
        Assert.Contains(Search(arabic).Hits, hit => hit.Passage.Language == Language.Urdu);
    }

    [Theory]
    [InlineData("معاہدہ", Language.Arabic)]
    [InlineData("آزادی", Language.Arabic)]
    [InlineData("استفتاء", Language.Arabic)]
    [InlineData("سكة حديد", Language.Urdu)]
    [InlineData("العقوبات", Language.Urdu)]
    [InlineData("قبيلة", Language.Urdu)]
    public void CommonNounFindsTheOtherLanguage(string query, Language other) =>
        Assert.Contains(Search(query).Hits, hit => hit.Passage.Language == other);

    [Theory]
    [InlineData("война")]
    [InlineData("войны")]
    [InlineData("железной дороги")]
    [InlineData("ханства")]
    [InlineData("хан")]
    [InlineData("соғыс")]
    [InlineData("шекарада")]
    public void CommonNounInCyrillicFindsTheTexts(string query) =>
        Assert.Contains(Search(query).Hits, hit => hit.Passage.Language != Language.English && !hit.Passage.Kind.IsEditorial());

    // Letters that mean something else in the other language: خط is a letter or a line, امن peace or security.
    [Theory]
    [InlineData("letter", "خط", Language.Arabic)]
    [InlineData("peace", "الأمن", Language.Arabic)]
    [InlineData("رابطے", "دولت مشترکہ", Language.Urdu)]
    public void AWordOfTheOtherLanguageIsNoTranslation(string query, string alike, Language other) => Assert.DoesNotContain(
        Search(query).Hits, hit => hit.Passage.Language == other && hit.Why.Any(reason => reason.Matched == alike));

    // What begins like a clitic: in الوقود it is fuel's own letter, in لشکروں the horde's.
    [Theory]
    [InlineData("الوقود", "fuel")]
    [InlineData("البضائع", "goods")]
    [InlineData("لشکروں", "horde")]
    [InlineData("بینکوں", "bank")]
    [InlineData("ورثے", "heritage")]
    [InlineData("رہنماؤں", "leader")]
    [InlineData("چراگاہوں", "pasture")]
    [InlineData("لڑائیوں", "battle")]
    [InlineData("العلاقات", "relations")]
    [InlineData("علاقوں", "locality")]
    [InlineData("الأمن", "security")]
    [InlineData("بیٹے", "son")]
    [InlineData("بیٹی", "daughter")]
    public void AnInflectedFormIsOfItsOwnRow(string query, string row)
    {
        var span = Assert.Single(Indexes.ArchiveBridge.Find([SearchForm.Of(query)]));

        Assert.Equal([row], span.Entries.Select(entry => entry.Id));
    }

    [Theory]
    [InlineData("credibility", "مصداقيتها")]
    [InlineData("sleeper cells", "خلاياها النائمة")]
    [InlineData("daughter", "ابنته")]
    public void ATranslationIsFoundBeforeAPronoun(string query, string words) =>
        Assert.Contains(Search(query).Hits, hit => hit.Passage.Text.Contains(words, StringComparison.Ordinal) && hit.Why.Any(reason => reason.Tier == MatchTier.Glossary));

    // Of a dictionary's word the first letter is its own, whatever it looks like.
    [Theory]
    [InlineData("parliament", "البرلمانية")]
    [InlineData("پارلیمنٹ", "البرلمانية")]
    public void ATranslationsAdjectiveIsFound(string query, string word) =>
        Assert.Contains(Search(query).Hits, hit => hit.Passage.Text.Contains(word, StringComparison.Ordinal) && hit.Why.Any(reason => reason.Tier == MatchTier.Glossary));

    [Theory]
    [InlineData("پروگرامز", "programme")]
    [InlineData("خودمختار", "autonomous")]
    public void WhatIsWrittenOtherwiseThanInDictionariesIsKnown(string query, string row)
    {
        var bridge = Indexes.ArchiveBridge;

        Assert.Contains(bridge.FindAsked([SearchForm.Of(query)]), span => span.Entries.Any(entry => entry.Id == row));
    }

    [Theory]
    [InlineData("nuclear weapons", "مواد نووية")]
    public void ANotionIsFoundWithItsWordsApart(string query, string words) =>
        Assert.Contains(Search(query).Hits, hit => hit.Passage.Text.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("دارلحکومت", "دارالحکومتوں")]
    [InlineData("goverment", "حکومت")]
    [InlineData("seperatism", "علیحدگی پسندی")]
    [InlineData("اوازبکستان", "ازبکستان")]
    [InlineData("ماسیموو", "ماسيموڤ")]
    public void OneLetterOfAKnownFormMayBeWrong(string query, string word) =>
        Assert.Contains(Search(query).Hits, hit => hit.Passage.Text.Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("سیاحت")]
    [InlineData("horses")]
    [InlineData("residential")]
    [InlineData("contrast")]
    [InlineData("precious")]
    [InlineData("hermitage")]
    [InlineData("مشاهدات")]
    public void AWordOfItsOwnIsNoMisspelling(string query) => Assert.Equal(0, Search(query).SureCount);

    [Theory]
    [InlineData("یاداشت", "یادداشت")]
    [InlineData("اليورانيم", "اليورانيوم")]
    [InlineData("Javakhetia", "Javakheti")]
    [InlineData("اقصادي", "اقتصادي")]
    [InlineData("قاقستان", "قازقستان")]
    [InlineData("لشگر", "لشکر")]
    [InlineData("ششاہراہ", "شاہراہ")]
    [InlineData("گرروہ", "گروہ")]
    public void WhatWouldBeOfferedInsteadIsFoundAndNotSure(string query, string word)
    {
        var result = Search(query);

        Assert.Equal(0, result.SureCount);
        Assert.Contains(result.Hits, hit => hit.Passage.Text.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void AnotherHehIsTakenForThatOfAnInflection() =>
        Assert.Contains("جھڑپ", Search("جهڑپ").Hits[0].Passage.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Kabul")]
    [InlineData("Oslo")]
    [InlineData("Amman")]
    [InlineData("Omar")]
    [InlineData("Estonia")]
    [InlineData("Boris")]
    [InlineData("Albania")]
    [InlineData("ألبانيا")]
    [InlineData("Andrei")]
    [InlineData("Red Sea")]
    [InlineData("South Africa")]
    public void ANameOfTheWorldIsNoWordThatSoundsLikeIt(string query) => Assert.Equal(0, Search(query).Total);

    [Theory]
    [InlineData("Ivan")]
    [InlineData("Milan")]
    [InlineData("newspaper")]
    public void ForWhatIsKnownNothingElseIsOffered(string query) => Assert.Empty(Search(query).DidYouMean);

    [Theory]
    [InlineData("Bahrain", "بحر")]
    [InlineData("mining", "تعد")]
    [InlineData("mining", "تُعد")]
    [InlineData("mining", "وتعد")]
    public void ATranslationKeepsItsOwnEnding(string query, string other) =>
        Assert.DoesNotContain(Search(query).Hits.SelectMany(hit => hit.Why), reason => reason.Matched == other);

    [Fact]
    public void AMisspellingIsNotSure() => Assert.Equal(0, Search("goverment").SureCount);

    [Theory]
    [InlineData("income")]
    [InlineData("newspaper")]
    public void WhatIsKnownAndNowhereIsSaid(string query) =>
        Assert.Contains(Search(query).Notices, notice => notice.Kind == NoticeKind.WordNowhere);

    [Theory]
    [InlineData("oil price")]
    [InlineData("diplomatic relations")]
    [InlineData("military base")]
    public void OfANotionThatNoTextHasTheWordsAnswerForThemselves(string query)
    {
        var result = Search(query);

        Assert.Contains(new Notice(NoticeKind.WholeNowhere, query), result.Notices);
        Assert.DoesNotContain(result.Hits.SelectMany(hit => hit.Why), reason => reason.Word == query);
    }

    [Fact]
    public void TitlesOfNotesComeBehindTheTextsForItsWordsToo() => Assert.NotEqual(PassageKind.Note, Search("oil price").Hits[0].Passage.Kind);

    [Theory]
    [InlineData("human rights")]
    [InlineData("nuclear weapons")]
    [InlineData("وزیر خارجہ")]
    [InlineData("وزيروں خارجہ")]
    public void ANotionThatTextsHaveIsNotDenied(string query) =>
        Assert.DoesNotContain(Search(query).Notices, notice => notice.Kind == NoticeKind.WholeNowhere);

    [Fact]
    public void AChapterThatIsCalledByANotionComesFirst() => Assert.Equal("3", Search("قومی شناخت").Hits[0].Passage.Reference);

    [Fact]
    public void WhatIsTranslatedAndNowhereIsNotReadIntoOtherWords() => Assert.Equal(0, Search("famine").Total);

    [Fact]
    public void ReasonNamesTheOtherForm() =>
        Assert.Contains(
            Search("لشکر میانہ").Hits.Where(hit => hit.Passage.Language == Language.Arabic).SelectMany(hit => hit.Why),
            reason => reason.Tier == MatchTier.Name && reason.Matched.Contains("الجوز", StringComparison.Ordinal));

    [Fact]
    public void PassagesOfTheFormThatWasTypedComeFirst() =>
        Assert.All(Search("الجوز الأوسط").Hits.Take(3), hit => Assert.Equal(Language.Arabic, hit.Passage.Language));

    [Fact]
    public void BridgeCanBeSwitchedOffAndForced()
    {
        MatchTier[] off = [MatchTier.Name, MatchTier.Glossary, MatchTier.Sound];

        Assert.DoesNotContain(Search("بحیرہ کیسپین", off).Hits.SelectMany(hit => hit.Why), reason => reason.Tier >= MatchTier.Name && reason.Tier <= MatchTier.Glossary);
        Assert.Contains(Search("xl:\"بحیرہ کیسپین\"", off).Hits.SelectMany(hit => hit.Why), reason => reason.Tier == MatchTier.Name);
    }

    [Fact]
    public void LongestFormIsMeant()
    {
        var span = Assert.Single(Indexes.ArchiveBridge.Find(["golden", "horde"]));

        Assert.Equal(2, span.Length);
    }

    // What is left of a short word sounds like many a name, and the article stands in many a byname.
    [Theory]
    [InlineData("год")]
    [InlineData("екі")]
    [InlineData("the")]
    public void ShortRestAndArticleNameNobody(string query) => Assert.Empty(Search(query).Names);

    [Fact]
    public void SultanIsATitleAndNotSeoul() => Assert.All(Search("султан").Names, name => Assert.Contains("sultan", name, StringComparison.Ordinal));

    private static SearchResult Search(string query, params MatchTier[] without) =>
        Indexes.Archive.Search(new SearchRequest(query) { Limit = All, WithoutTiers = [.. without] });
}

using KazakhArchive.Search;
using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("قازقستان", "1")]
    [InlineData("Kazakhstan lang:ur", "1")]
    [InlineData("\"لشکر بوکے\"", "2")]
    [InlineData("بو کے", "2")]
    [InlineData("بوكى*", "2")]
    [InlineData("=كازاخستان", "3")]
    [InlineData("lang:ar", "3")]
    [InlineData("year:[1840 TO 1850]", "2")]
    [InlineData("note:خان", "4")]
    [InlineData("page:36", "4")]
    [InlineData("in:rihla", "4")]
    public void FirstHitIsThePassageMeant(string query, string reference) =>
        Assert.Equal(reference, Small().Search(new SearchRequest(query)).Hits[0].Passage.Reference);

    [Theory]
    [InlineData("قازقستان", MatchTier.Exact)]
    [InlineData("قازقستانی", MatchTier.Stem)]
    [InlineData("قازقسثان", MatchTier.Fuzzy)]
    [InlineData("قازق ستان", MatchTier.Joined)]
    [InlineData("kazakhstan", MatchTier.Sound)]
    [InlineData("قازقستـان", MatchTier.Exact)]
    [InlineData("كازاخستان", MatchTier.Sound)]
    public void TheReasonNamesTheWayOfMatching(string query, MatchTier tier)
    {
        var index = Indexes.Build([Passage("1", "قازقستان", Language.Urdu)]);

        Assert.Contains(index.Search(new SearchRequest(query)).Hits[0].Why, reason => reason.Tier == tier && reason.Matched == "قازقستان");
    }

    [Fact]
    public void AnotherKeyboardsLettersAreAnotherForm() =>
        Assert.Equal(MatchTier.Form, Indexes.Build([Passage("1", "كتاب", Language.Arabic)]).Search(new SearchRequest("کتاب")).Hits[0].Why[0].Tier);

    [Theory]
    [InlineData("شئون", "بالشؤون")]
    [InlineData("مسئولية", "بالمسؤولية")]
    [InlineData("وطنية", "الوطنية")]
    public void HamzaOnYehAndTheArticleBeforeAnyLetterAreUnderstood(string query, string text) =>
        Assert.Equal(MatchTier.Stem, Indexes.Build([Passage("1", text, Language.Arabic)]).Search(new SearchRequest(query)).Hits[0].Why[0].Tier);

    // In each pair the second only shares letters: another word in heh, a preposition that is none, a plural that the table knows, a sign's other reading.
    [Theory]
    [InlineData("حملے", "حملہ حملے", "حمل حمل")]
    [InlineData("بحالی", "بحالی بحال", "الحالية الحالي")]
    [InlineData("شئون", "بالشؤون", "الشيء")]
    [InlineData("امرائے", "امیر", "امر")]
    [InlineData("جمھوریاؤں", "جمہوریاؤں", "جمہور")]
    public void AnInflectionComesBeforeAWordThatSharesLetters(string query, string inflection, string other) => Assert.Equal(
        "1",
        Indexes.Build([Passage("2", other, Language.Urdu), Passage("1", inflection, Language.Urdu)]).Search(new SearchRequest(query)).Hits[0].Passage.Reference);

    [Theory]
    [InlineData("قاصم", "قاسم")]
    [InlineData("تجارط", "تجارت")]
    [InlineData("ظرورت", "ضرورت")]
    public void LettersThatAreSaidAlikeAreTakenForEachOther(string query, string text) => Assert.Equal(
        1,
        Indexes.Build([Passage("1", text, Language.Urdu), Passage("2", "کوئی اور", Language.Urdu)]).Search(new SearchRequest(query)).SureCount);

    [Theory]
    [InlineData("\"وخانية الكازاخ\"", "تأسست خانية الكازاخ")]
    [InlineData("\"وخانية الكازاخ\"", "تأسيس لخانية الكازاخ")]
    [InlineData("\"والقبيلة الذهبية\"", "القبيلة الذهبية")]
    [InlineData("\"كمركز الثقل\"", "مركز الثقل")]
    [InlineData("\"بالعلاقات الدولية\"", "للعلاقات الدولية")]
    [InlineData("\"للدولة السوفيتية\"", "قيام الدولة السوفيتية")]
    public void WhatAPhraseBeginsWithNeedNotStandInTheText(string query, string text) =>
        Assert.Equal(1, Indexes.Build([Passage("1", text, Language.Arabic)]).Search(new SearchRequest(query)).Total);

    [Fact]
    public void WhatAnswersEachWordComesBeforeWhatRepeatsOne() => Assert.Equal(
        "1",
        Indexes.Build([Passage("2", "هجرة هجرة هجرة", Language.Arabic), Passage("1", "كانت في تلك البلاد هجرات كثيرة من القبيلة إلى الشمال", Language.Arabic)])
            .Search(new SearchRequest("هجرة القبائل")).Hits[0].Passage.Reference);

    [Fact]
    public void TheWordBehindTheArticleComesBeforeItsOtherForms() => Assert.Equal(
        "1",
        Indexes.Build([Passage("2", "صادر صادر", Language.Arabic), Passage("1", "الصادرات", Language.Arabic)]).Search(new SearchRequest("صادرات")).Hits[0].Passage.Reference);

    [Fact]
    public void ALikenessIsNoReasonWhereAWordAnswers()
    {
        var hit = Indexes.Build([Passage("1", "آئی خان", Language.Urdu), Passage("2", "آبائی", Language.Urdu)]).Search(new SearchRequest("ابلائی خان")).Hits.Single(hit => hit.Passage.Reference == "1");

        Assert.Equal(["خان"], hit.Why.Select(reason => reason.Matched));
    }

    [Fact]
    public void WhatTheEditorSaysOfTheWholeQueryComesBeforeATextThatLacksAWord()
    {
        var index = Indexes.Build([Passage("1", "خان خان خان", Language.Urdu), Passage("2", "خان اور بڑا لشکر", Language.Urdu) with { Kind = PassageKind.Chapter }, Passage("3", "لشکر خان", Language.Urdu)]);

        Assert.Equal(["3", "2", "1"], index.Search(new SearchRequest("خان لشکر")).Hits.Select(hit => hit.Passage.Reference));
    }

    [Theory]
    [InlineData("پس\"ر")]
    [InlineData("ظظظظظظ")]
    public void NoQueryIsSuggestedForItself(string query) => Assert.DoesNotContain(query, Indexes.Archive.Search(new SearchRequest(query)).DidYouMean);

    [Fact]
    public void AConcordanceSaysWhetherItHasOtherForms()
    {
        var index = Indexes.Build([Passage("1", "خان کی خانیت", Language.Urdu)]);

        Assert.True(index.Concordance(new ConcordanceRequest(new SearchRequest("خانیتوں"))).HasOtherForms);
        Assert.False(index.Concordance(new ConcordanceRequest(new SearchRequest("خان") { WithoutTiers = [MatchTier.Stem, MatchTier.Sound, MatchTier.Fuzzy, MatchTier.Gram] })).HasOtherForms);
    }

    [Fact]
    public void AWordThatWasBegunIsSuggestedWithoutWhatMerelySoundsSo()
    {
        var index = Indexes.Build([Passage("1", "Nazarbayev", Language.English), Passage("2", "نظر", Language.Urdu)]);

        Assert.Equal(["Nazarbayev"], index.Suggest("Nazar").Select(suggestion => suggestion.Text));
        Assert.Equal(["نظر"], Indexes.Build([Passage("2", "نظر", Language.Urdu)]).Suggest("Nazar").Select(suggestion => suggestion.Text));
    }

    [Fact]
    public void AWayOfMatchingCanBeSwitchedOff()
    {
        var request = new SearchRequest("قازقستان");

        Assert.Equal(2, Small().Search(request).Total);
        Assert.Equal(1, Small().Search(request with { WithoutTiers = [MatchTier.Sound, MatchTier.Fuzzy, MatchTier.Gram] }).Total);
    }

    [Fact]
    public void PassageFoundByItsSicSaysSoAndMarksTheEmendation()
    {
        var hit = Assert.Single(Small().Search(new SearchRequest("=کے")).Hits);

        Assert.Equal(Layer.Diplomatic, hit.Layer);
        Assert.Equal("بوکے", hit.Passage.Text[hit.Marks[0].StartUtf16..hit.Marks[0].EndUtf16]);
    }

    [Fact]
    public void APassageIsFoundByItsSicAndByItsCorr()
    {
        var bukey = (Work: "kazakh-khanates", Reference: "1.1");

        Assert.Contains(Indexes.Archive.Search(new SearchRequest("=\"لشکر بوکے\"")).Hits, hit => (hit.Passage.Work, hit.Passage.Reference) == bukey && hit.Layer == Layer.Reading);
        Assert.Contains(Indexes.Archive.Search(new SearchRequest("=\"لشکر بو کے\"")).Hits, hit => (hit.Passage.Work, hit.Passage.Reference) == bukey && hit.Layer == Layer.Diplomatic);
    }

    [Fact]
    public void MarksAreWholeWordsOfTheDisplayedText()
    {
        var text = "اَلقازقِستان اور كازاخستان، قازقستانی خان";
        var hit = Assert.Single(Indexes.Build([Passage("1", text, Language.Urdu)]).Search(new SearchRequest("قازقستان")).Hits);

        Assert.Equal(["اَلقازقِستان", "كازاخستان", "قازقستانی"], hit.Marks.Select(mark => text[mark.StartUtf16..mark.EndUtf16]));
    }

    [Fact]
    public void AWordThatIsNowhereFindsNothingAndSuggestsWhatIsNear()
    {
        var result = Indexes.Build([Passage("1", "خان جہانگیر کے دریا", Language.Urdu), Passage("2", "دریا دریاؤں", Language.Urdu)]).Search(new SearchRequest("ڈرتا"));

        Assert.Equal(0, result.Total);
        Assert.Contains(result.Notices, notice => notice is { Kind: NoticeKind.WordNowhere, About: "ڈرتا" });
        Assert.Equal("دریا", result.DidYouMean[0]);
    }

    [Theory]
    [InlineData("ادائیگی", "ادائیگیوں")]
    [InlineData("ادائیگیوں", "ادائیگی")]
    [InlineData("زندگی", "زندگیوں")]
    [InlineData("لڑائی", "لڑائیوں")]
    [InlineData("دہائیوں", "دہائی")]
    [InlineData("کارروائی", "کارروائیاں")]
    public void UrduFemininesAreFoundInTheirPlural(string query, string text) =>
        Assert.Equal(MatchTier.Stem, Indexes.Build([Passage("1", text, Language.Urdu)]).Search(new SearchRequest(query)).Hits[0].Why[0].Tier);

    [Theory]
    [InlineData("وضعية", "بوضعية")]
    [InlineData("\"الاقتصاد الكازاخي\"", "للاقتصاد الكازاخي")]
    [InlineData("\"الاقتصاد الكازاخي\"", "بالاقتصاد الكازاخي")]
    [InlineData("\"آسيا الوسطى\"", "وآسيا الوسطى")]
    public void AWordIsFoundBehindAClitic(string query, string text) =>
        Assert.Equal(1, Indexes.Build([Passage("1", text, Language.Arabic)]).Search(new SearchRequest(query)).Total);

    [Fact]
    public void AnUnknownWorkIsSaid() => Assert.Contains(Small().Search(new SearchRequest("in:nothing خان")).Notices, notice => notice is { Kind: NoticeKind.UnknownValue, About: "in:nothing" });

    [Fact]
    public void ALanguageOfNoTextIsSaid() => Assert.Contains(Small().Search(new SearchRequest("lang:xx خان")).Notices, notice => notice is { Kind: NoticeKind.UnknownValue, About: "lang:xx" });

    // Nouns that end like inflected words have other stems than what is made of them.
    [Theory]
    [InlineData("قانون", "القانونية")]
    [InlineData("قانون", "والقانونية")]
    [InlineData("القانون", "قانونيات")]
    [InlineData("إنسان", "الإنسانية")]
    [InlineData("وطن", "وطنية")]
    [InlineData("ديوان", "الديوانيين")]
    [InlineData("عالم", "عالميًّا")]
    [InlineData("القانونية", "قانون")]
    [InlineData("إنسانية", "الإنسان")]
    public void ANounAndItsAdjectiveOfBelongingFindEachOther(string query, string text) =>
        Assert.Equal(1, Indexes.Build([Passage("1", text, Language.Arabic)]).Search(new SearchRequest(query)).Total);

    [Fact]
    public void LooserHitsFollowInTheOrderOfTheBookToo()
    {
        var result = Indexes.Archive.Search(new SearchRequest("أبو الخير") { Sort = SearchSort.BookOrder, Limit = 200 });
        var sure = Indexes.Archive.Search(new SearchRequest("أبو الخير") { Sort = SearchSort.BookOrder, Limit = 200, IsWithLooser = false });

        Assert.True(result.LooserCount > 0);
        Assert.Equal(sure.Hits.Select(hit => hit.Passage.Reference), result.Hits.Take(sure.Total).Select(hit => hit.Passage.Reference));
    }

    [Fact]
    public void AWordThatIsNowhereIsLeftOutOfAQueryOfSeveral()
    {
        var result = Small().Search(new SearchRequest("قازقستان زرافہ"));

        Assert.Equal(2, result.Total);
        Assert.Contains(result.Notices, notice => notice is { Kind: NoticeKind.WordNowhere, About: "زرافہ" });
    }

    [Fact]
    public void FacetsCountAllHitsAndNotThePage()
    {
        var facets = Small().Search(new SearchRequest("lang:ur") { Limit = 1 }).Facets;

        Assert.Equal([new FacetCount("rihla", 1), new FacetCount("safar", 2)], facets.Works);
        Assert.Equal([new FacetCount("ur", 3)], facets.Languages);
        Assert.Equal([new FacetCount("text", 2), new FacetCount("note", 1)], facets.Kinds);
        Assert.Equal([new FacetCount("18", 1)], facets.Centuries);
    }

    [Fact]
    public void PagesOfHitsFollowEachOther()
    {
        var index = Indexes.Build(RandomPassages.Of(new Random(5), 300));
        var all = index.Search(new SearchRequest("خان لشکر") { Limit = 300 }).Hits.Select(hit => hit.Passage.Reference).ToList();
        var paged = Enumerable.Range(0, 30).SelectMany(page =>
            index.Search(new SearchRequest("خان لشکر") { Offset = page * 10, Limit = 10 }).Hits.Select(hit => hit.Passage.Reference));

        Assert.Equal(all, paged);
    }

    [Fact]
    public void HitsCanComeInTheOrderOfTheBook()
    {
        var index = Indexes.Build(RandomPassages.Of(new Random(5), 100));
        var places = index.Search(new SearchRequest("خان") { Sort = SearchSort.BookOrder, Limit = 100 }).Hits.Select(hit => (hit.Passage.Work, int.Parse(hit.Passage.Reference[2..], null))).ToList();

        Assert.Equal(places.OrderBy(place => place.Work, StringComparer.Ordinal).ThenBy(place => place.Item2), places);
    }

    [Fact]
    public void WordsThatStandTogetherComeFirst()
    {
        var index = Indexes.Build(
        [
            Passage("1", "خان نے لشکر کو دریا کے پار اس وقت تک رکھا جب تک کہ قازق آ نہ گئے", Language.Urdu),
            Passage("2", "دریا کے پار لشکر نے خان کا انتظار کیا اور قازق لشکر اس وقت آ گئے تھے", Language.Urdu),
        ]);

        Assert.Equal("2", index.Search(new SearchRequest("قازق لشکر")).Hits[0].Passage.Reference);
    }

    [Fact]
    public void ConcordanceHasTheKeywordAmongItsNeighbours()
    {
        var line = Assert.Single(Small().Concordance(new ConcordanceRequest(new SearchRequest("=بوکے"))).Lines);

        Assert.Equal(("لشکر", "بوکے", "۱۸۴۵ء میں"), (line.Before, line.Keyword, line.After));
    }

    [Fact]
    public void ConcordanceIsSortedByTheWordAskedFor()
    {
        var index = Indexes.Build([Passage("1", "ت خان ب", Language.Urdu), Passage("2", "ب خان ت", Language.Urdu), Passage("3", "خان", Language.Urdu)]);

        Assert.Equal(["3", "2", "1"], Sorted(ConcordanceSort.WordBefore));
        Assert.Equal(["3", "1", "2"], Sorted(ConcordanceSort.WordAfter));
        Assert.Equal(["1", "2", "3"], Sorted(ConcordanceSort.BookOrder));

        IEnumerable<string> Sorted(ConcordanceSort sort) =>
            index.Concordance(new ConcordanceRequest(new SearchRequest("خان")) { Sort = sort }).Lines.Select(line => line.Passage.Reference);
    }

    // Once each word of a name was a line of its own.
    [Theory]
    [InlineData("شاہراہ ریشم", "شاہراہ ریشم|ریشم")]
    [InlineData("ریشم شاہراہ", "شاہراہ ریشم|ریشم")]
    [InlineData("\"شاہراہ ریشم\"", "شاہراہ ریشم")]
    [InlineData("ریشم", "ریشم|ریشم")]
    [InlineData("ملک شہر", "ملک|شہر")]
    [InlineData("خان", "خان|خان")]
    public void WordsSideBySideAreOneLineOfTheConcordance(string query, string keywords)
    {
        var index = Indexes.Build([Passage("1", "شاہراہ ریشم پر ریشم", Language.Urdu), Passage("2", "خان خان", Language.Urdu), Passage("3", "ملک۔ شہر", Language.Urdu)]);

        Assert.Equal(keywords, string.Join('|', index.Concordance(new ConcordanceRequest(new SearchRequest(query))).Lines.Select(line => line.Keyword)));
    }

    // Once by code points, which put the letters that only Urdu has behind all others.
    [Theory]
    [InlineData(Language.Urdu)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.English)]
    public void ConcordanceIsSortedByTheAlphabet(Language reader)
    {
        var index = Indexes.Build([Passage("1", "خان وہ", Language.Urdu), Passage("2", "خان پاس", Language.Urdu), Passage("3", "خان بھی", Language.Urdu)]);

        Assert.Equal(["3", "2", "1"], index.Concordance(new ConcordanceRequest(new SearchRequest("خان") { Reader = reader }) { Sort = ConcordanceSort.WordAfter }).Lines.Select(line => line.Passage.Reference));
    }

    [Theory]
    [InlineData("قازق", "قازقستان")]
    [InlineData("Kazakhstan", "قازقستان")]
    [InlineData("لشکر بو", "لشکر بوکے")]
    public void SuggestionsCompleteTheWordBeingTyped(string typed, string suggestion) =>
        Assert.Contains(Small().Suggest(typed), found => found.Text == suggestion);

    [Fact]
    public void OfTheSecondWordOnlyWhatFollowsTheFirstIsSuggested() => Assert.Empty(Small().Suggest("خان قازق"));

    // Of the last word alone کے is followed by دریا more often.
    [Fact]
    public void OfTheThirdWordWhatFollowsTheTwoBeforeIsSuggested()
    {
        var index = Indexes.Build([Passage("1", "خان کے دوست", Language.Urdu), Passage("2", "شہر کے دریا", Language.Urdu), Passage("3", "ملک کے دریا", Language.Urdu)]);

        Assert.Equal(["خان کے دوست"], index.Suggest("خان کے د").Select(suggestion => suggestion.Text));
        Assert.Equal(["باغ کے دریا", "باغ کے دوست"], index.Suggest("باغ کے د").Select(suggestion => suggestion.Text));
    }

    [Fact]
    public void PiecesOfAddressesInNotesAreNotSuggested()
    {
        var note = Passage("n1", "Kazakhs, https://www.example.org/central-asia", Language.Urdu) with { Kind = PassageKind.Note };

        Assert.All((string[])["ww", "exa", "cent", "central as"], typed => Assert.Empty(Indexes.Build([note]).Suggest(typed)));
    }

    [Fact]
    public void TitlesThatBeginSoComeBeforeOthersAndTheWordsBehind()
    {
        var index = Indexes.Build(
        [
            Passage("1", "شہر قازق", Language.Urdu) with { Kind = PassageKind.Heading },
            Passage("2", "قازق شہر", Language.Urdu) with { Kind = PassageKind.Heading },
            Passage("3", "قازقستان", Language.Urdu),
        ]);

        Assert.Equal(["2", "1", null, null], index.Suggest("قاز").Select(suggestion => suggestion.Titled?.Reference));
    }

    [Fact]
    public async Task ManyReadersGetTheSameAnswers()
    {
        var index = Indexes.Build(RandomPassages.Of(new Random(9), 200));
        var alone = RandomPassages.Words.Select(word => Answer(index, word)).ToList();

        var together = await Task.WhenAll(RandomPassages.Words.Select(word => Task.Run(() => Answer(index, word))));

        Assert.Equal(alone, together);
    }

    private static string Answer(SearchIndex index, string query) =>
        string.Join(' ', index.Search(new SearchRequest(query)).Hits.Select(hit => $"{hit.Passage.Reference} {hit.Score}"));

    private static SearchIndex Small() => Indexes.Build(
    [
        Passage("1", "قازقستان کی تاریخ", Language.Urdu),
        Passage("2", "لشکر بوکے ۱۸۴۵ء میں", Language.Urdu) with { SourceReadings = [new SourceReading(5, 4, "بو کے")] },
        Passage("3", "تاريخ كازاخستان", Language.Arabic),
        Passage("4", "توکل خان", Language.Urdu) with { Work = "rihla", Kind = PassageKind.Note, Page = "36" },
    ]);

    private static IndexedPassage Passage(string reference, string text, Language language) =>
        new() { Work = "safar", Reference = reference, Language = language, Text = text };
}

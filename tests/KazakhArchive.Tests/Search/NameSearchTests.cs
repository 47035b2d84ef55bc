using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>A name is found however it is written, on the archive's own texts.</summary>
public sealed class NameSearchTests
{
    private static readonly string[] OfAbulkhair = ["abc-kazakhstan 2.3", "abc-kazakhstan f3", "kazakh-khanates 2.10", "kazakh-khanates 2.8"];

    [Theory]
    [InlineData("أبو الخير")]
    [InlineData("ابوالخیر")]
    [InlineData("ابو الخیر")]
    [InlineData("Abu'l-Khayr")]
    [InlineData("Abul Khair")]
    [InlineData("Abu al-Khayr")]
    [InlineData("Abulkhair Khan")]
    public void OneNameIsFoundInEveryWriting(string query)
    {
        var result = Search(query);

        Assert.Equal("abulkhair-khan", Assert.Single(result.Names));
        Assert.Equal(OfAbulkhair, result.Hits.Where(hit => !hit.Passage.Kind.IsEditorial()).Select(Place).Order(StringComparer.Ordinal));
    }

    // A card of what was excluded once stood over the hits without it.
    [Fact]
    public void NameThatIsExcludedIsNoAnswer()
    {
        Assert.Contains("china", Search("روس چین").Names);
        Assert.DoesNotContain("china", Search("روس -چین").Names);
    }

    [Theory]
    [InlineData("Irani", "iranians")]
    [InlineData("Qalmūq", "kalmyks")]
    [InlineData("hasan", "hasan-ibn-ali")]
    [InlineData("European Union", "european-union")]
    public void WhatPagesPrintOfANameLeadsToIt(string query, string name)
    {
        var result = Search(query);

        Assert.Contains(name, result.Names);
        Assert.DoesNotContain(result.Notices, notice => notice.Kind == NoticeKind.WordNowhere);
        Assert.Contains(result.Hits[0].Why, reason => reason.Tier == MatchTier.Name);
    }

    [Theory]
    [InlineData("Ташкентом", "tashkent")]
    [InlineData("Ташкентте", "tashkent")]
    [InlineData("Назарбаевым", "nursultan-nazarbayev")]
    [InlineData("Бухарой", "bukhara")]
    [InlineData("России", "russia")]
    [InlineData("казахами", "kazakhs")]
    [InlineData("Қазақстанның", "kazakhstan")]
    [InlineData("Қазақстанда", "kazakhstan")]
    [InlineData("Қазақстаннан", "kazakhstan")]
    [InlineData("Алматыға", "almaty")]
    [InlineData("қазақтардың", "kazakhs")]
    [InlineData("Абулхаир ханом", "abulkhair-khan")]
    [InlineData("Абулхаиром ханом", "abulkhair-khan")]
    [InlineData("Тауке ханның", "tauke-khan")]
    public void ADeclinedCyrillicNameLeadsToIt(string query, string name) => Assert.Contains(name, Search(query).Names);

    // Who is called so comes before whose name only has the word.
    [Theory]
    [InlineData("Qasim", "qasim-khan", "kassym-jomart-tokayev")]
    [InlineData("قاسم", "qasim-khan", "kassym-jomart-tokayev")]
    [InlineData("Касым", "qasim-khan", "kassym-jomart-tokayev")]
    [InlineData("Nursultan", "astana", "nursultan-nazarbayev")]
    [InlineData("نور سلطان", "astana", "nursultan-nazarbayev")]
    public void OfAGivenNameAllWhoHaveItAreOffered(string query, params string[] names) => Assert.Equal(names, Search(query).Names);

    // In an Arabic text the same letters are a preposition, which ends in another letter where it is typed.
    [Theory]
    [InlineData("علی")]
    [InlineData("علي")]
    [InlineData("Ali")]
    public void AShortNameIsNoPrepositionOfTheOtherLanguage(string query)
    {
        var hits = Search(query).Hits;

        Assert.True(hits.Count >= 6);
        Assert.All(hits, hit => Assert.Equal(Language.Urdu, hit.Passage.Language));
        Assert.All(hits, hit => Assert.Contains("علی", hit.Passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void ThePrepositionIsFoundAsItIsTyped() => Assert.Equal(Language.Arabic, Search("على").Hits[0].Passage.Language);

    [Fact]
    public void ANameOfAPlaceFindsThePersonWhoHasItToo()
    {
        var hits = Search("Nursultan").Hits;

        Assert.Contains(hits, hit => hit.Why.Any(reason => reason.Matched.StartsWith("آستانہ", StringComparison.Ordinal)));
        Assert.Contains(hits, hit => hit.Why.All(reason => reason.Matched.Contains("نزارباي", StringComparison.Ordinal)));
    }

    // A religion is no passage of everybody who is called after it.
    [Fact]
    public void AGivenNameThatIsAWordMeansTheWord()
    {
        var result = Search("Islam");

        Assert.Contains("islam-karimov", result.Names);
        Assert.Contains(result.Hits, hit => hit.Why.Any(reason => reason.Tier == MatchTier.Glossary));
    }

    [Theory]
    [InlineData("Austin", "lloyd-austin")]
    [InlineData("Kuwait", "kuwait")]
    [InlineData("Джунгар", "dzungars")]
    [InlineData("dzhungar", "dzungars")]
    public void AWordThatOnlySoundsAlikeIsNotMeant(string query, string name)
    {
        var result = Search(query);

        Assert.Equal([name], result.Names);
        Assert.All(result.Hits, hit => Assert.Contains(hit.Why, reason => reason.Tier is MatchTier.Name or MatchTier.Exact));
    }

    [Theory]
    [InlineData("такой")]
    [InlineData("state")]
    [InlineData("country")]
    [InlineData("western")]
    public void ACommonWordIsNoName(string query) => Assert.Empty(Search(query).Names);

    [Theory]
    [InlineData("Мәскеу", "moscow")]
    [InlineData("Ресейдің", "russia")]
    [InlineData("Қытай", "china")]
    [InlineData("Қытаймен", "china")]
    [InlineData("Китаем", "china")]
    [InlineData("Әбілқайыр", "abulkhair-khan")]
    [InlineData("Түркияда", "turkey")]
    [InlineData("Сібір", "siberia")]
    [InlineData("Кавказа", "caucasus")]
    [InlineData("Соединённые Штаты", "united-states")]
    [InlineData("АҚШ", "united-states")]
    [InlineData("Кеңес Одағы", "soviet-union")]
    public void RussianAndKazakhNamesLeadToTheTexts(string query, string name)
    {
        var result = Search(query);

        Assert.Contains(name, result.Names);
        Assert.Contains(result.Hits, hit => hit.Passage.Kind == PassageKind.Text);
    }

    [Fact]
    public void PassagesOfAGivenNameAreThoseOfWhoIsCalledSo() => Assert.All(
        Search("Qasim").Hits.Where(hit => !hit.Passage.Kind.IsEditorial()), hit => Assert.Equal("kazakh-khanates", hit.Passage.Work));

    [Theory]
    [InlineData("стали")]
    [InlineData("ханом")]
    [InlineData("городами")]
    public void ACyrillicWordThatIsNoNameLeadsToNone(string query) => Assert.Empty(Search(query).Names);

    [Theory]
    [InlineData("Kazakhstan")]
    [InlineData("China")]
    public void TextsComeBeforeTheTitlesAndAddressesOfNotes(string query) =>
        Assert.All(Search(query).Hits.Take(10), hit => Assert.NotEqual(PassageKind.Note, hit.Passage.Kind));

    [Theory]
    [InlineData("trade", "درد")]
    [InlineData("tsar", "المشاعر")]
    public void ATranslationComesBeforeWhatSoundsAlike(string query, string alike)
    {
        var hits = Indexes.Archive.Search(new SearchRequest(query)).Hits;

        Assert.Equal(MatchTier.Glossary, hits[0].Why[0].Tier);
        Assert.DoesNotContain(Search(query).Hits, hit => hit.Why.Any(reason => reason.Matched == alike));
    }

    [Theory]
    [InlineData("nomads")]
    [InlineData("nomad")]
    public void EnglishNumberIsUnderstood(string query) => Assert.Contains(Search(query).Hits, hit => hit.Why.Any(reason => reason.Tier == MatchTier.Glossary));

    [Theory]
    [InlineData("عمرو عبدالحميد", PassageKind.Work)]
    [InlineData("Amr Abdelhamid", PassageKind.Work)]
    [InlineData("booklet", PassageKind.Chapter)]
    public void TitlesAuthorsAndAbstractsAreSearched(string query, PassageKind kind) => Assert.Equal(kind, Search(query).Hits[0].Passage.Kind);

    // Where the texts mention a name, what shares a stem, a sound or letters with it is another word.
    [Theory]
    [InlineData("کریمیا", "كريم")]
    [InlineData("Crimea", "كريم")]
    [InlineData("ولايتي", "لأي")]
    [InlineData("بخارى", "تجاري")]
    [InlineData("توکل خان", "توکلیف")]
    public void WhatResemblesANameIsLooser(string query, string alike) =>
        Assert.DoesNotContain(Search(query).Hits, hit => hit.Why.Any(reason => reason.Matched == alike));

    // A note that names it is no looser match, and answers after the texts.
    [Theory]
    [InlineData("Uyghurs")]
    [InlineData("الإيغور")]
    public void NotesThatNameItComeLast(string query)
    {
        var kinds = Search(query).Hits.Select(hit => hit.Passage.Kind).ToList();

        Assert.Equal(PassageKind.Note, kinds[^1]);
        Assert.Equal(PassageKind.Text, kinds[0]);
    }

    // ec.europa.eu is no European Union.
    [Fact]
    public void ShortFormsAreNotReadInAddresses() =>
        Assert.DoesNotContain(Search("European Union").Hits, hit => hit.Passage.Kind == PassageKind.Note);

    [Fact]
    public void WhatIsOnlyAlikeIsCountedApart()
    {
        var sure = Search("أبو الخير");
        var all = Indexes.Archive.Search(new SearchRequest("أبو الخير"));

        Assert.True(sure.LooserCount > 0);
        Assert.Equal(all.Total, sure.Total + sure.LooserCount);
        Assert.Equal(sure.Hits.Select(Place), all.Hits.Take(sure.Total).Select(Place));
    }

    private static SearchResult Search(string query) => Indexes.Archive.Search(new SearchRequest(query) { IsWithLooser = false });

    private static string Place(SearchHit hit) => $"{hit.Passage.Work} {hit.Passage.Reference}";
}

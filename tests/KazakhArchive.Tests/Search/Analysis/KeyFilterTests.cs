using KazakhArchive.Search.Analysis;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;
using Lucene.Net.Analysis.Core;

namespace KazakhArchive.Tests.Search.Analysis;

public sealed class KeyFilterTests
{
    private static readonly string[] Endings = ["", "ا", "ی", "ے", "ہ", "تا", "تی", "تے", "نا", "نی", "نے", "یں", "وں", "یوں", "ات", "یات", "یت", "ت", "ان", "ین", "گان", "س", "یا", "یے", "یی", "کر", "یگا"];
    private static readonly string[] Bases = [.. RandomPassages.Words.Select(word => SearchForm.Of(word)), "لکھ", "جا", "پاکستان", "زم", "علاق", "معلوم", "جمال", "حیو", "طالب"];

    [Theory]
    [InlineData("علاقے", "uعلاق")]
    [InlineData("گیا", "uجا")]
    [InlineData("قبائل", "uقبیل")]
    [InlineData("خان", "uخان aخان")]
    public void StemsHaveTheirLanguage(string word, string stems) =>
        Assert.All(stems.Split(' '), stem => Assert.Contains(stem, Keys(SearchForm.Of(word), TermKeys.Stems)));

    [Theory]
    [InlineData("kazakhstan")]
    [InlineData("1845")]
    public void OnlyWordsOfTheScriptHaveStems(string word) => Assert.Empty(Keys(word, TermKeys.Stems));

    [Law(500)]
    public void WhateverStemAVocabularyLeavesIsPossible(int seed)
    {
        var random = new Random(seed);
        var root = Bases[random.Next(Bases.Length)];
        var term = root + Endings[random.Next(Endings.Length)] + (random.Next(3) == 0 ? Endings[random.Next(Endings.Length)] : "");
        var vocabulary = Enumerable.Range(0, random.Next(12))
            .Select(_ => (random.Next(4) == 0 ? term[..random.Next(1, term.Length + 1)] : root) + Endings[random.Next(Endings.Length)])
            .ToHashSet(StringComparer.Ordinal);

        Assert.Contains(new UrduStem(vocabulary.Contains).Of(term), UrduStem.Possible(term));
    }

    // Whether a word is known can be answered in any way at all, each time.
    [Law(500)]
    public void WhateverStemIsLeftIsAmongTheKeys(int seed)
    {
        var random = new Random(seed);
        var term = Bases[random.Next(Bases.Length)] + Endings[random.Next(Endings.Length)];

        Assert.Contains(TermKeys.UrduStemKey(new UrduStem(_ => random.Next(2) == 0).Of(term)), Keys(term, TermKeys.Stems));
    }

    [Fact]
    public void NameSharesASoundInEveryScript()
    {
        var keys = new[] { "kazakhstan", "قازقستان", SearchForm.Of("كازاخستان") }.Select(name => Keys(name, TermKeys.Sounds)).ToList();

        Assert.NotEmpty(keys[0].Intersect(keys[1]));
        Assert.NotEmpty(keys[0].Intersect(keys[2]));
    }

    [Fact]
    public void NameBehindAConjunctionHasTheNamesSounds() =>
        Assert.Empty(Keys(SearchForm.Of("كازاخستان"), TermKeys.Sounds).Except(Keys(SearchForm.Of("وكازاخستان"), TermKeys.Sounds)));

    [Theory]
    [InlineData("1845")]
    [InlineData("میں")]
    [InlineData("کا")]
    public void NumbersAndStopWordsHaveNoSound(string word) => Assert.Empty(Keys(SearchForm.Of(word), TermKeys.Sounds));

    [Theory]
    [InlineData("قازق", "قازف")]
    [InlineData("لشکر", "لشکرر")]
    [InlineData("دریا", "دریاا")]
    [InlineData("کتاب", "کیاپ")]
    public void WordsOneLetterApartShareASkeleton(string word, string other) =>
        Assert.NotEmpty(Keys(SearchForm.Of(word), TermKeys.Skeletons).Intersect(Keys(SearchForm.Of(other), TermKeys.Skeletons)));

    [Theory]
    [InlineData("در")]
    [InlineData("1845")]
    [InlineData("میں")]
    public void ShortWordsNumbersAndStopWordsHaveNoSkeleton(string word) => Assert.Empty(Keys(SearchForm.Of(word), TermKeys.Skeletons));

    [Theory]
    [InlineData("نقطة", "نقاط")]
    [InlineData("مشروع", "مشاريع")]
    public void SingularAndPluralShareARoot(string singular, string plural) =>
        Assert.Equal(Assert.Single(Keys(SearchForm.Of(singular), TermKeys.Roots)), Assert.Single(Keys(SearchForm.Of(plural), TermKeys.Roots)));

    [Theory]
    [InlineData("kazakhstan")]
    [InlineData("کا")]
    public void WordsOfOtherScriptsAndStopWordsHaveNoRoot(string word) => Assert.Empty(Keys(SearchForm.Of(word), TermKeys.Roots));

    // Indexes on disk hold it: another one is another build's.
    [Fact]
    public void HashIsTheSameInEveryProcess()
    {
        Assert.Equal(0x811C9DC5u, TokenHashes.HashOf(""));
        Assert.Equal(["2H=f0\\"], Keys("خان", TermKeys.Hashes));
    }

    [Law(300)]
    public void KeysOfNumbersDiffer(uint one, uint other) => Assert.Equal(one == other, TermKeys.HashOf(one) == TermKeys.HashOf(other));

    [Fact]
    public void EachWordHasItsOwnKeys()
    {
        var filter = new KeyFilter(new ArchiveTokenizer(new StringReader("دریا 1845 قازق")), TermKeys.Stems);

        Assert.Equal([.. Keys("دریا", TermKeys.Stems), .. Keys("قازق", TermKeys.Stems)], TokenStreams.Terms(filter));
    }

    [Fact]
    public void KeysThatWereNotTakenAreNotTheNextTexts()
    {
        var tokenizer = new KeywordTokenizer(new StringReader("دریا"));
        var filter = new KeyFilter(tokenizer, TermKeys.Skeletons);
        filter.Reset();
        Assert.True(filter.IncrementToken());
        filter.End();
        filter.Dispose();
        tokenizer.SetReader(new StringReader("قازق"));

        Assert.Equal(Keys("قازق", TermKeys.Skeletons), TokenStreams.Terms(filter));
    }

    private static IReadOnlyList<string> Keys(string word, Func<string, IEnumerable<string>> keys) =>
        TokenStreams.Terms(new KeyFilter(new KeywordTokenizer(new StringReader(word)), keys));
}

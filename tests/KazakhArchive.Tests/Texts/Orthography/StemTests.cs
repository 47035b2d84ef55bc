using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Orthography;

public sealed class StemTests
{
    [Theory]
    [InlineData("لڑکا لڑکے لڑکی لڑکیوں لڑکوں")]
    [InlineData("علاقہ علاقے علاقوں")]
    [InlineData("خانیت خانیتیں خانیتوں")]
    [InlineData("معاہدہ معاہدے معاہدوں معاہدات")]
    [InlineData("قبیلہ قبیلے قبائل")]
    [InlineData("گیا گئی جائے جانا")]
    [InlineData("لکھنا لکھتا لکھتے لکھیں")]
    public void FormsOfAnUrduWordShareAStem(string forms)
    {
        var words = Terms(forms);
        var stem = new UrduStem(words.Contains);

        Assert.Single(words.Select(stem.Of).Distinct(StringComparer.Ordinal));
    }

    // دریں (in this) is no verb's form that would make one of دریا.
    [Fact]
    public void ANounWithAPluralIsNoVerb()
    {
        var stem = new UrduStem(Terms("دریا دریاؤں دریں").Contains);

        Assert.Equal(stem.Of(SearchForm.Of("دریاؤں")), stem.Of(SearchForm.Of("دریا")));
        Assert.NotEqual(stem.Of(SearchForm.Of("دریں")), stem.Of(SearchForm.Of("دریا")));
    }

    [Theory]
    [InlineData("بینک", "بینکوں", true)]
    [InlineData("لشکر", "لشکروں", true)]
    [InlineData("مسلم", "مسلميها", true)]
    [InlineData("سياسة", "سياستها", true)]
    [InlineData("بینک", "نیکی", false)]
    public void FormsOfAWordAreTold(string word, string form, bool areSame) =>
        Assert.Equal(areSame, InflectionBase.AreSame(SearchForm.Of(word), SearchForm.Of(form)));

    [Theory]
    [InlineData("خلايا", "خلاياها", true)]
    [InlineData("خلايا", "خلية", false)]
    [InlineData("چراگاہ", "چراگاہوں", true)]
    [InlineData("لڑائی", "لڑائیوں", true)]
    [InlineData("لڑائی", "لڑائیاں", true)]
    [InlineData("لڑکی", "لڑکا", false)]
    [InlineData("حلفاء", "حلفائها", true)]
    [InlineData("أبناء", "لأبنائها", true)]
    [InlineData("ابنة", "لأبنائها", false)]
    [InlineData("جمہوریہ", "جمہوریاؤں", true)]
    [InlineData("شکر", "لشکروں", false)]
    public void FormsOfADictionarysWordAreTold(string word, string form, bool isForm) =>
        Assert.Equal(isForm, InflectionBase.IsOf(SearchForm.Of(word), SearchForm.Of(form), hasPronouns: true));

    [Theory]
    [InlineData("رابطے", "روابط")]
    [InlineData("سلطان", "سلاطين")]
    [InlineData("ناشط", "نشطاء")]
    public void SingularIsKnownInAnyCase(string singular, string plural) =>
        Assert.Equal(BrokenPlurals.SingularOf(SearchForm.Of(singular)), BrokenPlurals.SingularOf(SearchForm.Of(plural)));

    [Theory]
    [InlineData("پاکستانی", "پاکستانی پاکستان")]
    [InlineData("زمانہ", "زمانے زمانہ")]
    public void EndingsThatAreTheWordsOwnStay(string word, string known)
    {
        var words = Terms(known);

        Assert.True(new UrduStem(words.Contains).Of(SearchForm.Of(word)).Length >= SearchForm.Of(word).Length - 1);
    }

    [Theory]
    [InlineData("قبيلة القبائل وقبائل قبائلهم")]
    [InlineData("مدينة المدن بالمدينة")]
    [InlineData("كازاخستان وكازاخستان لكازاخستان")]
    [InlineData("كيميائي الكيميائية")]
    [InlineData("رئيس الرؤساء رئيسها")]
    [InlineData("حليف حلفاء حلفائها وحلفاؤهم")]
    [InlineData("خلية خلايا خلاياها")]
    [InlineData("غذاء غذائه")]
    public void FormsOfAnArabicWordShareAStem(string forms) =>
        Assert.Single(Terms(forms).Select(ArabicStem.Of).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("خطر", "الأخطار")]
    [InlineData("خبير", "الخبراء")]
    [InlineData("شارع", "الشوارع")]
    [InlineData("مشروع", "مشاريع")]
    public void SingularAndBrokenPluralShareARootAndAPattern(string singular, string plural)
    {
        var word = SearchForm.Of(singular);
        var other = SearchForm.Of(plural);

        Assert.Equal(RootKey.Of(word), RootKey.Of(other));
        Assert.True(PluralPattern.Of(word).Joins(other));
    }

    [Fact]
    public void WordsOfOneRootAreNotEachOthersPlurals() =>
        Assert.False(PluralPattern.Of(SearchForm.Of("صادق")).Joins(SearchForm.Of("الصداقة")));

    private static HashSet<string> Terms(string forms) =>
        SearchForm.Tokens(forms).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
}

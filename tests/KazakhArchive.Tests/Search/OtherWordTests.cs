using KazakhArchive.Search.Querying;

namespace KazakhArchive.Tests.Search;

/// <summary>Words that are alike and others that are forms of one, found by listing what answers each word of the archive.</summary>
public sealed class OtherWordTests
{
    private const int MostHits = 200;

    [Theory]
    [InlineData("دفاع", "الاندفاع")] // A word of its own is not run together.
    [InlineData("قرار", "استقرار")]
    [InlineData("استقلال", "استغلال")] // Arabic words differ in one consonant.
    [InlineData("شريك", "الشرق")]
    [InlineData("ریاستوں", "راستوں")] // A root and a sound are no more than either.
    [InlineData("شمال", "شاملًا")] // A participle is no plural.
    [InlineData("بلغ", "إبلاغ")]
    [InlineData("آسيا", "السياسية")] // The future of a verb begins no noun.
    [InlineData("أمر", "أمير")]
    [InlineData("دور", "زيارة")] // Urdu دورہ is a visit, دور an age.
    [InlineData("رابطوں", "دولت مشترکہ")]
    [InlineData("خليفة", "خلفه")] // The texts have خليفته.
    [InlineData("سفارة", "سفر")]
    [InlineData("ہاتھی", "ہاتھ")] // A noun of India has no adjective with yeh.
    [InlineData("کنواری", "کنارے")] // Before alef a waw is no vowel.
    [InlineData("معاملة", "معامل")] // What a verb's noun has before its ending is no plural.
    [InlineData("Andrei", "اندر")] // A name keeps its letters.
    [InlineData("للدولة", "عريس")] // No preposition of Arabic stands before a word of Urdu.
    [InlineData("khana jangi", "شينجيانغ")] // Nor is a civil war Xinjiang.
    [InlineData("three kazakh hordes", "ترین")] // No word begins with a t and an h of its own.
    [InlineData("peace treaty", "معاهدة الأمن")] // Urdu امن is peace, Arabic أمن security.
    public void AnotherWordIsNoSureAnswer(string query, string other) => Assert.DoesNotContain(other, Matched(query));

    [Theory]
    [InlineData("الوادي", "وادی")]
    [InlineData("pasture", "چراگاہوں")]
    [InlineData("terrorism", "إرهابية")]
    [InlineData("عشيرة", "وعشيرته")]
    [InlineData("فتح", "فتوحات")]
    [InlineData("لغة", "لغتهم")] // A feminine of two letters leaves no stem.
    [InlineData("language", "لغتهم")]
    [InlineData("ضمانة", "وضمان")]
    [InlineData("الرءوس", "الرؤوس")] // As old print sets the hamza.
    [InlineData("ریلوےلائن", "ریلوے لائن")] // No space behind a letter that ends words.
    [InlineData("جوہریہتھیار", "الأسلحة النووية")]
    [InlineData("الأقمارالصناعية", "للأقمار الصناعية")] // The texts have the first behind a preposition alone.
    [InlineData("الدهب", "والذهب")] // So is one a dot away.
    [InlineData("نشطاء", "الناشط")]
    [InlineData("hijrat", "ہجرت")] // The h at the head is a letter in Urdu,
    [InlineData("mazhab", "مذہب")] // and no zh behind a z.
    [InlineData("ittehad", "الاتحاد")] // Any vowel at the head may be an alef.
    [InlineData("sarmaya kari", "الاستثمارات")] // A notion of several words may be typed so, too.
    [InlineData("ghair janibdari", "غیر جانبدارانہ")]
    [InlineData("دھکیلنا", "دھکیلتے")] // That it is a verb one form shows with the one that is asked for.
    [InlineData("کلومیٹر", "كيلو متر")] // What sounds so is a translation, too.
    [InlineData("bain ul aqwami", "بین الاقوامی")] // However its words are parted.
    [InlineData("darul hukumat", "دارالحکومتوں")]
    [InlineData("duniya", "دنیا")] // Two consonants are enough where the other letters agree.
    [InlineData("muahida", "معاہدہ")]
    [InlineData("hathiyar", "ہتھیاروں")]
    [InlineData("tanhai", "تنہائی")] // Two yehs are one sound.
    [InlineData("tijarat", "التجارة")] // What a word in Latin letters is read as has its translations.
    [InlineData("قازق زبان", "الكازاخية")] // Where no text has the whole, a name in it is meant as itself.
    public void AFormOfTheWordIs(string query, string form) => Assert.Contains(form, Matched(query));

    private static IEnumerable<string> Matched(string query) =>
        Indexes.Archive.Search(new SearchRequest(query) { IsWithLooser = false, Limit = MostHits }).Hits.SelectMany(hit => hit.Why).Select(reason => reason.Matched);
}

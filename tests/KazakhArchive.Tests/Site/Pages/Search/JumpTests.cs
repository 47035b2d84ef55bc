using KazakhArchive.Site.Pages.Search;

namespace KazakhArchive.Tests.Site.Pages.Search;

public sealed class JumpTests
{
    private static readonly Uri Origin = new("https://archive.example");

    [Theory]
    [InlineData("1.1", "alif-ba/1.1 khanates/1.1")]
    [InlineData("۱.۱", "alif-ba/1.1 khanates/1.1")]
    [InlineData("1.2", "alif-ba/1.2")]
    [InlineData("n1", "alif-ba/n1")]
    [InlineData("p3", "alif-ba/p3")]
    [InlineData("p. 3", "alif-ba/p3")]
    [InlineData("P 3", "alif-ba/p3")]
    [InlineData("page 3", "alif-ba/p3")]
    [InlineData("صفحہ ۳", "alif-ba/p3")]
    [InlineData("ص ٣", "alif-ba/p3")]
    [InlineData("ص\u06D4 ۳", "alif-ba/p3")]
    [InlineData("صفحة: ٣", "alif-ba/p3")]
    [InlineData("in:alif-ba p. 3", "alif-ba/p3")]
    [InlineData("صفحہ ۳ in:alif-ba", "alif-ba/p3")]
    [InlineData("alif-ba p. 3", "alif-ba/p3")]
    [InlineData("Alif-Ba، صفحہ ۳", "alif-ba/p3")]
    [InlineData("p. 3 alif-ba", "alif-ba/p3")]
    [InlineData("صفحہ ۳، ابجد", "alif-ba/p3")]
    [InlineData("page 3 of alif-ba", "alif-ba/p3")]
    [InlineData("1.1 khanates", "khanates/1.1")]
    [InlineData("۱۔۱ قازق خانیتیں", "khanates/1.1")]
    [InlineData("p. 3 of kazakhstan", "alif-ba/p3")]
    [InlineData("1.5 million khanates", "")]
    [InlineData("khanates p. 3", "")]
    [InlineData("in:khanates p. 3", "")]
    [InlineData("in:khanates 1.1", "khanates/1.1")]
    [InlineData("p. 99", "")]
    [InlineData("p. 3 قازق", "")]
    [InlineData("khanates 1.1", "khanates/1.1")]
    [InlineData("Khanates/1.1", "khanates/1.1")]
    [InlineData("/khanates/1.1", "khanates/1.1")]
    [InlineData("/khanates/1#1.1", "khanates/1.1")]
    [InlineData("https://archive.example/khanates/1.1?q=a", "khanates/1.1")]
    [InlineData("https://archive.example/khanates/1?q=a#1.1", "khanates/1.1")]
    [InlineData("alif-ba 1.1-1.2", "alif-ba/1.1-1.2")]
    [InlineData("alif-ba 1.2-1.1", "alif-ba/1.2")]
    [InlineData("[1.2]", "alif-ba/1.2")]
    [InlineData("\u200F(khanates 1.1)\u200E", "khanates/1.1")]
    [InlineData("«https://archive.example/khanates/1.1»", "khanates/1.1")]
    [InlineData("<https://archive.example/khanates/1.1>۔", "khanates/1.1")]
    [InlineData("خانیت، 1.1، https://archive.example/khanates/1.1، ۲۹ نومبر", "khanates/1.1")]
    [InlineData("https://elsewhere.example/khanates/1.1", "")]
    [InlineData("https://archive.example/", "")]
    [InlineData("khanates 7.7", "")]
    [InlineData("ABC 1.2", "alif-ba/1.2")]
    [InlineData("abc of kazakhstan, 1.2", "alif-ba/1.2")]
    [InlineData("alif 1.2", "alif-ba/1.2")]
    [InlineData("Alif-Ba 1", "alif-ba/1")]
    [InlineData("Kazakh Khanates 1.1", "khanates/1.1")]
    [InlineData("قازق خانیتیں ۱۔۱", "khanates/1.1")]
    [InlineData("خانیتیں ۱.۱", "khanates/1.1")]
    [InlineData("الخانات ١٫١", "khanates/1.1")]
    [InlineData("ألف باء ١٫٢", "alif-ba/1.2")]
    [InlineData("كازاخستان ص ٣", "alif-ba/p3")]
    [InlineData("ابجد، صفحہ ۳", "alif-ba/p3")]
    [InlineData("in:khanates kazakhstan 1.1", "")]
    [InlineData("of 1.1", "")]
    [InlineData("pp. 3-4", "alif-ba/p3")]
    [InlineData("pp. 4-3", "")]
    [InlineData("no-such-work 1.1", "")]
    [InlineData("قازق", "")]
    [InlineData("", "")]
    public void ReferencesAndPermalinksAreOffered(string query, string places) => Assert.Equal(
        places, string.Join(' ', Jumps(query, []).Select(jump => $"{jump.Work.Id}/{jump.Reference}")));

    [Theory]
    [InlineData("p. 3", "alif-ba", "alif-ba/p3")]
    [InlineData("p. 3", "khanates", "")]
    [InlineData("1.1", "khanates", "khanates/1.1")]
    [InlineData("in:alif-ba 1.1", "khanates", "alif-ba/1.1")]
    public void TheWorkOfTheBoxIsMeant(string query, string within, string places) => Assert.Equal(
        places, string.Join(' ', Jumps(query, [within]).Select(jump => $"{jump.Work.Id}/{jump.Reference}")));

    private static IReadOnlyList<Jump> Jumps(string query, IReadOnlyList<string> within)
    {
        var library = TinyLibrary.Create();
        return Jump.Of(AskedPlace.Read(query, within, library, Origin), library);
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

/// <summary>What a page may not say by itself: words are the resource files’, addresses those of <c>Addresses</c>.</summary>
public sealed partial class PageTextTests
{
    private const string Site = "src/KazakhArchive.Site/";

    [Fact]
    public void NoInterfaceWordIsWrittenInAPage() => Breaches.AreNone(
        from path in RepositoryFiles.With(".cshtml")
        from word in Words(RepositoryFiles.Read(path))
        select $"{path}: {word}");

    [Fact]
    public void NoPageWritesAnAddress() => Breaches.AreNone(
        from path in RepositoryFiles.With(".cs", ".cshtml")
        where path.StartsWith(Site, StringComparison.Ordinal) && !path.StartsWith(Site + "Addresses/", StringComparison.Ordinal)
        from Match address in WrittenAddress().Matches(RepositoryFiles.Read(path))
        select $"{path}: {address.Value}");

    [Fact]
    public void EveryPageOfOneAddressIsNamedAmongTheAddresses()
    {
        var named = typeof(PassageUrls).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetRawConstantValue() as string).ToHashSet(StringComparer.Ordinal);
        var pages = RepositoryFiles.With(".cshtml").Where(path => path.StartsWith(Site, StringComparison.Ordinal))
            .Select(path => (path, Route: PageRoute().Match(RepositoryFiles.Read(path)).Groups[1].Value)).Where(page => page.Route.Length > 0).ToList();

        Assert.NotEmpty(pages);
        Breaches.AreNone(pages.Where(page => !named.Contains(page.Route)).Select(page => $"{page.path}: {page.Route}"));
    }

    [Theory]
    [InlineData("<p>Read on</p>", "Read on")]
    [InlineData("<p class=\"x\">پڑھیں <b>@name</b></p>", "پڑھیں ")]
    [InlineData("<button title=\"Close\">×</button>", "title=\"Close\"")]
    public void AWordIsSeen(string page, string word) => Assert.Equal([word], Words(page));

    [Theory]
    [InlineData("<a href=\"/about\">")]
    [InlineData("$\"<a href=\\\"/{work}\\\">\"")]
    public void AnAddressIsSeen(string page) => Assert.Matches(WrittenAddress(), page);

    private static IEnumerable<string> Words(string page)
    {
        var shown = NotShown().Replace(page, "");
        return ShownText().Matches(shown).Select(match => match.Groups[1].Value).Concat(SpokenAttribute().Matches(shown).Select(match => match.Value));
    }

    // Comments, and what is typed as it stands in every language.
    [GeneratedRegex(@"@\*.*?\*@|<(code|kbd)\b.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex NotShown();

    // Between two tags; what holds a sign of C# is code.
    [GeneratedRegex(@"(?<![=?-])>([^<>@{}=;()[\]]*?\p{L}{2}[^<>@{}=;()[\]]*)<")]
    private static partial Regex ShownText();

    [GeneratedRegex(@"\b(?:title|aria-label|placeholder|alt|label)=""[^""@]*\p{L}{2}[^""@]*""")]
    private static partial Regex SpokenAttribute();

    [GeneratedRegex(@"\b(?:href|src|action|formaction)=\\?""/[\w{]")]
    private static partial Regex WrittenAddress();

    [GeneratedRegex(@"^@page ""(/[^""{]*)""", RegexOptions.Multiline)]
    private static partial Regex PageRoute();
}

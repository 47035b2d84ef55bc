using KazakhArchive.Site.Hosting;
using Microsoft.Extensions.Configuration;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class UnknownSettingsTests
{
    [Theory]
    [InlineData("--urls http://localhost:5080 --watch --drafts --corpus=c --index i --PublicOrigin=https://archive.example --Limits:Connections 5 --publicorigin https://a.example", "")]
    [InlineData("--PublicOrigni https://archive.example", "--PublicOrigni PublicOrigin")]
    [InlineData("--publicorign=https://archive.example", "--publicorign PublicOrigin")]
    [InlineData("--url http://localhost:1", "--url urls")]
    [InlineData("--wacth", "--wacth watch")]
    [InlineData("--Corpus:Pth c", "--Corpus:Pth Corpus:Path")]
    [InlineData("Desc=http://127.0.0.1:5090", "Desc Desk")]
    [InlineData("corpus", "corpus corpus")]
    [InlineData("--wacth --PublicOrigni x", "--wacth watch, --PublicOrigni PublicOrigin")]
    [InlineData("zzzzzzzz", "zzzzzzzz ")]
    [InlineData("--Corpus:Path /srv/corpus", "")]
    [InlineData("--Logging:LogLevel:Default=Debug --Serilog:MinimumLevel Debug", "")]
    public void WordsOfTheCommandLineThatNobodyHeedsAreNamed(string line, string unknown) =>
        Assert.Equal(unknown, Told(UnknownSettings.In(Switches.Expand(line.Split(' ')), [])));

    [Fact]
    public void UnknownSettingsOfAFileAreNamed()
    {
        using var json = new MemoryStream("""{"Contact": "a@b.example", "Contcat": "c", "Corpus": {"Watches": true}, "Serilog": {"Using": []}}"""u8.ToArray());
        var configuration = new ConfigurationBuilder().AddJsonStream(json).Build();

        Assert.Equal("Contcat Contact, Corpus:Watches Corpus:Watch", Told(UnknownSettings.In([], configuration.Providers)));
    }

    private static string Told(IEnumerable<(string Setting, string? Nearest)> unknown) => string.Join(", ", unknown.Select(each => $"{each.Setting} {each.Nearest}"));
}

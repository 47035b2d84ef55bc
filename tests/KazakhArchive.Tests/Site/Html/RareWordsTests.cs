using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using KazakhArchive.Site.Html;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Html;

public sealed class RareWordsTests
{
    /// <summary>Pashto, Sindhi and Kazakh in Urdu came apart where a letter was of the second file; signs of numbers broke off their digits.</summary>
    [Theory]
    [InlineData(Language.Urdu, "خان اور قازق", "خان اور قازق")]
    [InlineData(Language.Urdu, "وہ پښتو میں ہے۔", "وہ <span class=\"rare\">پښتو</span> میں ہے۔")]
    [InlineData(Language.Urdu, "سنڌي، پښتو", "<span class=\"rare\">سنڌي</span>، <span class=\"rare\">پښتو</span>")]
    [InlineData(Language.Urdu, "\u0601۲۰۲۴ء", "<span class=\"rare\">\u0601۲۰۲۴ء</span>")]
    [InlineData(Language.Urdu, "آیت \u06DD۲۸", "آیت <span class=\"rare\">\u06DD۲۸</span>")]
    [InlineData(Language.Urdu, "شرح ۱۲٫۵ ہے", "شرح ۱۲٫۵ ہے")]
    [InlineData(Language.Urdu, "قازاق ۇلۋ", "قازاق <span class=\"naskh\">ۇلۋ</span>")]
    [InlineData(Language.Arabic, "كلمة پښتو", "كلمة <span class=\"rare\">پښتو</span>")]
    [InlineData(Language.Arabic, "خان ﷺ", "خان <span class=\"rare\">ﷺ</span>")]
    public void WordIsSetFromOneFile(Language language, string text, string html)
    {
        using var written = new StringWriter();
        BidiHtml.Of(text, language).WriteTo(written, HtmlEncoder.Default);
        Assert.Equal(html, written.ToString());
    }

    /// <summary>The table and the stylesheet are made at once, and neither is changed alone.</summary>
    [Fact]
    public void StylesheetAsksEachFileForTheLettersThatItHas()
    {
        var rules = Regex.Matches(Stylesheet("site.css") + Stylesheet("ui-face.css"), @"@font-face\{[^}]*\}").Select(rule => rule.Value).ToList();
        var rows = File.ReadLines(Repository.PathOf("src", "KazakhArchive.Site", "Html", "face-letters.tsv"))
            .Select(line => line.Split('\t')).Where(row => row is [_, "core", _]).ToList();

        Assert.Equal(4, rows.Count);
        foreach (var row in rows)
        {
            // That of the interface holds its file itself, in a stylesheet of its own.
            var file = row[0] == "noto-naskh-arabic-400" ? "data:font/woff2" : $"{row[0]}-core.woff2";
            var rule = rules.Single(rule => rule.Contains(file, StringComparison.Ordinal));
            var named = Regex.Matches(rule, "U\\+(?<stretch>[0-9A-F]+(-[0-9A-F]+)?)").Select(range => range.Groups["stretch"].Value).ToHashSet();
            Assert.Superset(row[2].Split(' ').ToHashSet(), named);
        }
    }

    private static string Stylesheet(string name) => File.ReadAllText(Repository.PathOf("src", "KazakhArchive.Site", "wwwroot", "css", name));
}

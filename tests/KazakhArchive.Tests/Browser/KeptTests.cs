using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>What a reader keeps stays on the device, is found again on its page, and can be taken along.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class KeptTests(SiteInBrowser site)
{
    private const string Note = "\u0646\u0648\u0679 {100%}";

    /// <summary>Selects a word and the one behind it, in the middle of a passage.</summary>
    private const string SelectTwoWords = """
        id => {
          const node = [...document.getElementById(id).childNodes].find(node => node.nodeType === 3 && node.data.trim().split(' ').length > 4);
          const start = node.data.indexOf(' ', 1) + 1;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, node.data.indexOf(' ', node.data.indexOf(' ', start) + 1));
          getSelection().removeAllRanges();
          getSelection().addRange(range);
          return range.toString();
        }
        """;

    private const string HighlightedWords = "[...CSS.highlights.get('kept') ?? []].map(range => range.toString())";

    [Fact]
    public async Task PassageIsKeptByAFingerAndGivenUpAgain()
    {
        await using var reader = await site.Open("ui-en", isPhone: true);
        await reader.Goto(PageKinds.UrduChapter);
        await TapSave(reader, "Save");
        await Assertions.Expect(reader.Page.Locator("[id='2.2'].is-kept")).ToHaveCountAsync(1);
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("[id='2.2'].is-kept")).ToHaveCountAsync(1);

        await TapSave(reader, "Remove");
        await Assertions.Expect(reader.Page.Locator(".is-kept")).ToHaveCountAsync(0);
        Assert.Null(await reader.Page.EvaluateAsync<string?>("localStorage.getItem('kept')"));
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(PageKinds.UrduChapter, "2.3")]
    [InlineData(PageKinds.ArabicChapter, "2.3")]
    public async Task WordsAreKeptFoundAgainAndListedWithANote(string path, string passage)
    {
        await using var reader = await site.Open("ui-en");
        var asked = new List<string>();
        reader.Page.Request += (_, request) => asked.Add($"{request.Method} {request.Url} {request.PostData}");
        var words = await Keep(reader, path, passage);

        await reader.Page.ReloadAsync();
        await reader.Until($"{HighlightedWords}.length === 1");
        Assert.Equal([words], await reader.Page.EvaluateAsync<string[]>(HighlightedWords));

        await reader.Goto("/kept");
        await Assertions.Expect(reader.Page.Locator("#kept blockquote")).ToHaveTextAsync(words);
        await reader.Page.Locator("#kept textarea").FillAsync(Note);
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("#kept textarea")).ToHaveValueAsync(Note);
        Assert.All(asked, request => Assert.StartsWith("GET ", request, StringComparison.Ordinal));
        Assert.DoesNotContain(asked, request => request.Contains(Uri.EscapeDataString(words), StringComparison.Ordinal) || request.Contains("100%", StringComparison.Ordinal));

        await reader.Page.Locator("#kept li>button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#kept-none")).ToBeVisibleAsync();
        Assert.Null(await reader.Page.EvaluateAsync<string?>("localStorage.getItem('kept')"));
        Assert.Empty(reader.Complaints);
    }

    /// <summary>A later revision moves words to another passage, or emends them away.</summary>
    [Theory]
    [InlineData("2.4", false, "2.3")]
    [InlineData("2.3", true, "2.3")]
    public async Task WordsAreSoughtWhereTheyStandByNow(string reference, bool isLost, string expected)
    {
        await using var reader = await site.Open("ui-en");
        await Keep(reader, PageKinds.UrduChapter, "2.3");
        await reader.Page.EvaluateAsync(
            "([reference, isLost]) => { const [item] = JSON.parse(localStorage.kept); localStorage.kept = JSON.stringify([{ ...item, reference, words: isLost ? 'zzz' : item.words }]); }",
            new object[] { reference, isLost });
        await reader.Page.ReloadAsync();
        await reader.Until("expected => { const [item] = JSON.parse(localStorage.kept); return item.reference === expected[0] && Boolean(item.isLost) === expected[1]; }", new object[] { expected, isLost });

        await reader.Goto("/kept");
        await Assertions.Expect(reader.Page.Locator("#kept .notice")).ToHaveCountAsync(isLost ? 1 : 0);
    }

    [Fact]
    public async Task ListIsTakenAlongInFourForms()
    {
        await using var reader = await site.Open("ui-en");
        var words = await Keep(reader, PageKinds.UrduChapter, "2.3");
        await reader.Goto("/kept");
        await reader.Page.Locator("#kept textarea").FillAsync(Note);

        var text = await Download(reader, "txt");
        Assert.Contains($", 2.3\n\u201C{words}\u201D\n{Note}\nhttp", text, StringComparison.Ordinal);
        Assert.EndsWith("/kazakh-khanates/2.3\n", text, StringComparison.Ordinal);
        var bibTex = await Download(reader, "bib");
        Assert.StartsWith("@misc{kazakh-khanates-1,\n  title = {{", bibTex, StringComparison.Ordinal);
        Assert.Contains(@"\{100\%\}", bibTex, StringComparison.Ordinal);
        Assert.Matches($"(?s)^TY  - ELEC\r\nTI  - .*SE  - 2.3\r\nN1  - \u201C.*\u201D\r\nN1  - .*\r\nUR  - http.*\r\nER  - \r\n$", await Download(reader, "ris"));
        using var annotations = JsonDocument.Parse(await Download(reader, "json"));
        var annotation = annotations.RootElement.GetProperty("items")[0];
        Assert.Equal("commenting", annotation.GetProperty("motivation").GetString());
        Assert.Equal(Note, annotation.GetProperty("body").GetProperty("value").GetString());
        Assert.Equal(words, annotation.GetProperty("target").GetProperty("selector").GetProperty("exact").GetString());
        Assert.EndsWith("/kazakh-khanates/2.3", annotation.GetProperty("target").GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> Keep(Reader reader, string path, string passage)
    {
        await reader.Goto(path);
        await reader.LayOutAll();
        var words = await reader.Page.EvaluateAsync<string>(SelectTwoWords, passage);
        await reader.Page.Locator(".selected button").Last.ClickAsync();
        await reader.Until("localStorage.getItem('kept') !== null");
        return words;
    }

    private static async Task TapSave(Reader reader, string word)
    {
        await reader.Page.Locator("[id='2.2'] .ref").TapAsync();
        await reader.Page.Locator("dialog.sheet button", new() { HasText = word }).TapAsync();
        await Assertions.Expect(reader.Page.Locator("dialog.sheet")).ToHaveCountAsync(0);
    }

    private static async Task<string> Download(Reader reader, string form)
    {
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator($"#kept-forms button[value={form}]").ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var text = new StreamReader(stream, Encoding.UTF8);
        return await text.ReadToEndAsync();
    }
}

using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Site.Pages.Search;

public sealed class ConcordanceTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private const string Path = "/search/concordance?q=قازق";

    [Fact]
    public async Task KeywordStandsBetweenWhatIsReadBeforeAndAfter()
    {
        var page = await site.Page(Path);
        var table = page.QuerySelector("table.kwic")!;

        Assert.Equal("rtl", table.GetAttribute("dir"));
        Assert.All(table.QuerySelectorAll("tbody tr"), line =>
        {
            Assert.Equal(["of", "before", "keyword", "after"], line.Children.Select(cell => cell.ClassName));
            Assert.NotEmpty(line.QuerySelector("mark")!.TextContent);
            Assert.StartsWith("/", line.QuerySelector(".of a")!.GetAttribute("href")!, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("before", 1)]
    [InlineData("before", 2)]
    [InlineData("before", 3)]
    [InlineData("after", 1)]
    [InlineData("after", 2)]
    [InlineData("after", 3)]
    public async Task LinesAreSortedByTheWordAsked(string side, int word)
    {
        var lines = (await site.Page($"{Path}&by={side}{word}&ui=ur")).QuerySelectorAll($".kwic td.{side}")
            .Select(cell => SearchForm.Tokens(cell.TextContent).Select(token => token.Term).ToList())
            .Select(terms => (side == "before" ? terms.AsEnumerable().Reverse() : terms).ElementAtOrDefault(word - 1) ?? "")
            .ToList();

        Assert.NotEmpty(lines);
        Assert.Equal(lines.Order(StringComparer.Create(CultureInfo.GetCultureInfo("ur"), CompareOptions.None)), lines);
    }

    [Theory]
    [InlineData("csv", ',')]
    [InlineData("tsv", '\t')]
    public async Task DownloadHoldsEveryLineWithItsReference(string format, char separator)
    {
        var answer = await site.Reader().GetAsync($"/search/concordance.{format}?q=قازق&by=after1");
        var rows = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var total = (await site.Page(Path)).QuerySelector(".total bdi")!.TextContent;

        Assert.Equal(string.Join(separator, "work", "reference", "printed_page", "language", "kind", "layer", "before", "keyword", "after", "url"), rows[0]);
        Assert.Equal(total, (rows.Length - 1).ToString(CultureInfo.InvariantCulture));
        Assert.All(rows[1..], row => Assert.Matches($"{separator}{CorpusHost.Origin}/[a-z0-9-]+/[a-z0-9.]+$", row));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    /// <summary>A sentence of the archive that begins after a hyphen would be a formula in a spreadsheet.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    public async Task NoCellIsAFormula(string format)
    {
        var file = (await site.Reader().GetStringAsync($"/search/concordance.{format}?q=*ا*")).TrimStart('\uFEFF');

        var cells = file.Split([',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.TrimStart('"'));
        Assert.DoesNotContain(cells, cell => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@');
        Assert.Contains("'-", file, StringComparison.Ordinal);
    }

    // Once the title of the work stood in each line, and Arabic books came first for whoever reads Urdu.
    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    public async Task EachWorkIsNamedOnceAndTheReadersOwnComeFirst(string reader)
    {
        var lines = (await site.Page($"{Path}&ui={reader}")).QuerySelectorAll(".kwic .line");
        var titles = lines.Select(line => line.QuerySelector(".work-of")?.TextContent).OfType<string>().ToList();

        Assert.Equal(titles.Distinct(), titles);
        Assert.Equal(reader, lines[0].GetAttribute("lang"));
        Assert.Equal(2, 1 + lines.Zip(lines.Skip(1)).Count(pair => pair.First.GetAttribute("lang") != pair.Second.GetAttribute("lang")));
    }

    [Fact]
    public async Task UnknownOrderIsThatOfTheBook() => Assert.Equal(
        (await site.Page(Path)).QuerySelector("table.kwic")!.TextContent,
        (await site.Page($"{Path}&by=nothing")).QuerySelector("table.kwic")!.TextContent);
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Apis.Dts;
using KazakhArchive.Tests.Site.Exports.Tei;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Xunit.Abstractions;

namespace KazakhArchive.Tests.Site.Apis.Dts;

/// <summary>Walks from the entry point through every work, along both trees, and reads every document in every form.</summary>
public sealed class DtsWalkTests(ArchiveHost site, ITestOutputHelper output) : IClassFixture<ArchiveHost>
{
    private static readonly XNamespace Dts = "https://w3id.org/api/dts#";

    private readonly DtsClient client = new(site.Reader());
    private int documents;

    [Fact]
    public async Task EveryDocumentOfBothTreesIsTheSitesOwnText()
    {
        var entry = await client.Get($"{CorpusHost.Origin}/api/dts/");
        var root = await client.Get(DtsClient.Expand(entry["collection"]));
        Assert.Equal(ArchiveCorpus.Library.Editions.Count, (int)root["totalChildren"]!);
        foreach (var member in root["member"]!.AsArray())
        {
            var work = await client.Get(DtsClient.Expand(member!["collection"]));
            Assert.Equal("Collection", (string?)work["@type"]);
            var resource = Assert.Single(work["member"]!.AsArray())!;
            Assert.Equal("Resource", (string?)resource["@type"]);
            await Walk(ArchiveCorpus.Find((string)work["@id"]!), resource);
        }

        output.WriteLine($"{documents} documents compared");
    }

    private async Task Walk(Edition edition, JsonNode resource)
    {
        var whole = edition.Chapters.SelectMany(chapter => chapter.Blocks).ToList();
        await CompareForms(resource, [], whole);
        foreach (var tree in resource["citationTrees"]!.AsArray())
        {
            var name = (string?)tree!["identifier"];
            (string, string)[] named = name is null ? [] : [("tree", name)];
            var units = (await client.Get(DtsClient.Expand(resource["navigation"], [("down", "-1"), .. named])))["member"]!.AsArray();
            var expected = name switch
            {
                null => edition.Chapters.SelectMany(chapter => chapter.Blocks.Select(block => block.Id).OfType<PassageId>()
                    .Where(id => id.Kind == PassageIdKind.Passage).Prepend(chapter.Id)),
                "page" => whole.SelectMany(block => block.Inlines.OfType<Inline.PageBeginning>()).Select(beginning => beginning.Page).OfType<PassageId>(),
                _ => whole.Where(block => block.Kind == KindOf(name)).Select(block => block.Id!.Value),
            };
            Assert.Equal(expected.Select(id => id.ToString()), units.Select(unit => (string)unit!["identifier"]!));
            foreach (var unit in units)
            {
                var reference = PassageId.TryParse((string)unit!["identifier"]!)!.Value;
                Assert.Equal($"{CorpusHost.Origin}/{edition.Work.Id}/{reference}", (string?)unit["@id"]);
                var excerpt = Excerpts.Of(edition.Chapters, PassageRange.Of(reference))!;
                await CompareForms(resource, [("ref", reference.ToString()), .. named], [.. excerpt.Parts.Select(part => part.Block)]);
            }

            await CompareRanges(resource, named, edition, units);
            output.WriteLine($"{resource["@id"]} {name ?? "chapter, passage"}: {units.Count} units");
        }
    }

    /// <summary>From each unit of the first level to the next.</summary>
    private async Task CompareRanges(JsonNode resource, (string, string)[] tree, Edition edition, JsonArray units)
    {
        var tops = units.Where(unit => (int)unit!["level"]! == 1).Select(unit => (string)unit!["identifier"]!).ToList();
        foreach (var (start, end) in tops.Zip(tops.Skip(1)))
        {
            var (first, last) = (PassageId.TryParse(start)!.Value, PassageId.TryParse(end)!.Value);
            var blocks = tree.Length == 0
                ? edition.Chapters.Where(chapter => chapter.Id == first || chapter.Id == last).SelectMany(chapter => chapter.Blocks)
                : tree[0].Item2 == "page" ? Excerpts.OfPrintedPages(edition.Chapters, first, last)!.Select(part => part.Block)
                : edition.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => block.Id == first || block.Id == last);
            await CompareForms(resource, [("start", start), ("end", end), .. tree], [.. blocks]);
        }
    }

    private static BlockKind KindOf(string tree) => tree == "note" ? BlockKind.Note : BlockKind.Figure;

    private async Task CompareForms(JsonNode resource, (string, string)[] parameters, IReadOnlyList<Block> blocks)
    {
        foreach (var mediaType in DtsItems.MediaTypes)
        {
            var url = DtsClient.Expand(resource["document"], [("mediaType", mediaType), .. parameters]);
            var answer = await client.Send(url);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, url);
            Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal($"<{CorpusHost.Origin}/api/dts/collection/?id={resource["@id"]}>; rel=\"collection\"", answer.Headers.GetValues("Link").Single());
            documents++;
            switch (mediaType)
            {
                case "text/plain":
                    AssertSame(TextOf(blocks, Layer.Reading), WhiteSpace.Fold(text), url);
                    break;
                case "text/html":
                    var elements = new HtmlParser().ParseDocument(text).QuerySelectorAll("h1,h2,h3,h4,h5,h6,p,li,blockquote");
                    AssertSame(TextOf(blocks, Layer.Reading), WhiteSpace.Fold(string.Join(' ', elements.Select(element => element.TextContent))), url);
                    break;
                default:
                    var wrapper = Wrapped(text, isPart: parameters.Length > 0);
                    AssertSame(TextOf(blocks, Layer.Diplomatic), TeiLayers.Read(wrapper, Layer.Diplomatic), url);
                    // TEI keeps the space before a note's mark, which the reading text leaves out with the mark.
                    AssertSame(Unspaced(TextOf(blocks, Layer.Reading)), Unspaced(TeiLayers.Read(wrapper, Layer.Reading)), url);
                    break;
            }
        }
    }

    private static string TextOf(IEnumerable<Block> blocks, Layer layer) =>
        string.Join(' ', blocks.Select(block => LayerText.Of(block, layer)).Where(text => text.Length > 0));

    private static string Unspaced(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static void AssertSame(string expected, string found, string url)
    {
        var same = expected.AsSpan().CommonPrefixLength(found);
        string Around(string text) => Visible.Of(text[Math.Max(0, same - 40)..Math.Min(text.Length, same + 40)]);
        Assert.True(expected == found, $"{url}\n{Around(expected)}\n{Around(found)}");
    }

    private static XElement Wrapped(string xml, bool isPart)
    {
        var root = XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(TeiLayers.Tei + "TEI", root.Name);
        Assert.Equal(isPart, root.Descendants(Dts + "wrapper").Any());
        return isPart ? root.Descendants(Dts + "wrapper").Single() : root;
    }
}

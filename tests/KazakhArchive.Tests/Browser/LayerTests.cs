using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Browser;

/// <summary>What stands on the page, and what a reader carries off from it, is one layer and nothing else.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class LayerTests(SiteInBrowser site)
{
    /// <summary>What copying takes of each passage: the selection leaves out what does not belong to the text.</summary>
    private const string Copies = """
        ids => ids.map(id => {
          const place = document.getElementById(id);
          const selection = getSelection();
          selection.selectAllChildren(place.querySelector('figcaption, .note-text') ?? place);
          const text = selection.toString();
          selection.removeAllRanges();
          return text;
        })
        """;

    [Theory]
    [InlineData("reading", "none", "inline")]
    [InlineData("diplomatic", "inline", "none")]
    public async Task EachLayerHidesWhatBelongsToTheOther(string layer, string diplomatic, string corrections)
    {
        await using var reader = await site.Open($"layer-{layer}");
        await reader.Goto("/abc-kazakhstan/4");

        Assert.Equal(diplomatic, await reader.Computed(".dipl", "display"));
        Assert.Equal(diplomatic == "none" ? "none" : "block", await reader.Computed(".dipl-block", "display"));
        Assert.Equal(diplomatic, await reader.Computed(".sic", "display"));
        Assert.Equal(diplomatic, await reader.Computed(".fn-raw", "display"));
        Assert.Equal(corrections, await reader.Computed(".corr", "display"));
        Assert.Equal(corrections, await reader.Computed(".fn", "display"));
    }

    /// <summary>Likely emendations give way to the source's words, certain ones stay, and the diplomatic layer is what it is.</summary>
    [Theory]
    [InlineData("emendations-all", "inline", "none", "inline")]
    [InlineData("emendations-certain", "none", "inline", "inline")]
    [InlineData("emendations-certain.layer-diplomatic", "none", "inline", "none")]
    public async Task ReaderMaySeeCertainEmendationsOnly(string preferences, string likely, string likelySic, string certain)
    {
        await using var reader = await site.Open(preferences);
        await reader.Goto("/kazakh-khanates/2");

        Assert.Equal(likely, await reader.Computed(".em.likely .corr", "display"));
        Assert.Equal(likelySic, await reader.Computed(".em.likely .sic", "display"));
        Assert.Equal(certain, await reader.Computed(".em:not(.likely) .corr", "display"));
    }

    [Theory]
    [InlineData(Layer.Reading)]
    [InlineData(Layer.Diplomatic)]
    public async Task CopiedPassageIsTheTextOfItsLayer(Layer layer)
    {
        List<string> breaches = [];
        await using var reader = await site.Open(layer == Layer.Diplomatic ? "layer-diplomatic" : "layer-reading");
        foreach (var edition in site.Library.Editions)
        {
            foreach (var chapter in edition.Chapters)
            {
                await reader.Goto($"/{edition.Work.Id}/{chapter.Number}");
                await reader.LayOutAll();
                breaches.AddRange(await WrongCopies(reader, edition.Work.Id, chapter, layer));
            }
        }

        Breaches.AreNone(breaches);
    }

    private static async Task<IEnumerable<string>> WrongCopies(Reader reader, WorkId work, Chapter chapter, Layer layer)
    {
        // A supplied heading has no diplomatic text and is not shown there.
        var passages = chapter.Blocks.Where(block => block.Id is not null && !block.IsSupplied).ToList();
        var copies = await reader.Page.EvaluateAsync<string[]>(Copies, passages.Select(block => block.Id!.Value.ToString()));
        return passages.Zip(copies, (block, copy) => (block.Id, Expected: LayerText.Of(block, layer), Copied: WhiteSpace.Fold(copy)))
            .Where(passage => passage.Expected != passage.Copied)
            .Select(passage => $"{work}/{passage.Id}:\n  text   {Visible.Of(passage.Expected)}\n  copied {Visible.Of(passage.Copied)}");
    }
}

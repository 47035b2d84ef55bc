using System.Text.Json;
using AngleSharp.Dom;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>An import under a site that has not been told to read it: nothing that is counted is passed over in silence.</summary>
public sealed class ChangedUnderneathTests : IDisposable
{
    private const string Changed = "Some passages have been edited since this list was made.";

    private readonly ScratchCorpus corpus = new();
    private readonly CorpusHost site;

    public ChangedUnderneathTests()
    {
        var gazetteer = Directory.CreateDirectory(Path.Combine(corpus.Path, "gazetteer")).FullName;
        foreach (var table in Directory.GetFiles(Repository.PathOf("corpus/gazetteer")))
        {
            File.Copy(table, Path.Combine(gazetteer, Path.GetFileName(table)));
        }

        var folder = corpus.Add("خان ۱۹۹۱ء میں ایران آیا۔\n\nپھر ایران سے خان گیا۔\n"u8.ToArray());
        Assert.Equal(0, corpus.Run("import").ExitCode);
        site = new CorpusHost(corpus.Path);
        _ = site.Services;

        // Longer, so that the passage after it stands elsewhere.
        File.WriteAllText(folder.Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns, ["1", "", "آیا", "آ پہنچا تھا", "letter", "high", "as in the print"]));
        Assert.Equal(0, corpus.Run("import").ExitCode);
    }

    [Fact]
    public async Task SearchShowsWhatMovedAndSaysWhatWasEdited()
    {
        var found = JsonSerializer.Deserialize<JsonElement>(await site.Reader().GetStringAsync("/api/search?q=%D8%AE%D8%A7%D9%86&ui=en"));

        Assert.Equal(["پھر ایران سے خان گیا۔"], found.GetProperty("hits").EnumerateArray()
            .Select(hit => string.Concat(hit.GetProperty("snippet").EnumerateArray().Select(part => part.GetProperty("text").GetString()))).Where(text => text.Length > 0));
        Assert.StartsWith(Changed, Assert.Single(found.GetProperty("notices").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/names/iran?ui=en", ".uses > li > a", 2)]
    [InlineData("/names/iran/mentions/ur?ui=en", ".uses > li > a", 2)]
    [InlineData("/timeline?year=1991&ui=en", ".dates > li", 0)]
    public async Task ListsSayIt(string address, string rows, int shown)
    {
        var page = await site.Page(address);

        Assert.Equal(shown, page.QuerySelectorAll(rows).Length);
        Assert.Contains(page.QuerySelectorAll(".notice"), notice => notice.Text().StartsWith(Changed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HealthSaysItUntilTheCorpusIsReadAnew()
    {
        var snapshots = site.Services.GetRequiredService<SnapshotExchange>();
        Assert.False((await site.Ready()).GetProperty("hasChangedSince").GetBoolean());
        snapshots.See(CorpusStamp.Of(new CorpusFolder(corpus.Path)));
        Assert.True((await site.Ready()).GetProperty("hasChangedSince").GetBoolean());

        Assert.Equal(ReloadResult.Exchanged, (await snapshots.Reload()).Result);
        Assert.False((await site.Ready()).GetProperty("hasChangedSince").GetBoolean());
        Assert.DoesNotContain(Changed, await site.Reader().GetStringAsync("/names/iran?ui=en"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        site.Dispose();
        corpus.Dispose();
    }
}

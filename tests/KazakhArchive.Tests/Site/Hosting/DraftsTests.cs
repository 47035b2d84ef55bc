using System.Net;
using System.Text;
using KazakhArchive.Site.Hosting;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Hosting;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class DraftsTests(DraftsTests.Sites sites) : IClassFixture<DraftsTests.Sites>
{
    [Theory]
    [InlineData(false, HttpStatusCode.NotFound, 0)]
    [InlineData(true, HttpStatusCode.OK, 1)]
    public async Task DraftIsShownWhenTold(bool isTold, HttpStatusCode answer, int found)
    {
        var host = isTold ? sites.WithDrafts : sites.WithoutDrafts;
        using var reader = host.Reader();

        Assert.Equal(answer, (await reader.GetAsync("/musawwada")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/safar")).StatusCode);
        Assert.Equal(found, (await host.Page("/search?q=قازق")).QuerySelectorAll(".hit").Length);
    }

    [Fact]
    public async Task DraftSaysWhatItIsAndIsUnlisted()
    {
        var page = await sites.WithDrafts.Page("/musawwada?ui=en");

        Assert.Contains("Draft, not published", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    // Of a language that the archive knows nothing of.
    [Theory]
    [InlineData("/kitab", "Persian")]
    [InlineData("/kitab/1", "ترکستان")]
    [InlineData("/kitab/1.1", "ترکستان")]
    [InlineData("/search?q=lang:fa+ترکستان", "Persian")]
    [InlineData("/search?q=ترکستان&lang=fa", "Persian")]
    [InlineData("/", "Persian")]
    [InlineData("/search/concordance?q=ترکستان", "ترکستان")]
    [InlineData("/timeline", "")]
    [InlineData("/names", "")]
    [InlineData("/map", "")]
    [InlineData("/kitab.txt", "ترکستان")]
    [InlineData("/kitab.tei.xml", "xml:lang=\"fa\"")]
    [InlineData("/kitab.json", "\"fa\"")]
    [InlineData("/kitab.bib", "kitab")]
    [InlineData("/oai?verb=ListSets", "language-fa")]
    [InlineData("/oai?verb=ListRecords&metadataPrefix=oai_dc", "fa")]
    public async Task TextOfAnotherLanguageIsReadAndFound(string path, string words)
    {
        using var reader = sites.WithoutDrafts.Reader();
        reader.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var answer = await reader.GetAsync(path);

        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void SwitchIsASetting() =>
        Assert.Equal(["--Corpus:Drafts=true", "--Corpus:Watch=true", "--urls"], Switches.Expand(["--drafts", "--watch", "--urls"]));

    [Fact]
    public void FoldersAreNamedAsTheImporterNamesThem() =>
        Assert.Equal(["--Corpus:Path", "texts", "--Search:Index=/a=b"], Switches.Expand(["--corpus", "texts", "--index=/a=b"]));

    /// <summary>A published work, a draft and a work of a third language, on a site with drafts and one without; tests only read.</summary>
    public sealed class Sites : IDisposable
    {
        private readonly ScratchCorpus corpus = new();

        public Sites()
        {
            Add("safar", "خان نے شہر کی بنیاد رکھی۔\n", Language.Urdu, WorkState.Published);
            Add("musawwada", "قازق نے صلح کی۔\n", Language.Urdu, WorkState.Draft);
            Add("kitab", "شاه به ترکستان رفت.\n", Languages.TryParseTag("fa")!.Value, WorkState.Published);
            Assert.Equal(0, corpus.Run("import").ExitCode);
            WithDrafts = new Host(corpus.Path, "true");
            WithoutDrafts = new Host(corpus.Path, "false");
        }

        public CorpusHost WithDrafts { get; }

        public CorpusHost WithoutDrafts { get; }

        public void Dispose()
        {
            WithDrafts.Dispose();
            WithoutDrafts.Dispose();
            corpus.Dispose();
        }

        private void Add(string id, string text, Language language, WorkState state)
        {
            var folder = corpus.Add(Encoding.UTF8.GetBytes(text), id: id, language: language);
            var work = WorkJson.Read(folder.Id, "work.json", File.ReadAllText(folder.WorkJson.Path), [])!;
            File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(work with { State = state }));
        }
    }

    private sealed class Host(string path, string drafts) : CorpusHost(path)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Corpus:Drafts", drafts);
            builder.UseSetting("Search:Index", IndexesOfTests.NewPath());
        }
    }
}

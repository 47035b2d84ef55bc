using KazakhArchive.Search;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Works;
using Lucene.Net.Store;

namespace KazakhArchive.Tests.Search.Indexing;

/// <summary>An index that was brought from state to state answers as one that was made of the last state alone.</summary>
public sealed class IndexUpdateTests
{
    private const int Edits = 6;

    // Nothing is merged away, as in a large archive: many segments, and in them what was deleted.
    private static readonly IndexingLimits ManySegments = new() { DocumentsOfASmallIndex = 0, WorksOfOneWriter = 0 };

    private static readonly Bridge Names = Indexes.ArchiveBridge;

    [Law(6)]
    public void FolderAnswersAsIfMadeFromScratch(int seed)
    {
        var path = IndexesOfTests.NewPath();
        var archive = RandomArchive.Create(new Random(seed), 3);
        List<string> edits = ["make"];
        do
        {
            var index = IndexFolder.Open(path, archive.Source, new Lazy<Bridge>(Names), new IndexLog(warning => Assert.Fail(warning)));
            Same(SearchIndex.InMemory(archive.Source, Names), index, edits);
            Assert.False(IndexFolder.Update(path, archive.Source, new IndexLog(Assert.Fail)));
            edits.Add(archive.Edit());
        }
        while (edits.Count <= Edits);
    }

    [Law(10)]
    public void ManySegmentsWithDeletionsReadByAllProcessorsAnswerAsIfMadeFromScratch(int seed)
    {
        var directory = new RAMDirectory();
        var archive = RandomArchive.Create(new Random(seed), 5);
        List<string> edits = ["make"];
        do
        {
            IndexUpdate.Run(directory, archive.Source, isNew: edits.Count == 1, limits: ManySegments);
            Same(SearchIndex.InMemory(archive.Source, Names), SearchIndex.TryOpen(directory, archive.Source, new Lazy<Bridge>(Names), leastUnits: 1)!, edits);
            edits.Add(archive.Edit());
        }
        while (edits.Count <= Edits);
    }

    // It counted how many units hold an exact form with those that were deleted.
    [Fact]
    public void DeletedPassagesMakeNoExactFormSeemLessRare()
    {
        var directory = new RAMDirectory();
        IndexUpdate.Run(directory, Source(1, ("safar", "كتاب خان"), ("rihla", "كتاب روس")), isNew: true, limits: ManySegments);
        var now = Source(2, ("safar", "دریا خان"), ("rihla", "كتاب روس"));
        IndexUpdate.Run(directory, now, isNew: false, limits: ManySegments);

        var scores = new[] { SearchIndex.InMemory(now), SearchIndex.TryOpen(directory, now, null)! }.Select(index => index.Search(new SearchRequest("=كتاب")).Hits[0].Score);
        Assert.Single(scores.Distinct());
    }

    // Each segment was taken for an index by itself, and a segment without notes was asked for the last document there can be.
    [Theory]
    [InlineData("خان -روس", "rihla 1.1, safar 1.2")]
    [InlineData("note:روس", "rihla 1.2")]
    public void EverySegmentIsAPartOfTheWhole(string query, string found)
    {
        var directory = new RAMDirectory();
        IndexUpdate.Run(directory, Source(1, ("rihla", "خان"), ("rihla", "روس*")), isNew: true, limits: ManySegments);
        var all = Source(2, ("rihla", "خان"), ("rihla", "روس*"), ("safar", "خان روس"), ("safar", "خان"), ("safar", "روس"), ("safar", "قازق*"));
        IndexUpdate.Run(directory, all, isNew: false, limits: ManySegments);

        Assert.Equal(found, string.Join(", ", SearchIndex.TryOpen(directory, all, null)!.Search(new SearchRequest(query) { Sort = SearchSort.BookOrder })
            .Hits.Select(hit => $"{hit.Passage.Work} {hit.Passage.Reference}")));
    }

    // Of more passages than are kept, all with one score, those of a work that was indexed later were thrown away.
    [Fact]
    public void OfEqualPassagesThoseOfTheFirstWorkComeFirstWheneverItCame()
    {
        const int MoreThanAreKept = 300;
        var (directory, safar) = (new RAMDirectory(), Enumerable.Repeat(("safar", "خان"), MoreThanAreKept).ToArray());
        IndexUpdate.Run(directory, Source(1, safar), isNew: true, limits: ManySegments);
        var both = Source(2, [("rihla", "خان"), .. safar]);
        IndexUpdate.Run(directory, both, isNew: false, limits: ManySegments);

        Assert.Equal("rihla", SearchIndex.TryOpen(directory, both, null)!.Search(new SearchRequest("خان")).Hits[0].Passage.Work);
    }

    // Letters beyond the basic plane are two UTF-16 units, which Lucene's runs of letters do not cut.
    [Theory]
    [InlineData("𐰴𐰀*")]
    [InlineData("*𐰍𐰣")]
    [InlineData("*𐰀𐰍*")]
    [InlineData("𐰴𐰀𐰍?*")]
    public void PatternFindsWordsOfTheOrkhonInscriptions(string pattern) =>
        Assert.Equal(1, SearchIndex.InMemory(Source(1, ("safar", "𐰴𐰀𐰍𐰣"), ("rihla", "خان"))).Search(new SearchRequest(pattern)).Total);

    [Fact]
    public void WordsThatWentWithTheirWorkAreNowhere()
    {
        var path = IndexesOfTests.NewPath();
        IndexFolder.Update(path, Source(1, ("safar", "نادرشاہ"), ("rihla", "خان")), new IndexLog(Assert.Fail));

        var index = IndexFolder.Open(path, Source(2, ("rihla", "خان")), null, new IndexLog(Assert.Fail));
        Assert.Equal([new Notice(NoticeKind.WordNowhere, "نادرشاہ")], index.Search(new SearchRequest("نادرشاہ")).Notices);
        Assert.Empty(index.Suggest("ناد"));
        Assert.Empty(index.Search(new SearchRequest("نادرشا")).DidYouMean);
    }

    // Both words have one hash, by which words that went are found.
    [Fact]
    public void WordStaysWhenAnotherOfItsHashGoes()
    {
        const string Going = "تسشدنش", Staying = "رتسببکک";
        Assert.Equal(TokenHashes.HashOf(Going), TokenHashes.HashOf(Staying));
        var directory = new RAMDirectory();
        IndexUpdate.Run(directory, Source(1, ("safar", Going), ("rihla", Staying)), isNew: true, limits: ManySegments);
        var now = Source(2, ("rihla", Staying), ("safar", "خان"));
        IndexUpdate.Run(directory, now, isNew: false, limits: ManySegments);

        var index = SearchIndex.TryOpen(directory, now, null)!;
        Assert.Equal(0, index.Search(new SearchRequest("تسشدن*")).Total);
        Assert.Equal(1, index.Search(new SearchRequest("رتسبب*")).Total);
    }

    [Fact]
    public void ArchiveWithoutWorksHasAnIndex()
    {
        var path = IndexesOfTests.NewPath();
        IndexFolder.Update(path, Source(1, ("safar", "خان")), new IndexLog(Assert.Fail));

        var index = IndexFolder.Open(path, Source(2), new Lazy<Bridge>(Names), new IndexLog(Assert.Fail));
        Same(SearchIndex.InMemory(Source(2), Names), index, ["remove safar"]);
        Assert.Equal(0, index.WorkCount);
    }

    // Progress is told once for each work that is made, by its share of the passages.
    [Fact]
    public void OnlyChangedWorksAreIndexedAgain()
    {
        var path = IndexesOfTests.NewPath();
        Assert.Equal(4, Steps(path, Source(1, ("bahr", "دریا"), ("rihla", "خان"), ("safar", "روس"))).Count);
        Assert.Equal([0.85, 1], Steps(path, Source(2, ("bahr", "دریا"), ("rihla", "ملک"), ("safar", "روس"))));
        Assert.Equal([0.85, 1], Steps(path, Source(3, ("bahr", "دریا"), ("safar", "روس"), ("tarikh", "ملک"))));
        Assert.Equal([1], Steps(path, Source(4, ("bahr", "دریا"), ("safar", "روس"))));
        Assert.Equal([1], Steps(path, Source(5, ("bahr", "دریا"), ("safar", "روس"))));
        Assert.Empty(Steps(path, Source(5, ("bahr", "دریا"), ("safar", "روس"))));
    }

    // Several writers at once report in one bundle, which nobody caught: the site ended instead of searching in memory.
    [Fact]
    public void FullDiskIsAnInputOutputFaultHoweverManyWrite()
    {
        var source = new IndexSource(new CorpusDigest("1"), [.. Enumerable.Range(1, 3).Select(work => IndexedWork.From($"work-{work}", () => throw new IOException("No space left")))]);

        Assert.Equal("No space left", Assert.Throws<IOException>(() => IndexUpdate.Run(new RAMDirectory(), source, isNew: true)).Message);
    }

    private static List<double> Steps(string path, IndexSource source)
    {
        var steps = new Steps();
        IndexFolder.Update(path, source, new IndexLog(Assert.Fail, steps));
        return steps.Told;
    }

    private static void Same(SearchIndex expected, SearchIndex index, IEnumerable<string> edits)
    {
        var (wanted, found) = (IndexAnswers.Of(expected), IndexAnswers.Of(index));
        var at = wanted.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            at == wanted.Count && at == found.Count,
            Visible.Of($"After {string.Join(", ", edits)}:\nfrom scratch {wanted.ElementAtOrDefault(at)}\n    updated {found.ElementAtOrDefault(at)}"));
    }

    /// <param name="passages">A note where there is a star behind the text.</param>
    private static IndexSource Source(int revision, params (string Work, string Text)[] passages) => IndexSource.From(
        [.. passages.GroupBy(passage => passage.Work).SelectMany(work => work.Index()).Select(passage => new IndexedPassage
        {
            Work = passage.Item.Work,
            Reference = $"1.{passage.Index + 1}",
            Language = Language.Urdu,
            Kind = passage.Item.Text.EndsWith('*') ? PassageKind.Note : PassageKind.Text,
            Text = passage.Item.Text,
        })],
        new CorpusDigest($"{revision:x16}"));
}

internal sealed class Steps : IProgress<double>
{
    public List<double> Told { get; } = [];

    public void Report(double value)
    {
        lock (Told)
        {
            Told.Add(value);
        }
    }
}

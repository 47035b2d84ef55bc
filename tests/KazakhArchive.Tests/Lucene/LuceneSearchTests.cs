using KazakhArchive.Lucene;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Lucene;

/// <summary>The index as files: when it is built, opened, exchanged and removed.</summary>
public sealed class LuceneSearchTests : IDisposable
{
    private static readonly CorpusRevision First = new("00000000000000a1");
    private static readonly CorpusRevision Second = new("00000000000000b2");

    private readonly string root = Directory.CreateTempSubdirectory("kazakh-archive-index").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void AnIndexThatIsThereIsOpenedAndNotBuilt()
    {
        var (folder, isNew) = LuceneSearch.Build(root, First, Passages);

        Assert.True(isNew);
        Assert.Equal(1, LuceneSearch.Open(root, First, NotAsked).Search(new SearchRequest("خان")).Total);
        Assert.Equal((folder, false), LuceneSearch.Build(root, First, NotAsked));
    }

    [Fact]
    public void ProgressEndsWithTheWhole()
    {
        var shares = new Shares();

        LuceneSearch.Open(root, First, Passages, progress: shares);

        Assert.Equal(shares.Values.Order(), shares.Values);
        Assert.Equal(1, shares.Values[^1]);
    }

    [Theory]
    [InlineData("index.json")]
    [InlineData("columns.bin")]
    [InlineData("in-use")]
    public void AnIndexWithoutOneOfItsFilesIsBuiltAnew(string file)
    {
        var (folder, _) = LuceneSearch.Build(root, First, Passages);
        File.Delete(Path.Combine(folder, file));

        Assert.Equal(1, LuceneSearch.Open(root, First, Passages).Search(new SearchRequest("خان")).Total);
    }

    [Fact]
    public void AForeignFolderOfTheSameNameIsNotOpened()
    {
        var (folder, _) = LuceneSearch.Build(root, First, Passages);
        var foreign = folder.Replace(First.Value, Second.Value, StringComparison.Ordinal);
        Directory.Move(folder, foreign);

        Assert.Equal(1, LuceneSearch.Open(root, Second, Passages).Search(new SearchRequest("خان")).Total);
        Assert.Equal([foreign], Directory.GetDirectories(root));
    }

    [Fact]
    public void CutOffColumnsAreNotRead()
    {
        var (folder, _) = LuceneSearch.Build(root, First, Passages);
        using (var columns = new FileStream(Path.Combine(folder, "columns.bin"), FileMode.Open))
        {
            columns.SetLength(columns.Length / 2);
        }

        Assert.Equal(1, LuceneSearch.Open(root, First, Passages).Search(new SearchRequest("خان")).Total);
    }

    [Fact]
    public void WhatWasLeftHalfBuiltIsRemoved()
    {
        var half = Directory.CreateDirectory(Path.Combine(root, $"{Second}-01234567.half-{Guid.NewGuid():N}")).FullName;

        LuceneSearch.Open(root, First, Passages);

        Assert.False(Directory.Exists(half));
    }

    [Fact]
    public void AnOlderIndexGoesWhenNobodyHoldsIt()
    {
        var (old, _) = LuceneSearch.Build(root, First, Passages);
        var reader = LuceneSearch.Open(root, First, NotAsked);
        LuceneSearch.Open(root, Second, Passages);

        // Who read it still reads it.
        Assert.True(Directory.Exists(old));
        Assert.Equal(1, reader.Search(new SearchRequest("خان")).Total);
        GC.KeepAlive(reader);

        reader = null;
        for (var i = 0; i < 50 && Directory.Exists(old); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            LuceneSearch.Open(root, Second, NotAsked);
        }

        Assert.False(Directory.Exists(old));
    }

    [Fact]
    public void ANewerIndexWaitsForItsReaders()
    {
        LuceneSearch.Build(root, First, Passages);
        var (newer, _) = LuceneSearch.Build(root, Second, Passages);

        LuceneSearch.Open(root, First, NotAsked);

        Assert.True(Directory.Exists(newer));
    }

    [Fact]
    public void FoldersThatAreNoIndexStay()
    {
        var other = Directory.CreateDirectory(Path.Combine(root, "letters")).FullName;

        LuceneSearch.Open(root, First, Passages);

        Assert.True(Directory.Exists(other));
    }

    private static IReadOnlyList<IndexedPassage> Passages() =>
        [new IndexedPassage { Work = "safar", Reference = "1.1", Language = Language.Urdu, Text = "توکل خان" }];

    private static IReadOnlyList<IndexedPassage> NotAsked() => throw new InvalidOperationException("The index is there.");

    private sealed class Shares : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }
}

using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Writing;

/// <summary>What tells an unchanged work, and what does not.</summary>
public class ImportRecordTests
{
    private const string Unchanged = "0 written, 1 unchanged.\n";
    private static readonly byte[] Sound = "خان نے شہر کی بنیاد رکھی۔\n\nپھر صلح ہوئی۔\n"u8.ToArray();
    private static readonly DateTime LongAgo = new(2020, 1, 31, 12, 0, 0, DateTimeKind.Utc);

    // The price of not opening the files: who changes one and sets back its time is found out by check alone.
    [Fact]
    public void NamesLengthsAndTimesAreLookedAtAndCheckTrustsThemNot()
    {
        using var corpus = Imported(LongAgo);
        var chapter = corpus.Work().Chapter(corpus.Work().ChapterFileNames()[0]).Path;
        var writtenAt = File.GetLastWriteTimeUtc(chapter);
        Exchange(chapter, "خان", "خون");
        File.SetLastWriteTimeUtc(chapter, writtenAt);
        Assert.Equal(Unchanged, corpus.Run("import").Output);
        Assert.Contains(": E405 ", corpus.Run("check").Error, StringComparison.Ordinal);

        File.SetLastWriteTimeUtc(chapter, writtenAt.AddSeconds(1));
        Assert.Contains("1 chapters", corpus.Run("import").Output, StringComparison.Ordinal);
        Assert.Equal(0, corpus.Run("check", "--strict").ExitCode);
    }

    [Fact]
    public void FileYoungerThanTheNoteIsReadThoughItsTimeIsTheSame()
    {
        var young = DateTime.UtcNow.AddHours(1);
        using var corpus = Imported(young);
        Assert.Equal(Unchanged, corpus.Run("import").Output);
        Exchange(corpus.Work().WorkJson.Path, "Journey", "Travels");
        File.SetLastWriteTimeUtc(corpus.Work().WorkJson.Path, young);
        Assert.Contains("1 chapters", corpus.Run("import").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileWithAnotherTimeAndTheSameBytesChangesNothing()
    {
        using var corpus = Imported(LongAgo);
        File.SetLastWriteTimeUtc(corpus.Work().WorkJson.Path, LongAgo.AddDays(1));
        Assert.Equal(Unchanged, corpus.Run("import").Output);
        Assert.Equal(Unchanged, corpus.Run("import").Output);
    }

    [Theory]
    [InlineData("decisions.tsv")]
    [InlineData("mentions.tsv")]
    public void FileThatCameOrWentIsSeen(string name)
    {
        using var corpus = Imported(LongAgo);
        var path = Path.Combine(corpus.Work().Path, name);
        File.WriteAllText(path, "line\ttext\tname\treason\n");
        Assert.NotEqual(Unchanged, corpus.Run("import").Output);
        File.Delete(path);
        Assert.Contains("1 chapters", corpus.Run("import").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkIsSeenThoughTheNoteKnowsTheFile()
    {
        using var corpus = Imported(LongAgo);
        var json = corpus.Work().WorkJson.Path;
        var target = Path.Combine(corpus.Path, "elsewhere.json");
        File.Move(json, target);
        File.CreateSymbolicLink(json, target);
        Assert.StartsWith("works/safar/work.json: E614 ", corpus.Run("import").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("begun\n")]
    [InlineData("a\n\nb\n\n# end\n")]
    public void NoteThatCannotBeReadIsNone(string note)
    {
        using var corpus = Imported(LongAgo);
        File.WriteAllText(Note(corpus), note);
        Assert.Contains("1 chapters", corpus.Run("import").Output, StringComparison.Ordinal);
        Assert.Equal(Unchanged, corpus.Run("import").Output);
    }

    [Fact]
    public void NoteThatWasCutOffIsNone()
    {
        using var corpus = Imported(LongAgo);
        var whole = File.ReadAllText(Note(corpus));
        for (var length = whole.Length - 1; length > 0; length -= 37)
        {
            File.WriteAllText(Note(corpus), whole[..length]);
            Assert.Contains("1 chapters", corpus.Run("import").Output, StringComparison.Ordinal);
        }
    }

    /// <param name="writtenAt">The time that the files of the editors have.</param>
    private static ScratchCorpus Imported(DateTime writtenAt)
    {
        var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound);
        foreach (var path in Directory.EnumerateFiles(folder.Path))
        {
            File.SetLastWriteTimeUtc(path, writtenAt);
        }

        Assert.Equal(0, corpus.Run("import").ExitCode);
        Thread.Sleep(20); // Longer than a step of the clock by which files are dated.
        File.SetLastWriteTimeUtc(Note(corpus), DateTime.UtcNow);
        return corpus;
    }

    private static string Note(ScratchCorpus corpus) => Path.Combine(corpus.Work().Path, ".import");

    /// <summary>By words of the same length.</summary>
    private static void Exchange(string path, string from, string to)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}

using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

/// <summary>A fault of one work is told with its true cause, and the work beside it is imported.</summary>
public class FaultyWorkTests
{
    private static readonly byte[] Sound = "خان نے شہر کی بنیاد رکھی۔\n\nپھر صلح ہوئی۔\n"u8.ToArray();

    [Fact]
    public void SourceThatIsTooLargeIsNotRead() => Fails(
        folder =>
        {
            using var source = File.OpenWrite(folder.Source.Path);
            source.SetLength(200_000_000);
        },
        $"works/faulty/source.txt: E106 the source holds 200000000 bytes, expected at most {CorpusFile.LargestSourceBytes}. ");

    [Fact]
    public void SourceThatIsALink() => Fails(folder => Dangle(folder.Source.Path), "works/faulty/source.txt: E614 is a link, expected a regular file");

    [Fact]
    public void TableThatIsALink() => Fails(folder => Dangle(folder.Decisions.Path), "works/faulty/decisions.tsv: E614 is a link, expected a regular file");

    // Opened, a link leads to a file elsewhere that would be emptied.
    [Fact]
    public void NoteThatIsALink() => Fails(folder => Dangle(Path.Combine(folder.Path, ".import")), "works/faulty/.import: E614 is a link, expected a regular file");

    [Fact]
    public void FolderThatIsALink() => Fails(
        folder =>
        {
            Directory.Move(folder.Path, Path.Combine(folder.CorpusPath, "elsewhere"));
            Directory.CreateSymbolicLink(folder.Path, Path.Combine(folder.CorpusPath, "elsewhere"));
        },
        "works/faulty: E614 is a link, expected a folder");

    [Fact]
    public void NoteThatCannotBeWritten() => Fails(folder => Directory.CreateDirectory(Path.Combine(folder.Path, ".import")), "works/faulty/.import: E614 is a folder, expected a regular file");

    [Fact]
    public void ChaptersThatCannotBeWritten() => Fails(folder => File.WriteAllText(folder.PreparedChaptersPath, ""), "works/faulty: E611 ");

    [Fact]
    public void TableOfSomethingElse() => Fails(folder => File.WriteAllBytes(folder.Emendations.Path, [0x00, 0xFF, 0xFE]), "works/faulty/emendations.tsv: E201 ");

    [Fact]
    public void FolderThatVanished()
    {
        using var corpus = new ScratchCorpus();
        var findings = new FindingList();
        Assert.Null(WorkLock.Take(corpus.Work("gone"), findings));
        Assert.StartsWith("works/gone: E604 the folder was there a moment ago and is gone", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    private static void Fails(Action<WorkFolder> spoil, string finding)
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Sound, id: "alif");
        var faulty = corpus.Add(Sound, id: "faulty");
        File.WriteAllText(faulty.Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns));
        corpus.Add(Sound, id: "ye");
        spoil(faulty);

        var (exitCode, output, error) = corpus.Run("import");

        Assert.Equal(1, exitCode);
        Assert.StartsWith(finding, error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 left as they were, 2 written, 0 unchanged.\n", output, StringComparison.Ordinal);
        Assert.Empty(faulty.ChapterFileNames());
        Assert.Single(corpus.Work("alif").ChapterFileNames());
        Assert.Single(corpus.Work("ye").ChapterFileNames());
    }

    private static void Dangle(string path)
    {
        File.Delete(path);
        File.CreateSymbolicLink(path, "nowhere");
    }
}

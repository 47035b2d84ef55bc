using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class CorpusFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("corpus");
    private readonly FindingList findings = [];

    [Fact]
    public void NamedFolderIsTaken()
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, "works"));

        Assert.Equal(root.FullName, CorpusFolder.Find(root.FullName, findings)?.Path);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere")]
    public void NamedFolderWithoutWorksIsE606(string name)
    {
        Assert.Null(CorpusFolder.Find(Path.Combine(root.FullName, name), findings));
        Assert.Equal(FindingCodes.CorpusMissing, Assert.Single(findings).Code);
    }

    [Fact]
    public void EmptyPathIsE606()
    {
        Assert.Null(CorpusFolder.Find("", findings));
        Assert.Equal(FindingCodes.CorpusMissing, Assert.Single(findings).Code);
    }

    [Fact]
    public void WithoutNameTheNearestCorpusAboveTheProgramIsTaken()
    {
        var found = CorpusFolder.Find(null, findings);

        Assert.Empty(findings);
        Assert.StartsWith(Directory.GetParent(found!.Path)!.FullName, AppContext.BaseDirectory, StringComparison.Ordinal);
    }

    [Fact]
    public void WorksStandInOrdinalOrder()
    {
        Make("safar-2", "safar", "abc");

        var works = new CorpusFolder(root.FullName).Works(findings);

        Assert.Equal(["abc", "safar", "safar-2"], works.Select(work => work.Id.Value));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("Safar", "E601")]
    [InlineData("سفر", "E601")]
    [InlineData("2024-visit", "E601")]
    [InlineData("a--b", "E601")]
    [InlineData("a b", "E601")]
    [InlineData("search", "E602")]
    [InlineData("service-worker", "E602")]
    public void FolderThatCannotNameAWorkIsAFinding(string name, string code)
    {
        Make(name, "safar");

        var works = new CorpusFolder(root.FullName).Works(findings);

        Assert.Equal("safar", Assert.Single(works).Id.Value);
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Equal($"works/{name}", finding.Path);
    }

    [Fact]
    public void FoldersOfOtherProgramsAreNoWorks()
    {
        Make(".vscode");

        Assert.Empty(new CorpusFolder(root.FullName).Works(findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void FilesOfAWorkHaveNamesRelativeToTheCorpus()
    {
        var safar = new CorpusFolder(root.FullName).Work(WorkId.TryParse("safar")!.Value);

        Assert.Equal("works/safar/emendations.tsv", safar.Emendations.Name);
        Assert.Equal(Path.Combine(root.FullName, "works", "safar", "emendations.tsv"), safar.Emendations.Path);
        Assert.Equal("works/safar/chapters/01-a.md", safar.Chapter("01-a.md").Name);
        Assert.Empty(safar.ChapterFileNames());
    }

    public void Dispose() => root.Delete(recursive: true);

    private void Make(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, "works", name));
        }
    }
}

using System.Text;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Commands;

public class ImportCommandTests
{
    private static readonly byte[] Sound = "خان نے شہر کی بنیاد رکھی۔\n\nپھر صلح ہوئی۔\n"u8.ToArray();

    [Fact]
    public void EveryFaultIsToldInOneRunAndTheOthersAreImported()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Sound, id: "alif");
        corpus.Add(Sound, id: "ye");
        var broken = corpus.Add(Sound, id: "be");
        File.WriteAllText(broken.Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns, ["1", "", "بخارا", "خارا", "letter", "high", ""]));
        File.WriteAllText(broken.Decisions.Path, "line\trule\n");
        File.WriteAllText(broken.Passages.Path, "reference\n");
        File.WriteAllText(broken.WorkJson.Path, "{}");
        File.Delete(corpus.Add(Sound, id: "te").Source.Path);
        File.AppendAllText(corpus.Add(Sound, id: "se").Source.Path, "ا");
        Directory.CreateDirectory(Path.Combine(corpus.Path, "works", "search"));
        Directory.CreateDirectory(Path.Combine(corpus.Path, "works", "سفر"));
        var before = corpus.Snapshot();

        var (exitCode, output, error) = corpus.Run("import");

        Assert.Equal(1, exitCode);
        Assert.Equal(["alif: 1 chapters, 2 passages, 0 notes, 0 figures, 0 emendations; written.", "ye: 1 chapters, 2 passages, 0 notes, 0 figures, 0 emendations; written.",
            "3 left as they were, 2 written, 0 unchanged.", ""], output.Split('\n'));
        foreach (var code in (string[])["E104", "E105", "E201", "E203", "E601", "E602", "E603"])
        {
            Assert.Contains($": {code} ", error, StringComparison.Ordinal);
        }

        Assert.Contains("works/be/decisions.tsv:1: E201", error, StringComparison.Ordinal);
        Assert.Contains("works/be/passages.tsv:1: E201", error, StringComparison.Ordinal);
        Assert.All(corpus.Snapshot().Except(before), entry => Assert.Matches("^works/(alif|ye)/(chapters/|passages)", entry));
    }

    [Fact]
    public void UnknownWorksAreFindings()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Sound);
        var (exitCode, _, error) = corpus.Run("import", "safar", "hijrat", "Safar", "map");
        Assert.Equal(1, exitCode);
        Assert.Contains("works/hijrat: E604 ", error, StringComparison.Ordinal);
        Assert.Contains("works/Safar: E601 ", error, StringComparison.Ordinal);
        Assert.Contains("works/map: E602 ", error, StringComparison.Ordinal);
        Assert.Single(corpus.Work().ChapterFileNames());
    }

    [Fact]
    public void OnlyTheWorkThatIsNamedIsWritten()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Sound, id: "alif");
        corpus.Add([0xFF], id: "be");
        Assert.Equal(0, corpus.Run("import", "alif").ExitCode);
        Assert.Single(corpus.Work("alif").ChapterFileNames());
    }

    [Fact]
    public void ChapterThatIsNoLongerDividedGoes()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound, ScratchCorpus.Table(
            DivisionTable.Columns, ["1", "1", "1", "one", "[باب]", "editor"], ["3", "1", "2", "two", "[باب]", "editor"]));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        File.WriteAllText(folder.Divisions.Path, ScratchCorpus.Table(DivisionTable.Columns, ["1", "1", "1", "one", "[باب]", "editor"]));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        Assert.Equal(["01-one.md"], folder.ChapterFileNames());
        Assert.Contains("\n2.1\t3\t0\tپھر صلح ہوئی۔\talias\t1.2\t", File.ReadAllText(folder.Passages.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAKilledImportLeftBehindGoes()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound);
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var whole = corpus.Snapshot();
        Directory.CreateDirectory(folder.ChaptersPath + ".prepared");
        File.WriteAllText(Path.Combine(folder.ChaptersPath + ".prepared", "01-bab.md"), "half");
        Directory.CreateDirectory(folder.ChaptersPath + ".previous");
        File.WriteAllText(folder.Passages.Path + ".prepared", "half");
        Assert.Equal(0, corpus.Run("import").ExitCode);
        Assert.Equal(whole, corpus.Snapshot());
    }

    // Where no single rename can exchange two folders a kill may fall between two renames.
    [Fact]
    public void PreviousChaptersComeBackWhereOnlyTheyAreLeft()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound);
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var whole = corpus.Snapshot();
        Directory.Move(folder.ChaptersPath, folder.ChaptersPath + ".previous");
        Assert.EndsWith("unchanged.\n", corpus.Run("import").Output, StringComparison.Ordinal);
        Assert.Equal(whole, corpus.Snapshot());
    }

    /// <summary>The one moment in which the new references are still beside the new chapters, which no kill can be relied upon to hit.</summary>
    [Fact]
    public void ReferencesThatArrivedWithTheirChaptersCount()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes("خان آیا۔\nخان گیا۔\n"));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var old = File.ReadAllText(folder.Passages.Path);
        File.WriteAllText(folder.Decisions.Path, ScratchCorpus.Table(DecisionTable.Columns, ["2", "block", "", "noise", "OCR"]));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var (whole, revision) = (corpus.Snapshot(), CorpusDigest.Of(new CorpusFolder(corpus.Path)));
        File.Move(folder.SettledPassages.Path, Path.Combine(folder.ChaptersPath, "passages.tsv"));
        File.WriteAllText(folder.SettledPassages.Path, old);
        Directory.CreateDirectory(folder.PreparedChaptersPath);

        var findings = new FindingList();
        Assert.NotNull(EditionReader.Read(folder, Gazetteer.Empty, findings));
        Assert.Empty(findings);
        Assert.Equal(revision, CorpusDigest.Of(new CorpusFolder(corpus.Path)));
        Assert.Equal(0, corpus.Run("check", "--strict").ExitCode);
        Assert.EndsWith("unchanged.\n", corpus.Run("import").Output, StringComparison.Ordinal);
        Assert.Equal(whole, corpus.Snapshot());
    }

    [Fact]
    public void PreviousChaptersAreReadWhereOnlyTheyAreLeft()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound);
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var revision = CorpusDigest.Of(new CorpusFolder(corpus.Path));
        Directory.Move(folder.ChaptersPath, folder.PreviousChaptersPath);

        Assert.NotNull(EditionReader.Read(folder, Gazetteer.Empty, []));
        Assert.Equal(revision, CorpusDigest.Of(new CorpusFolder(corpus.Path)));
    }

    [Fact]
    public void UnchangedWorkIsNotImported()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound);
        Assert.Contains("1 chapters", corpus.Run("import").Output, StringComparison.Ordinal);
        Assert.Equal("0 written, 1 unchanged.\n", corpus.Run("import").Output);

        foreach (var path in (string[])[folder.WorkJson.Path, folder.Passages.Path, folder.Chapter(folder.ChapterFileNames()[0]).Path])
        {
            File.AppendAllText(path, "\n");
            var (_, output, error) = corpus.Run("import");
            Assert.Equal("", error);
            Assert.Contains("1 chapters", output, StringComparison.Ordinal);
            Assert.Equal("0 written, 1 unchanged.\n", corpus.Run("import").Output);
        }

        var names = Directory.CreateDirectory(Path.Combine(corpus.Path, CorpusFolder.GazetteerName)).FullName;
        foreach (var table in Directory.EnumerateFiles(Repository.PathOf("corpus", CorpusFolder.GazetteerName)))
        {
            File.Copy(table, Path.Combine(names, Path.GetFileName(table)));
        }

        Assert.Contains("1 chapters", corpus.Run("import").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnchangedWorkWarnsAsItDidBefore()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound);
        File.WriteAllText(folder.Decisions.Path, ScratchCorpus.Table(DecisionTable.Columns, ["1", "heading", "", "no", "OCR"]));

        var first = corpus.Run("import");
        var second = corpus.Run("import");

        Assert.Contains(": W212 ", first.Error, StringComparison.Ordinal);
        Assert.Equal((first.Error, "0 written, 1 unchanged.\n"), (second.Error, second.Output));
        Assert.Equal(1, corpus.Run("import", "--strict").ExitCode);
    }

    [Fact]
    public void SecondImportOfAWorkIsTold()
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Sound);
        using (WorkLock.Take(folder, new FindingList()))
        {
            var (exitCode, _, error) = corpus.Run("import");
            Assert.Equal(1, exitCode);
            Assert.StartsWith("works/safar: E608 ", error, StringComparison.Ordinal);
        }

        Assert.Equal(0, corpus.Run("import").ExitCode);
    }

    [Fact]
    public void MoreWordsThanReferencesCanNumberAreAFinding()
    {
        using var corpus = new ScratchCorpus();
        var source = new StringBuilder();
        for (var i = 0; i <= 50_000; i++)
        {
            source.Append("آیا۔\n");
            source.Append("گیا۔\n");
        }

        corpus.Add(Encoding.UTF8.GetBytes(source.ToString()));
        var (exitCode, _, error) = corpus.Run("import");
        Assert.Equal(1, exitCode);
        Assert.Contains(": E505 ", error, StringComparison.Ordinal);
    }
}

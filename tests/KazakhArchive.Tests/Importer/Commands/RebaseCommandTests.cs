using System.Text;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Commands;

public sealed class RebaseCommandTests : IDisposable
{
    private const string Before = "خان نے شہر کی بنیاد رکھی تھی۔\n\nپھر کناب لکھی گئی اور سب نے پڑھی۔\n\nآخر میں بڑی صلح ہوئی اور لوگ گھر گئے۔\n\nیہ جملہ صرف پرانے متن میں تھا کبھی۔\n";

    // A line was lost, one is new, one was read better.
    private const string After = "دیباچہ نیا لکھا گیا ہے۔\n\nخان نے شہر کی بنیاد رکھی تھی۔\n\nپھر کتاب لکھی گئی اور سب نے پڑھی۔\n\nآخر میں بڑی صلح ہوئی اور لوگ گھر گئے۔\n";

    private readonly ScratchCorpus corpus = new();
    private readonly WorkFolder folder;

    public RebaseCommandTests()
    {
        folder = corpus.Add(Encoding.UTF8.GetBytes(Before));
        File.WriteAllText(folder.Emendations.Path, ScratchCorpus.Table(
            EmendationTable.Columns, ["3", "", "کناب", "کتاب", "letter", "high", "OCR"], ["5", "", "بڑی صلح", "بڑی فتح", "letter", "low", "شک"]));
        File.WriteAllText(folder.Decisions.Path, "# remark\n" + ScratchCorpus.Table(DecisionTable.Columns, ["5", "block", "", "quotation", "قول"], ["7", "block", "", "quotation", "قول"]));
        Assert.Equal(0, corpus.Run("import").ExitCode);
    }

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void WhatWasKeptByHandStandsAtItsNewPlace()
    {
        var (exitCode, output, error) = Rebase(After);

        Assert.Equal(0, exitCode);
        Assert.Contains("carried over: 4 references, 1 rows of divisions.tsv, 1 rows of emendations.tsv (1 needed no more), 1 rows of decisions.tsv", output, StringComparison.Ordinal);
        Assert.Equal(ScratchCorpus.Table(EmendationTable.Columns, ["7", "", "بڑی صلح", "بڑی فتح", "letter", "low", "شک"]), File.ReadAllText(folder.Emendations.Path));
        Assert.Equal("# remark\n" + ScratchCorpus.Table(DecisionTable.Columns, ["7", "block", "", "quotation", "قول"]), File.ReadAllText(folder.Decisions.Path));
        Assert.Contains("works/safar/decisions.tsv:4: W310 ", error, StringComparison.Ordinal);
        Assert.Equal(After, File.ReadAllText(folder.Source.Path));
    }

    [Fact]
    public void ReferencesKeepTheirWords()
    {
        Rebase(After);
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var chapter = File.ReadAllText(folder.Chapter(folder.ChapterFileNames()[0]).Path);

        Assert.Contains("شہر کی بنیاد رکھی تھی۔ {#1.1 ", chapter, StringComparison.Ordinal);
        Assert.Contains("پھر کتاب لکھی گئی اور سب نے پڑھی۔ {#1.2 ", chapter, StringComparison.Ordinal);
        Assert.Contains("لوگ گھر گئے۔ {#1.3 ", chapter, StringComparison.Ordinal);
        Assert.Contains("\n1.4\t", File.ReadAllText(folder.Passages.Path), StringComparison.Ordinal);
        Assert.Equal(0, corpus.Run("check").ExitCode);
    }

    [Fact]
    public void AnotherTextIsRefused()
    {
        var before = corpus.Snapshot();
        var (exitCode, _, error) = Rebase("یہ کسی اور کتاب کا متن ہے جس کا اس سے واسطہ نہیں۔\n");

        Assert.Equal(1, exitCode);
        Assert.Contains(" E311 ", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    private (int ExitCode, string Output, string Error) Rebase(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return corpus.Run("rebase", "safar", "--source", path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

namespace KazakhArchive.Tests.Importer.Commands;

public class CommandLineTests
{
    private const string Sound = "خان نے شہر کی بنیاد رکھی۔\n";

    [Theory]
    [InlineData]
    [InlineData("conjure")]
    [InlineData("publish", "--note", "two\nlines")]
    [InlineData("import", "--fast")]
    [InlineData("check", "--corpus")]
    [InlineData("new")]
    [InlineData("new", "safar", "--lang", "ur", "--title", "سفر")]
    [InlineData("new", "safar", "--source", "a.txt", "--lang", "farsi", "--title", "سفر")]
    [InlineData("new", "safar", "--source", "a.txt", "--lang", "ur", "--title", " \t\n")]
    [InlineData("new", "--from")]
    [InlineData("new", "safar", "--from", "books.tsv")]
    [InlineData("new", "--from", "books.tsv", "--lang", "ur")]
    [InlineData("new", "--source", "a.txt", "--lang", "ur", "--title", "سفر")]
    public void WrongUseIsTwoAndSaysWhy(params string[] args)
    {
        using var corpus = new ScratchCorpus();
        var (exitCode, _, error) = args is [.., "--corpus"] ? ScratchCorpus.RunBare(args) : corpus.Run(args);
        Assert.Equal(2, exitCode);
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("import", "--help")]
    [InlineData("check", "-h")]
    [InlineData("new", "--help")]
    public void HelpIsNoFault(params string[] args)
    {
        var (exitCode, output, _) = ScratchCorpus.RunBare(args);
        Assert.Equal(0, exitCode);
        Assert.Contains("--corpus", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "--corpus", "*")]
    [InlineData("--corpus", "*", "import")]
    [InlineData("import", "safar", "--corpus", "*")]
    [InlineData("--corpus", "*", "check")]
    [InlineData("check", "--corpus", "*", "safar")]
    public void CorpusIsNamedBeforeOrBehindTheCommand(params string[] args)
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(System.Text.Encoding.UTF8.GetBytes(Sound));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var (exitCode, _, error) = ScratchCorpus.RunBare([.. args.Select(arg => arg == "*" ? corpus.Path : arg)]);
        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public void MissingCorpusIsAFinding()
    {
        var (exitCode, _, error) = ScratchCorpus.RunBare("import", "--corpus", "/nowhere");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("/nowhere: E606 ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void WarningsFailOnlyWhenStrict()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add("\u200Fخان آیا۔\n"u8.ToArray());
        var before = corpus.Snapshot();
        var strict = corpus.Run("import", "--strict");
        Assert.Equal((1, "1 left as they were, 0 written, 0 unchanged.\n"), (strict.ExitCode, strict.Output));
        Assert.Equal(before, corpus.Snapshot());
        Assert.Equal(0, corpus.Run("import").ExitCode);
        Assert.Equal(0, corpus.Run("check").ExitCode);
        Assert.Equal(1, corpus.Run("check", "--strict").ExitCode);
        Assert.Equal(1, corpus.Run("--strict", "check").ExitCode);
    }
}

using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed class RepositoryLayoutTests
{
    private const int MostLines = 400;
    private const int ManyLines = 200;

    private static readonly string[] TopLevel = ["Dockerfile", "KazakhArchive.sln", "README.md", "corpus", "src", "tests"];

    // Such a name says nothing of what the folder answers.
    private static readonly string[] EmptyNames =
        ["Models", "Services", "Helpers", "Utils", "Utilities", "Common", "Core", "Extensions", "Interfaces", "Managers", "Misc"];

    [Fact]
    public void TopLevelHoldsWhatTheReadmeNamesAndNothingElse()
    {
        var entries = Directory.EnumerateFileSystemEntries(Repository.Root)
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(TopLevel, entries);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void FoldersAreNounsOfTheField(string folder) =>
        Breaches.AreNone(RepositoryFiles.FoldersBelow(folder).Intersect(EmptyNames, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void NoFileIsTooLongToRead()
    {
        var lengths = RepositoryFiles.With(".cs", ".cshtml", ".css", ".js", ".md")
            .Where(path => !path.StartsWith("corpus/", StringComparison.Ordinal))
            .Select(path => (path, lines: File.ReadLines(Repository.PathOf(path)).Count()))
            .OrderByDescending(file => file.lines)
            .ToList();

        Assert.True(
            lengths[0].lines <= MostLines,
            $"No file may have more than {MostLines} lines; these have more than {ManyLines}:\n"
                + string.Join('\n', lengths.TakeWhile(file => file.lines > ManyLines).Select(file => $"{file.lines} {file.path}")));
    }
}

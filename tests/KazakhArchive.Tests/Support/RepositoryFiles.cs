namespace KazakhArchive.Tests.Support;

/// <summary>The files of the repository without what builds leave behind, for tests that read the code itself.</summary>
public static class RepositoryFiles
{
    private static readonly string[] Generated = ["bin", "obj", ".git", ".vs", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    /// <summary>Paths from the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. FilesBelow(Repository.Root)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <param name="extensions">With their dots.</param>
    public static IEnumerable<string> With(params string[] extensions) => All.Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.Ordinal));

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    /// <summary>Names of the folders in the root, or of those below one folder of it, at any depth.</summary>
    public static IEnumerable<string> FoldersBelow(string folder) => All
        .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
        .SelectMany(path => path.Split('/')[..^1])
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !Generated.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
            .SelectMany(FilesBelow));
}

using System.Text.RegularExpressions;

namespace KazakhArchive.Tests.Support;

/// <summary>
/// Does in empty folders what a Dockerfile's COPY and RUN steps do in images, so that a project or file that it forgets
/// is missing here too. Knows the instructions that ours uses; any other is ignored.
/// </summary>
public sealed partial class DockerfileReplay(string folder)
{
    private readonly List<(string Name, string Root)> stages = [];
    private readonly IReadOnlyList<string> ignored = [.. File.ReadLines(Repository.PathOf(".dockerignore")).Select(line => line.Trim('/'))];
    private string workFolder = "/";

    private string Root => stages[^1].Root;

    /// <summary>Sources of COPY steps that the repository lacks.</summary>
    public static IEnumerable<string> MissingSources() => Steps()
        .Where(step => step.Instruction == "COPY" && !step.Words.StartsWith("--from=", StringComparison.Ordinal))
        .SelectMany(step => step.Words.Split(' ')[..^1])
        .Where(source => !File.Exists(Repository.PathOf(source)) && !Directory.Exists(Repository.PathOf(source)));

    /// <summary>What stands after each instruction of that name.</summary>
    public static IEnumerable<string> Words(string instruction) => Steps().Where(step => step.Instruction == instruction).Select(step => step.Words);

    /// <summary>The folder in which the last image would start, on this machine.</summary>
    public async Task<string> Run()
    {
        foreach (var (instruction, rest) in Steps())
        {
            switch (instruction)
            {
                case "FROM":
                    stages.Add((rest.Split(' ')[^1], Directory.CreateDirectory(Path.Combine(folder, $"stage{stages.Count}")).FullName));
                    workFolder = "/";
                    break;
                case "WORKDIR":
                    workFolder = rest;
                    Directory.CreateDirectory(Inside(rest));
                    break;
                case "COPY":
                    Copy(rest.Split(' '));
                    break;
                case "RUN":
                    await RunStep(rest);
                    break;
            }
        }

        return Inside(workFolder);
    }

    private static IEnumerable<(string Instruction, string Words)> Steps() =>
        Step().Matches(RepositoryFiles.Read("Dockerfile").Replace("\\\n", " ", StringComparison.Ordinal))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value.Trim()));

    private void Copy(string[] words)
    {
        var from = words[0].StartsWith("--from=", StringComparison.Ordinal)
            ? stages.Find(stage => stage.Name == words[0]["--from=".Length..]).Root
            : Repository.Root;
        var target = Inside(words[^1]);
        foreach (var word in words[..^1].Where(word => !word.StartsWith("--", StringComparison.Ordinal)))
        {
            var source = Path.Combine(from, word.TrimStart('/'));
            if (Directory.Exists(source))
            {
                CopyFolder(source, target, obeysIgnored: from == Repository.Root);
            }
            else
            {
                var isFolder = words[^1].EndsWith('/');
                Directory.CreateDirectory(isFolder ? target : Path.GetDirectoryName(target)!);
                File.Copy(source, isFolder ? Path.Combine(target, Path.GetFileName(source)) : target);
            }
        }
    }

    private void CopyFolder(string source, string target, bool obeysIgnored)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var inner in Directory.EnumerateDirectories(source))
        {
            var name = Path.GetFileName(inner);
            if (!obeysIgnored || !ignored.Contains($"**/{name}", StringComparer.Ordinal))
            {
                CopyFolder(inner, Path.Combine(target, name), obeysIgnored);
            }
        }
    }

    private async Task RunStep(string command)
    {
        // No worker of the build stays behind, and what stands at the image's root stands in the stage's folder. The code was
        // examined when the tests were built, with the same settings; compiled ahead, it would do the same sooner.
        var run = await ProcessRun.Of(
            "sh",
            ["-c", RootedPath().Replace(command, $" {Root}/")],
            Inside(workFolder),
            ("MSBUILDDISABLENODEREUSE", "1"),
            ("UseSharedCompilation", "false"),
            ("RunAnalyzers", "false"),
            ("PublishReadyToRun", "false"));
        Assert.True(run.ExitCode == 0, $"{command}\n{run.Output}");
    }

    private string Inside(string path) => Path.Combine(Root, (path.StartsWith('/') ? path : Path.Combine(workFolder, path)).TrimStart('/').TrimEnd('.', '/'));

    [GeneratedRegex("^([A-Z]+) (.+)$", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex(" /")]
    private static partial Regex RootedPath();
}

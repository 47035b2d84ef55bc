using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

/// <summary>What a build takes from a registry is written down with its digest, so that another package under the same name is noticed.</summary>
public sealed partial class LockFileTests
{
    [Fact]
    public void EveryProjectOfTheSolutionIsLockedToThePackagesThatItNames() => Breaches.AreNone(
        Project().Matches(RepositoryFiles.Read("KazakhArchive.sln")).Select(match => match.Groups[1].Value.Replace('\\', '/')).SelectMany(Breach));

    private static IEnumerable<string> Breach(string project)
    {
        var path = Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");
        if (!File.Exists(Repository.PathOf(path)))
        {
            yield return $"{path} is missing. Run dotnet restore and commit it.";
            yield break;
        }

        using var locked = JsonDocument.Parse(RepositoryFiles.Read(path));
        var packages = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0");
        foreach (Match reference in Package().Matches(RepositoryFiles.Read(project)))
        {
            var (name, version) = (reference.Groups[1].Value, reference.Groups[2].Value);
            if (!packages.TryGetProperty(name, out var package) || package.GetProperty("resolved").GetString() != version || package.GetProperty("contentHash").GetString()!.Length < 40)
            {
                yield return $"{path} does not hold {name} {version}, which {project} names. Run dotnet restore and commit it.";
            }
        }
    }

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex Project();

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\" Version=\"([^\"]+)\" ?/>")]
    private static partial Regex Package();
}

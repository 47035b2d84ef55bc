using System.Xml.Linq;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

/// <summary>Lucene.NET cannot be restored everywhere, so nothing of it may be asked for unless the build asks for it.</summary>
public sealed class SearchEngineTests
{
    private const string Engine = "KazakhArchive.Lucene";
    private const string IfAsked = "'$(SearchEngine)' == 'Lucene'";

    [Fact]
    public void TheSolutionHasNoLucene() =>
        Assert.DoesNotContain("Lucene", RepositoryFiles.Read("KazakhArchive.sln"), StringComparison.Ordinal);

    [Fact]
    public void OnlyTheEngineAsksForItsPackages() => Breaches.AreNone(Projects()
        .Where(project => project.Path != $"src/{Engine}/{Engine}.csproj")
        .Where(project => Included(project.Xml, "PackageReference").Any(include => include.Include.Contains("Lucene", StringComparison.Ordinal)))
        .Select(project => project.Path));

    [Fact]
    public void TheEngineIsReferencedOnlyWhereTheBuildAsksForIt()
    {
        var references = Projects()
            .SelectMany(project => Included(project.Xml, "ProjectReference").Select(reference => (project.Path, reference.Include, reference.Condition)))
            .Where(reference => reference.Include.Contains(Engine, StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Equal(IfAsked, reference.Condition));
    }

    [Fact]
    public void OneFileOfTheSiteDecidesWhichEngineSearches() => Breaches.AreNone(RepositoryFiles.With(".cs", ".cshtml")
        .Where(path => path.StartsWith("src/KazakhArchive.Site/", StringComparison.Ordinal) && path != "src/KazakhArchive.Site/Search/SearchIndexAtStart.cs")
        .Where(path => RepositoryFiles.Read(path).Contains("lucene", StringComparison.OrdinalIgnoreCase)));

#if !LUCENE
    [Fact]
    public void NothingOfLuceneWasRestored() => // Site and importer are below the tests.
        Assert.DoesNotContain("Lucene.Net", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Tests.deps.json")), StringComparison.Ordinal);
#endif

    private static IEnumerable<(string Path, XDocument Xml)> Projects() =>
        RepositoryFiles.With(".csproj", ".props").Select(path => (path, XDocument.Parse(RepositoryFiles.Read(path))));

    private static IEnumerable<(string Include, string? Condition)> Included(XDocument project, string element) => project
        .Descendants(element)
        .Select(reference => (reference.Attribute("Include")!.Value, reference.Attribute("Condition")?.Value ?? reference.Parent!.Attribute("Condition")?.Value));
}

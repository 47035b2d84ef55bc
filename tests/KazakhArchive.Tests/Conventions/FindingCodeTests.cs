using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Conventions;

public class FindingCodeTests
{
    /// <summary>By its id, as a reader sees it, in a test or in the expectation of a case folder.</summary>
    [Fact]
    public void EveryCodeHasATest()
    {
        var texts = RepositoryFiles.With(".cs", ".txt")
            .Where(path => path.StartsWith("tests/", StringComparison.Ordinal))
            .Select(path => File.ReadAllText(Repository.PathOf(path)))
            .ToList();
        Breaches.AreNone(FindingCodes.All
            .Where(code => !texts.Exists(text => text.Contains(code.Id, StringComparison.Ordinal)))
            .Select(code => $"{code.Id}: {code.Meaning}"));
    }

    [Fact]
    public void CodesAreGivenOnce() =>
        Assert.Equal(FindingCodes.All.Count, FindingCodes.All.Select(code => code.Id[1..]).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void LetterOfACodeIsItsSeverity() =>
        Assert.All(FindingCodes.All, code => Assert.Equal(code.Severity == Severity.Error ? 'E' : 'W', code.Id[0]));
}

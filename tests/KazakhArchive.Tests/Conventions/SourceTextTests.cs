using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

/// <summary>What may not stand in the text of a source file. The patterns are written so that this file does not match itself.</summary>
public sealed partial class SourceTextTests
{
    [Fact]
    public void NothingIsLeftForLater() => AssertNowhere(LeftForLater(), ".cs", ".cshtml", ".css", ".js", ".md", ".resx", ".csproj", ".props", ".json");

    [Fact]
    public void NothingNamesOneMachineOrRegistry() =>
        AssertNowhere(MachinePath(), ".cs", ".cshtml", ".css", ".js", ".md", ".resx", ".csproj", ".props", ".json", ".tsv", "");

    /// <summary>And where one of many works shall not stop the others.</summary>
    [Fact]
    public void ExceptionIsCaughtOnlyAtTheTopOfAProgram() =>
        AssertNowhere(CatchAll(), path => Path.GetFileName(path) is not ("Program.cs" or "ManyWorks.cs"), ".cs", ".cshtml");

    [Fact]
    public void LettersInLogicAreNamedOrWrittenAsCodePoints() =>
        AssertNowhere(LiteralLetter(), path => path.StartsWith("src/", StringComparison.Ordinal), ".cs", ".cshtml");

    [Fact]
    public void CodeHoldsNothingInvisible()
    {
        var breaches = RepositoryFiles.With(".cs", ".cshtml", ".css", ".js", ".csproj", ".props", ".md")
            .Where(path => !path.StartsWith("corpus/works/", StringComparison.Ordinal) && !path.Contains("/Cases/", StringComparison.Ordinal)) // Texts are kept as they are.
            .SelectMany(path => File.ReadLines(Repository.PathOf(path))
                .Select((line, index) => (line, number: index + 1))
                .Where(row => row.line.Any(IsInvisible))
                .Select(row => $"{path}:{row.number}: {Visible.Of(row.line)}"))
            .Concat(RepositoryFiles.With(".cs").Where(path => File.ReadAllBytes(Repository.PathOf(path)) is [0xEF, 0xBB, 0xBF, ..])
                .Select(path => $"{path}: byte order mark"));

        Breaches.AreNone(breaches);
    }

    [Theory]
    [InlineData("// TO" + "DO: later", nameof(LeftForLater))]
    [InlineData("[Fact(Skip" + " = \"slow\")]", nameof(LeftForLater))]
    [InlineData("cd /ho" + "me/somebody", nameof(MachinePath))]
    [InlineData("https://api.nuget" + ".org/v3", nameof(MachinePath))]
    [InlineData("catch (Exc" + "eption fault)", nameof(CatchAll))]
    [InlineData("cat" + "ch\n{", nameof(CatchAll))]
    [InlineData("c == '\u06CC" + "'", nameof(LiteralLetter))]
    public void EachBreachIsSeen(string text, string rule) => Assert.Matches(
        rule switch
        {
            nameof(LeftForLater) => LeftForLater(),
            nameof(MachinePath) => MachinePath(),
            nameof(CatchAll) => CatchAll(),
            _ => LiteralLetter(),
        },
        text);

    private static void AssertNowhere(Regex pattern, params string[] extensions) => AssertNowhere(pattern, _ => true, extensions);

    private static void AssertNowhere(Regex pattern, Func<string, bool> counts, params string[] extensions)
    {
        var breaches = RepositoryFiles.With(extensions)
            .Where(path => !path.StartsWith("corpus/works/", StringComparison.Ordinal) && counts(path))
            .SelectMany(path =>
            {
                var text = RepositoryFiles.Read(path);
                return pattern.Matches(text).Select(match => $"{path}:{text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}");
            });

        Breaches.AreNone(breaches);
    }

    private static bool IsInvisible(char c) => c != '\t' && (char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (c != ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator));

    [GeneratedRegex(@"\b(TO[D]O|FI[X]ME|HA[C]K|XX[X]|NotImplemented[E]xception)\b|\bSkip[ ]?=")]
    private static partial Regex LeftForLater();

    // A path from the root of somebody's machine, or the address of a package registry.
    [GeneratedRegex(@"(?<![\w.*}>\])])/(home|root|tmp|work|farm|Users)/|(nuget|pypi)\.org|npmjs\.")]
    private static partial Regex MachinePath();

    // With a condition it says which.
    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception\b[^)]*\)(?!\s*when\b)|\{|when\b)")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"'[^\x00-\x7F]'")]
    private static partial Regex LiteralLetter();
}

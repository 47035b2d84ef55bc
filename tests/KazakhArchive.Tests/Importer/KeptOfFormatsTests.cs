using System.Text.RegularExpressions;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Importer;

/// <summary>The table of formats in corpus/README.md: each format has a row, which names by its words whatever the case folders' findings count as not kept.</summary>
public partial class KeptOfFormatsTests
{
    private static readonly string ReadMe = File.ReadAllText(Repository.PathOf("corpus", "README.md"));

    private static readonly string Formats = Repository.PathOf("tests", "KazakhArchive.Tests", "Importer", "Formats");

    public static TheoryData<string> Names => [.. FileFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFormatHasItsRow(string format) => Assert.NotEmpty(RowOf(format));

    [Fact]
    public void WhatIsNotKeptIsToldInTheTable()
    {
        var untold = Directory.EnumerateDirectories(Formats).SelectMany(LeftOut).Where(left => !IsTold(left.Format, left.What)).Select(left => $"{left.Format}: {left.What}").Distinct(StringComparer.Ordinal);
        Assert.Empty(untold);
    }

    private static IEnumerable<(string Format, string What)> LeftOut(string folder)
    {
        var (head, findings) = (Path.Combine(folder, "expected", "head.txt"), Path.Combine(folder, "expected", "findings.txt"));
        return !File.Exists(head) || !File.Exists(findings) ? []
            : Counted().Match(File.ReadAllText(findings)).Groups["what"].Captures.Select(what => (File.ReadLines(head).First()["format: ".Length..], what.Value));
    }

    private static bool IsTold(string format, string what) =>
        RowOf(format).Contains(what, StringComparison.Ordinal) || ReadMe[ReadMe.IndexOf("Whatever the format, these are not kept", StringComparison.Ordinal)..].Split("\n\n")[0].Replace('\n', ' ').Contains(what, StringComparison.Ordinal);

    private static string RowOf(string format) => ReadMe.Split('\n').FirstOrDefault(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|')[1].Contains($"`{format}`", StringComparison.Ordinal)) ?? "";

    [GeneratedRegex(@"W127 holds (?:\d+ (?<what>.+?)(?:, (?=\d+ )|, expected text))+", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}

using System.Globalization;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Commands;

/// <summary>What is said about the findings of one work: where there are many of a kind, three of them and how many there are.</summary>
internal static class FindingDigest
{
    private const int Most = 3;

    public static IEnumerable<string> Of(IReadOnlyList<Finding> findings)
    {
        var kinds = findings.GroupBy(finding => finding.Code).ToList();
        return kinds.TrueForAll(kind => kind.Count() <= Most)
            ? findings.Select(finding => finding.ToString())
            : kinds.SelectMany(kind => kind.Count() <= Most ? kind.Select(finding => finding.ToString()) : Many(kind.Key, [.. kind]));
    }

    private static IEnumerable<string> Many(FindingCode code, IReadOnlyList<Finding> all) =>
    [
        .. all.Take(Most).Select(finding => finding.ToString()),
        string.Create(CultureInfo.InvariantCulture, $"{all[0].Path}: {code} {all.Count} of this kind, {Most} of them above: {code.Meaning}. List them with --all{Acceptable(code, all)}."),
    ];

    private static string Acceptable(FindingCode code, IReadOnlyList<Finding> all) =>
        all.Any(finding => finding.Row is not null) ? $", or write the rows that they propose with import --accept {code}" : "";
}

using System.Globalization;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>The names of regions: those of PAGE, of ALTO's margins, of hOCR's classes and of SegmOnto, which eScriptorium writes.</summary>
internal static class RegionTypes
{
    private static readonly Dictionary<string, RegionRole> Roles = EmbeddedTable.Read(typeof(RegionTypes), "region-types.tsv", "type", "role")
        .ToDictionary(row => row["type"], row => Vocabulary.TryParse<RegionRole>(row["role"])!.Value, StringComparer.Ordinal);

    /// <summary>Null for a type that says nothing of the text, such as a paragraph's; SegmOnto writes subtypes and numbers behind a sign.</summary>
    public static RegionRole? Of(string? type) => type is null ? null
        : Roles.TryGetValue(type.Split(':', '#')[0].Trim().ToLowerInvariant(), out var role) ? role : null;

    /// <summary>From 0 to 100, of a share; null for anything else.</summary>
    public static int? Percent(string? share) =>
        double.TryParse(share, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? (int)Math.Round(value * 100) : null;

    /// <summary>Of a number from 0 to 100, which may have parts; null for anything else.</summary>
    public static int? Percent100(string? number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100 ? (int)Math.Round(value) : null;

    /// <summary>Of several; null for none.</summary>
    public static int? Mean(IReadOnlyList<int> confidences) => confidences.Count == 0 ? null : (int)Math.Round(confidences.Average());
}

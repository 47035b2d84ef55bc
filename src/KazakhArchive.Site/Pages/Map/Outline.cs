using System.Globalization;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>A line of the ground on which the places stand; a row of <c>outlines.tsv</c>, which says where it comes from.</summary>
/// <param name="Kind">land, sea (inland), kazakhstan, lake, river or border.</param>
public sealed record Outline(string Kind, IReadOnlyList<Coordinates> Points)
{
    private const double HundredthsOfADegree = 100;

    public static IReadOnlyList<Outline> All { get; } =
        [.. EmbeddedTsv.Read(typeof(Outline).Assembly, "Map/outlines.tsv", "kind", "line").Select(row => new Outline(row["kind"], [.. ReadLine(row["line"])]))];

    public bool IsClosed => Kind is not ("river" or "border");

    private static IEnumerable<Coordinates> ReadLine(string line)
    {
        var (longitude, latitude) = (0, 0);
        foreach (var step in line.Split(' '))
        {
            var comma = step.IndexOf(',', StringComparison.Ordinal);
            longitude += int.Parse(step.AsSpan(0, comma), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            latitude += int.Parse(step.AsSpan(comma + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            yield return new Coordinates(latitude / HundredthsOfADegree, longitude / HundredthsOfADegree);
        }
    }
}

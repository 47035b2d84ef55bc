using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>
/// Places names so that none covers another or a sign: the places that are mentioned most choose first, each among the eight
/// sides of its sign. What finds no room is tried again at the next magnification; only the names of prominent places may
/// touch one or two signs of lesser ones and stand a little off their own, as a map of a country without its name is none.
/// </summary>
public static class LabelLayout
{
    private const double Gap = 3;

    // Of a circle's radius, where its diagonal meets it.
    private const double Diagonal = .71;

    private const int MostTouched = 2;

    // How far off its sign a prominent name may stand, in pixels beside the usual; farther off nobody knows whose it is.
    private static readonly double[] Rings = [0, 9, 18, 27];

    // The corner in which map.js puts its keys.
    private const double KeysWidth = 60;
    private const double KeysHeight = 106;

    /// <summary>On a phone of 360 pixels the drawing is that small where all of it is seen.</summary>
    public const double Smallest = 1.0 / 3;

    // As map.css draws signs there.
    private const double SignsOnSmallest = .6;

    /// <summary>From the whole drawing on.</summary>
    public static IReadOnlyList<int> Zooms { get; } = [1, 2, 4];

    /// <summary>One for each mark, in their order.</summary>
    /// <param name="marks">In the order in which they may choose.</param>
    public static IReadOnlyList<MapLabel> Of(MapRegion region, IReadOnlyList<MapMark> marks, Language reader)
    {
        var labels = new MapLabel?[marks.Count];
        foreach (var zoom in Zooms)
        {
            for (var i = 0; i < marks.Count; i++)
            {
                labels[i] ??= Rings.Take(marks[i].Place.IsProminent ? Rings.Length : 1)
                    .Select(ring => Candidates(marks[i], reader, ring)
                        .Select(candidate => candidate with { Zoom = zoom })
                        .Where(candidate => KeepsClearOfNames(region, candidate, labels, reader))
                        .Select(candidate => (Label: candidate, Touched: Touched(candidate, marks, i)))
                        .Where(candidate => candidate.Touched <= (marks[i].Place.IsProminent ? MostTouched : 0))
                        .OrderBy(candidate => candidate.Touched)
                        .Select(candidate => candidate.Label with { TouchesSigns = candidate.Touched > 0 })
                        .FirstOrDefault())
                    .FirstOrDefault(label => label is not null);
            }
        }

        return WithSmallest(region, marks, [.. labels.Zip(marks, (label, mark) => label ?? Candidates(mark, reader, Rings[0]).First())]);
    }

    /// <summary>
    /// Of the names of the whole drawing those that keep clear of each other, and of the signs as in a larger one, in the smallest too; that of the
    /// place that is mentioned most may touch signs.
    /// </summary>
    private static List<MapLabel> WithSmallest(MapRegion region, IReadOnlyList<MapMark> marks, IReadOnlyList<MapLabel> labels)
    {
        var shown = new List<MapBox>();
        return
        [
            .. labels.Select((label, own) =>
            {
                var box = label.BoxAt(Smallest);
                var touched = marks.Index().Where(mark => mark.Index != own && MapBox.Around((mark.Item.At * Smallest) + mark.Item.Shift, mark.Item.Radius * SignsOnSmallest).Meets(box))
                    .Sum(mark => mark.Index < own ? MostTouched + 1 : 1);
                if (label.Zoom != Zooms[0] || (own > 0 && touched > (label.Mark.Place.IsProminent ? MostTouched : 0))
                    || !box.LiesWithin(region.WidthPixels * Smallest, region.HeightPixels * Smallest) || shown.Exists(box.Meets))
                {
                    return label;
                }

                shown.Add(box);
                return label with { IsOnSmallest = true };
            }),
        ];
    }

    /// <summary>Now and when the drawing grows, as no name may go again.</summary>
    private static IEnumerable<int> ZoomsOf(MapLabel label) => Zooms.Where(zoom => zoom >= label.Zoom);

    private static bool KeepsClearOfNames(MapRegion region, MapLabel candidate, MapLabel?[] labels, Language reader) => ZoomsOf(candidate).All(zoom =>
    {
        var box = candidate.BoxAt(zoom);
        return box.LiesWithin(region.WidthPixels * zoom, region.HeightPixels * zoom)
            && !(zoom == Zooms[0] && Keys(region, reader).Meets(box))
            && !labels.Any(label => label?.BoxAt(zoom).Meets(box) == true);
    });

    /// <summary>How many signs the name would touch; those of greater places count as too many.</summary>
    private static int Touched(MapLabel candidate, IReadOnlyList<MapMark> marks, int own) => ZoomsOf(candidate).Max(zoom =>
    {
        var box = candidate.BoxAt(zoom);
        return marks.Index().Where(mark => mark.Index != own && mark.Item.BoxAt(zoom).Meets(box)).Sum(mark => mark.Index < own ? MostTouched + 1 : 1);
    });

    private static MapBox Keys(MapRegion region, Language reader) => reader.Direction() == "ltr"
        ? new(region.WidthPixels - KeysWidth, region.HeightPixels - KeysHeight, region.WidthPixels, region.HeightPixels)
        : new(0, region.HeightPixels - KeysHeight, KeysWidth, region.HeightPixels);

    /// <summary>On the side first on which the reader's line goes on.</summary>
    private static IEnumerable<MapLabel> Candidates(MapMark mark, Language reader, double ring)
    {
        var name = mark.Place.Entity.NameIn(reader);
        var type = LabelType.Of(reader, mark.Place.IsProminent);
        var ahead = reader.Direction() == "ltr" ? 1 : -1;
        var beside = (type.AscentPixels - type.DescentPixels) / 2;
        var away = mark.Radius + Gap + ring;
        var corner = ((mark.Radius + ring) * Diagonal) + Gap;
        (int Side, double X, double Y)[] places =
        [
            (ahead, away, beside), (-ahead, away, beside),
            (0, 0, -away - type.DescentPixels), (0, 0, away + type.AscentPixels),
            (ahead, corner, -corner - type.DescentPixels), (ahead, corner, corner + type.AscentPixels),
            (-ahead, corner, -corner - type.DescentPixels), (-ahead, corner, corner + type.AscentPixels),
        ];
        var width = type.WidthPixels(name);
        foreach (var (side, x, y) in places)
        {
            var at = mark.Shift + new MapPoint(side * x, y);
            var left = side switch { > 0 => at.X, 0 => at.X - (width / 2), _ => at.X - width };
            var anchor = side switch { > 0 => LabelAnchor.Start, 0 => LabelAnchor.Middle, _ => LabelAnchor.End };
            yield return new MapLabel(mark, name, null, anchor, at, new MapBox(left, at.Y - type.AscentPixels, left + width, at.Y + type.DescentPixels));
        }
    }
}

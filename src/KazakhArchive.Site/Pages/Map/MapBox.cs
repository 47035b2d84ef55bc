namespace KazakhArchive.Site.Pages.Map;

/// <summary>A rectangle of a drawing, its sides upright.</summary>
public readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public static MapBox Around(MapPoint centre, double radius) => new(centre.X - radius, centre.Y - radius, centre.X + radius, centre.Y + radius);

    public bool Meets(MapBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool LiesWithin(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;

    public MapBox MovedBy(MapPoint by) => new(Left + by.X, Top + by.Y, Right + by.X, Bottom + by.Y);
}

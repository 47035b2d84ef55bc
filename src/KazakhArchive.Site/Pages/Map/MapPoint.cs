namespace KazakhArchive.Site.Pages.Map;

/// <summary>A point of a drawing: x grows to the right, y downwards.</summary>
public readonly record struct MapPoint(double X, double Y)
{
    public double DistanceTo(MapPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));

    public static MapPoint operator +(MapPoint left, MapPoint right) => new(left.X + right.X, left.Y + right.Y);

    public static MapPoint operator *(MapPoint point, double factor) => new(point.X * factor, point.Y * factor);
}

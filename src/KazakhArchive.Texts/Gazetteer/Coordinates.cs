namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A point on the earth in decimal degrees, WGS 84: north and east are positive.</summary>
public readonly record struct Coordinates(double Latitude, double Longitude);

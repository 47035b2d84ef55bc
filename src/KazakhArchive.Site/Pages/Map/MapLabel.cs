namespace KazakhArchive.Site.Pages.Map;

/// <summary>The name of a place beside its sign.</summary>
/// <param name="Zoom">The magnification from which on it is shown; null where there is room at none.</param>
/// <param name="Base">Where its base line begins, has its middle or ends, from the place on.</param>
/// <param name="Box">The room that it takes, from the place on.</param>
/// <param name="IsOnSmallest">It is shown too where a narrow window has the whole drawing.</param>
/// <param name="TouchesSigns">Signs of lesser places lie in its room.</param>
public sealed record MapLabel(MapMark Mark, string Name, int? Zoom, LabelAnchor Anchor, MapPoint Base, MapBox Box, bool TouchesSigns = false, bool IsOnSmallest = false)
{
    /// <summary>The room that it takes in the drawing at a magnification.</summary>
    public MapBox BoxAt(double zoom) => Box.MovedBy(Mark.At * zoom);
}

/// <summary>Which point of a label is given; from left to right, whatever its language.</summary>
public enum LabelAnchor
{
    Start,
    Middle,
    End,
}

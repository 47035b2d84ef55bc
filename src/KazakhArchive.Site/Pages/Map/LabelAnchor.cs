namespace KazakhArchive.Site.Pages.Map;

/// <summary>Which point of a label is given; from left to right, whatever its language.</summary>
public enum LabelAnchor
{
    Start,
    Middle,
    End,
}

namespace KazakhArchive.Site.Html;

/// <summary>A stretch of a text; the runs of a text lie end to end and cover it.</summary>
public readonly record struct BidiRun(BidiRunKind Kind, int StartUtf16, int LengthUtf16)
{
    public int EndUtf16 => StartUtf16 + LengthUtf16;
}

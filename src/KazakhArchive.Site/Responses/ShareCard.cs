using System.Net.Mime;

namespace KazakhArchive.Site.Responses;

/// <summary>What pages say about the pictures that are shown where somebody shares them; every one is of this form.</summary>
public static class ShareCard
{
    public const string MediaType = MediaTypeNames.Image.Png;

    // As Open Graph's readers show it whole.
    public const int WidthPx = 1200;
    public const int HeightPx = 630;
}

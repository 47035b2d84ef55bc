namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>A page as an OCR or a transcriber found it on an image: regions in reading order, each with its lines.</summary>
/// <param name="Image">The name of the image; empty where the file names none.</param>
/// <param name="Number">As the page has it in print; null where the file does not say, but a region may.</param>
public sealed record ScannedPage(string Image, string? Number, IReadOnlyList<ScannedRegion> Regions);

/// <param name="Corners">As PAGE writes them; null where nobody knows.</param>
public sealed record ScannedRegion(string? Corners, IReadOnlyList<ScannedLine> Lines);

/// <summary>A line of print; of a table a row, whose cells are parted by tabs.</summary>
/// <param name="Confidence">From 0 to 100; null where the file does not say.</param>
public sealed record ScannedLine(RegionRole Role, string Text, string? Corners, int? Confidence);

/// <summary>What a region of a page is, as far as it matters to a text.</summary>
public enum RegionRole
{
    Text,
    Heading,
    FormeWork,
    PageNumber,
    Note,
    SideNote,
    Figure,
    TitlePage,
    Quotation,
    TableRow,
    Noise,
}

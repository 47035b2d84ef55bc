using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Facsimiles;

/// <summary>Reads and writes <c>images.tsv</c>; its columns are described in corpus/README.md.</summary>
public static class ImageTable
{
    public static IReadOnlyList<string> Columns { get; } = ["image", "width", "height", "bytes", "sha256"];

    /// <param name="path">The table's name in findings.</param>
    public static IReadOnlyList<PageImage> Read(string path, string text, FindingList findings)
    {
        var images = new List<PageImage>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            if (ImageName.IsKnown(row["image"]) && names.Add(row["image"])
                && Number(row["width"]) is int width && Number(row["height"]) is int height && (long)width * height <= ImageFile.MostPixels
                && Number(row["bytes"]) is int bytes && bytes <= ImageFile.MostBytes && Sha256Digest.IsOne(row["sha256"]))
            {
                images.Add(new PageImage(images.Count + 1, row["image"], width, height, bytes, row["sha256"]));
            }
            else
            {
                findings.Add(path, row.LineNumber, FindingCodes.ImageTableMalformed, "a cell is none that extract writes, or the image has a row already; expected the table as it was made", "Make it again: extract");
            }
        }

        return images;
    }

    public static string Write(IEnumerable<PageImage> images) => TsvWriter.Write(Columns, images.Select(image => (IReadOnlyList<string>)
        [image.Name, Text(image.WidthPixels), Text(image.HeightPixels), Text(image.LengthBytes), image.Sha256]));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}

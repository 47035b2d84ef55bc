using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Facsimiles;

/// <summary>What is in the folder <c>pages</c> of a work.</summary>
public static class ImageFolder
{
    /// <summary>A work of more has volumes, which are works of their own.</summary>
    public const int MostImages = 5_000;

    /// <summary>The images in the order of their names, numbers by their value; each file that is none is a finding. Through a link nothing is read.</summary>
    public static IReadOnlyList<PageImage> List(WorkFolder folder, FindingList findings)
    {
        if (FileStatus.Of(folder.PagesPath).Kind != FileKind.Folder)
        {
            return []; // A link in its place is told of where the work is read.
        }

        var names = Directory.EnumerateFileSystemEntries(folder.PagesPath).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering)).ThenBy(name => name, StringComparer.Ordinal).ToList();
        if (names.Count > MostImages)
        {
            findings.Add(folder.PagesName, null, FindingCodes.ImageTooLarge, string.Create(CultureInfo.InvariantCulture, $"holds {names.Count} files, expected at most {MostImages}"), "Make several works of it, such as one a volume");
            return [];
        }

        var images = new List<PageImage>();
        foreach (var name in names)
        {
            if (Look(folder.PageImage(name), name, findings) is (var width, var height, byte[] bytes))
            {
                images.Add(new PageImage(images.Count + 1, name, width, height, bytes.Length, Sha256Digest.Of(bytes)));
            }
        }

        return images;
    }

    /// <summary>A finding where lines name images that are not there; a work whose images nobody has is told of once, by nothing.</summary>
    public static void ReportMissing(WorkFolder folder, Facsimile facsimile, FindingList findings)
    {
        if (facsimile.Missing.Count > 0)
        {
            findings.Add(folder.Structure.Name, null, FindingCodes.ImageMissing,
                string.Create(CultureInfo.InvariantCulture, $"lines name {facsimile.Missing.Count} images that {folder.PagesName} does not hold, such as {Quoted.Of(facsimile.Missing[0])}"),
                "Put them there under these names, or nothing; then extract");
        }
    }

    /// <summary>
    /// A finding for each image beside which lines stand: as when their file counts in tenths of millimetres, or is of the image in another size.
    /// What lies a little over the edge was drawn so.
    /// </summary>
    public static void ReportOutside(WorkFolder folder, Facsimile facsimile, FindingList findings)
    {
        foreach (var image in facsimile.Lines.Where(line => line.Zone.Box is ZoneBox box && !box.LiesOn(line.Image)).GroupBy(line => line.Image))
        {
            var (first, count) = (image.First(), image.Count());
            findings.Add(folder.Structure.Name, null, FindingCodes.ZoneOutside,
                string.Create(CultureInfo.InvariantCulture, $"{count} lines, such as line {first.LineNumber} of the source at {Quoted.Of(first.Zone.Points)}, stand outside the image {Quoted.Of(image.Key.Name)} of {image.Key.WidthPixels} × {image.Key.HeightPixels} pixels"),
                "Put the image there from which the lines were read, in its size; then extract");
        }
    }

    private static (int Width, int Height, byte[] Bytes)? Look(CorpusFile file, string name, FindingList findings)
    {
        if (!ImageName.IsKnown(name) && FileStatus.Of(file.Path).Kind == FileKind.Regular)
        {
            findings.Add(file.Name, null, FindingCodes.ImageNameUnknown, "has no name of an image of a page, expected letters and digits and .jpg, .png or .webp", "Rename it, convert it, or take it away");
            return null;
        }

        return ImageFile.Read(file, findings) is byte[] bytes && ImageFile.Look(file.Name, bytes, findings) is (var width, var height) ? (width, height, bytes) : null;
    }
}

using System.Text;
using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The images of a work's pages: put beside its text, and listed in <c>images.tsv</c>.</summary>
internal static class WorkImages
{
    /// <summary>Copies what came with a book, under the names by which its lines know the images. What is no image that can be shown is a finding and stays behind.</summary>
    public static void Write(WorkFolder folder, IReadOnlyList<GivenImage> images, FindingList findings)
    {
        if (images.Count == 0)
        {
            return;
        }

        Directory.CreateDirectory(folder.PagesPath);
        foreach (var image in images)
        {
            var name = ImageZone.NameOf(image.Name);
            var file = folder.PageImage(name);
            if (!ImageName.IsKnown(name) || file.Exists)
            {
                findings.Add(image.Name, null, FindingCodes.ImageNameUnknown,
                    file.Exists ? "has the name of another image, expected one name each" : "has no name of an image of a page, expected letters and digits and .jpg, .png or .webp", "Rename or convert it, and put it into the folder pages; then extract");
                continue;
            }

            var bytes = image.Read();
            if (ImageFile.Look(image.Name, bytes, findings) is not null)
            {
                Durable.WriteNew(file.Path, bytes);
            }
        }

        Durable.Folder(folder.PagesPath);
    }

    /// <summary>What <c>images.tsv</c> is to hold; null where the work has no images and no table of any.</summary>
    public static byte[]? Table(WorkFolder folder, FindingList findings)
    {
        var images = ImageFolder.List(folder, findings);
        if (images.Count > 0 && FacsimileReader.Read(folder, images, []) is Facsimile facsimile)
        {
            ImageFolder.ReportMissing(folder, facsimile, findings);
            ImageFolder.ReportOutside(folder, facsimile, findings);
        }

        return images.Count == 0 && !folder.Images.Exists ? null : Encoding.UTF8.GetBytes(ImageTable.Write(images));
    }

    /// <summary>Whether the table lists what is there; every image is read for it.</summary>
    public static void Check(WorkFolder folder, FindingList findings)
    {
        var table = Table(folder, findings);
        var there = folder.Images.Exists ? folder.Images.ReadBytes(findings) : [];
        if (table is not null && there is not null && !there.AsSpan().SequenceEqual(table))
        {
            findings.Add(folder.Images.Name, null, FindingCodes.ImageTableStale, $"the file does not list the images that {folder.PagesName} holds", "Run extract, or restore the images");
        }

        if (folder.Images.Exists && folder.Images.ReadText(FindingCodes.TsvHeader, []) is string text)
        {
            ImageTable.Read(folder.Images.Name, text, findings);
        }
    }
}

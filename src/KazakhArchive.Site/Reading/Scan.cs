using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Site.Reading;

/// <summary>The images on which an excerpt stands, with its lines on each.</summary>
/// <param name="IsWholePage">A printed page was asked for, so that the excerpt is what its image shows.</param>
public sealed record Scan(Facsimile Facsimile, IReadOnlyList<ScannedImage> Images, bool IsWholePage)
{
    /// <summary>A long range has more; each of its printed pages has a page of its own.</summary>
    private const int MostImages = 4;

    /// <summary>Null where the excerpt is on no image.</summary>
    public static Scan? Of(Facsimile? facsimile, Excerpt excerpt)
    {
        if (facsimile is null)
        {
            return null;
        }

        var reference = excerpt.Range.First;
        var page = reference.Kind == PassageIdKind.PrintedPage ? facsimile.LinesOf(reference) : null;
        var lines = facsimile.Within(page is LineRange own ? [own] : excerpt.Parts.Select(part => part.Block.Lines));
        var images = lines.GroupBy(line => line.Image).Take(MostImages).Select(image => new ScannedImage(image.Key, [.. image])).ToList();
        return images.Count == 0 ? null : new Scan(facsimile, images, page is not null);
    }

    /// <summary>Whether a line is drawn on one of the images.</summary>
    public bool IsZoned(int lineNumber) => Images.Any(image => image.Lines.Any(line => line.LineNumber == lineNumber && line.Zone.Corners.Count > 0));
}

/// <param name="Lines">Of the excerpt, in the order of the source.</param>
public sealed record ScannedImage(PageImage Image, IReadOnlyList<ZonedLine> Lines);

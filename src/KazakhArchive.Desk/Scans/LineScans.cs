using KazakhArchive.Desk.Works;
using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Scans;

/// <summary>What is on a page's image where a line was read, to be seen beside the reading.</summary>
public sealed class LineScans(WorkSessions works) : IDisposable
{
    // As wide as the column of the desk.
    private const int WidthPixels = 1200;

    // An image takes up to 160 MB while it is unpacked.
    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <summary>A JPEG; 404 where no image is kept of the line.</summary>
    /// <param name="line">1-based line of source.txt.</param>
    public async Task<IResult> Get(string work, int line, CancellationToken aborted)
    {
        if (works.Find(work) is not WorkSession session)
        {
            return TypedResults.NotFound();
        }

        await oneAtATime.WaitAsync(aborted);
        try
        {
            return Crop(session.Folder, line) is byte[] jpeg ? TypedResults.Bytes(jpeg, SizedImage.MediaType) : TypedResults.NotFound();
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    /// <summary>The whole page where only its image is known.</summary>
    private static byte[]? Crop(WorkFolder folder, int lineNumber)
    {
        // What is wrong with them, import and check tell.
        var findings = new FindingList();
        if (!OwnFolders.Check(folder, findings)
            || FacsimileReader.Read(folder, findings)?.On(lineNumber) is not ZonedLine line
            || ImageFile.Read(folder.PageImage(line.Image.Name), findings) is not byte[] bytes)
        {
            return null;
        }

        return line.Zone.Box is null ? SizedImage.Make(bytes, WidthPixels) : SizedImage.Crop(bytes, line.Zone, WidthPixels);
    }
}

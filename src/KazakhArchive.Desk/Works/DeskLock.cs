using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Works;

/// <summary>
/// Says to other desks that this one has the work open, for as long as its process runs. It keeps nobody from writing: what two desks
/// decide is merged row by row, but both editors shall know.
/// </summary>
public sealed class DeskLock : IDisposable
{
    private const string FileName = ".desk";

    private readonly FileStream file;

    private DeskLock(FileStream file) => this.file = file;

    /// <summary>Null where it cannot be taken.</summary>
    /// <param name="isHeldElsewhere">Whether another desk has it; else nothing can be written beside the work, which the first decision tells.</param>
    public static DeskLock? Take(WorkFolder folder, out bool isHeldElsewhere)
    {
        isHeldElsewhere = false;
        var path = Path.Combine(folder.Path, FileName);
        if (FileStatus.Of(path).Kind is not (FileKind.Regular or FileKind.Missing or FileKind.Unknown))
        {
            return null;
        }

        try
        {
            var held = HeldFile.TryOpen(path);
            isHeldElsewhere = held is null;
            return held is null ? null : new DeskLock(held);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What this desk may keep there.</summary>
    public FileStream File => file;

    public void Dispose() => file.Dispose();
}

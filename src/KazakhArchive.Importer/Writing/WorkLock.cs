using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Two imports of one work would give the same new reference to different words. Whoever comes second is told so.
/// The system lets go of the lock when its process ends, however it ends; the file goes with the lock.
/// </summary>
public sealed class WorkLock : IDisposable
{
    private readonly List<FileStream> held = [];

    /// <summary>Locks every work that is free; each that is not is a finding.</summary>
    public static WorkLock Take(IReadOnlyList<WorkFolder> folders, FindingList findings)
    {
        var taken = new WorkLock();
        foreach (var folder in folders)
        {
            try
            {
                taken.held.Add(new FileStream(
                    Path.Combine(folder.Path, ".import-lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose));
            }
            catch (IOException)
            {
                findings.Add(folder.Name, null, FindingCodes.WorkBusy, "another import is writing this work, expected to be the only one", "Wait until it has ended, then import again");
            }
        }

        return taken;
    }

    public void Dispose() => held.ForEach(stream => stream.Dispose());
}

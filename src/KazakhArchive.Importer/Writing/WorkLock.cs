using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Two imports of one work would give the same new reference to different words. Whoever comes second is told so.
/// The system lets go of the lock when its process ends, however it ends. The file stays, for whoever deleted it might delete
/// that which another has just locked; it keeps a note for the next import.
/// </summary>
public sealed class WorkLock : IDisposable
{
    private const string FileName = ".import";
    private readonly Dictionary<WorkFolder, FileStream> held = [];

    /// <summary>Locks every work that is free; each that is not is a finding.</summary>
    public static WorkLock Take(IReadOnlyList<WorkFolder> folders, FindingList findings)
    {
        var taken = new WorkLock();
        foreach (var folder in folders)
        {
            try
            {
                taken.held.Add(folder, new FileStream(Path.Combine(folder.Path, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (IOException)
            {
                findings.Add(folder.Name, null, FindingCodes.WorkBusy, "another import is writing this work, expected to be the only one", "Wait until it has ended, then import again");
            }
        }

        return taken;
    }

    /// <summary>The note that was kept last; null for a work that another holds.</summary>
    public string? Kept(WorkFolder folder)
    {
        if (!held.TryGetValue(folder, out var file))
        {
            return null;
        }

        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        return reader.ReadToEnd();
    }

    public void Keep(WorkFolder folder, string note)
    {
        var file = held[folder];
        file.Position = 0;
        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(note));
    }

    public void Dispose()
    {
        foreach (var file in held.Values)
        {
            file.Dispose();
        }
    }
}

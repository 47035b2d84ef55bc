using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>Shows, without opening it, that a file has changed.</summary>
/// <param name="Name">As findings call it.</param>
/// <param name="WrittenAtTicks">Of <see cref="DateTime"/>, UTC.</param>
public readonly record struct FileStamp(string Name, long LengthBytes, long WrittenAtTicks)
{
    /// <summary>Of the files that make the work, in the ordinal order of their names. A link is not seen to change; then null.</summary>
    public static IReadOnlyList<FileStamp>? Of(WorkFolder folder)
    {
        var stamps = new List<FileStamp>();
        foreach (var file in CorpusFiles.Present(folder))
        {
            var info = new FileInfo(file.Path);
            if (!info.Exists || info.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                return null;
            }

            stamps.Add(new FileStamp(file.Name, info.Length, info.LastWriteTimeUtc.Ticks));
        }

        stamps.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return stamps;
    }
}

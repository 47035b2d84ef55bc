using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>
/// Writes a file through another beside it and a rename: readers see the old bytes or the new ones, and so does whoever starts the
/// machine again after a loss of power.
/// </summary>
public static class WholeFile
{
    private const string Prepared = ".prepared";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    public static void Write(string path, byte[] bytes)
    {
        // Were it a link, what it leads to would be written.
        RemoveLeftover(path);
        try
        {
            Durable.WriteNew(path + Prepared, bytes);
            File.Move(path + Prepared, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // As on a full disk, where half of it would take room that somebody needs.
            RemoveLeftover(path);
            throw;
        }

        Durable.Folder(Path.GetDirectoryName(path)!);
    }

    /// <summary>What a run that was killed left behind.</summary>
    public static void RemoveLeftover(string path) => File.Delete(path + Prepared);
}

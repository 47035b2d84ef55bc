using System.Text;

namespace KazakhArchive.Importer.Writing;

/// <summary>Writes a file through another beside it and a rename: readers see the old bytes or the new ones.</summary>
internal static class WholeFile
{
    private const string Prepared = ".prepared";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    public static void Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path + Prepared, bytes);
        File.Move(path + Prepared, path, overwrite: true);
    }

    /// <summary>What a run that was killed left behind.</summary>
    public static void RemoveLeftover(string path) => File.Delete(path + Prepared);
}

using System.Text;

namespace KazakhArchive.Importer.Writing;

/// <summary>Writes a file through another beside it and a rename: readers see the old bytes or the new ones.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    public static void Write(string path, byte[] bytes)
    {
        var prepared = path + ".prepared";
        File.WriteAllBytes(prepared, bytes);
        File.Move(prepared, path, overwrite: true);
    }
}

using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Sources;

/// <summary>A file that a command line names: it may lie anywhere, be a link or the end of a pipe, but is no longer than a source may be.</summary>
internal static class GivenFile
{
    private const int PieceBytes = 1 << 16;

    /// <summary>Null and a finding where it is missing, too large, or cannot be read.</summary>
    /// <param name="missing">What the finding is called where there is no such file.</param>
    /// <param name="expected">What was expected there.</param>
    public static byte[]? Read(CorpusFile file, FindingCode missing, string expected, FindingList findings)
    {
        if (!File.Exists(file.Path))
        {
            var what = Directory.Exists(file.Path) ? "is a folder" : "the file does not exist";
            findings.Add(file.Name, null, missing, $"{what}, expected {expected}", "Correct the name of the file");
            return null;
        }

        try
        {
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return stream.CanSeek && stream.Length > CorpusFile.LargestSourceBytes
                ? TooLarge(file, string.Create(CultureInfo.InvariantCulture, $"{stream.Length}"), findings)
                : Read(stream) ?? TooLarge(file, "more", findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(file.Name, null, FindingCodes.CorpusUnreadable,
                $"{fault.Message.TrimEnd('.')}; expected a file that can be read", "Restore the file, or give the program the right to read it");
            return null;
        }
    }

    // A pipe or a device has no length; null where it goes on and on.
    private static byte[]? Read(FileStream stream)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[PieceBytes];
        while (stream.Read(piece) is > 0 and var read)
        {
            bytes.Write(piece, 0, read);
            if (bytes.Length > CorpusFile.LargestSourceBytes)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private static byte[]? TooLarge(CorpusFile file, string length, FindingList findings)
    {
        findings.Add(file.Name, null, FindingCodes.SourceTooLarge,
            string.Create(CultureInfo.InvariantCulture, $"the source holds {length} bytes, expected at most {CorpusFile.LargestSourceBytes}"),
            "Make several works of it, such as one a volume");
        return null;
    }
}

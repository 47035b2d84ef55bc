using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>A file of the corpus, which may not exist yet.</summary>
/// <param name="Path">Where it is on this machine.</param>
/// <param name="Name">What findings call it: relative to the corpus folder, with forward slashes.</param>
public readonly record struct CorpusFile(string Path, string Name)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The largest books of the Arabic libraries, eighty volumes of chronicles or traditions, hold half as much; an import needs
    /// some thirty times the memory.
    /// </summary>
    public const int LargestSourceBytes = 64 << 20;

    /// <summary>Of anything else: the chapters, references or mentions of the largest source, were all of them in one file.</summary>
    public const int LargestBytes = 2 * LargestSourceBytes;

    /// <summary>Whether anything is there, be it no file.</summary>
    public bool Exists => FileStatus.Of(Path).Kind != FileKind.Missing;

    private bool IsSource => Name.EndsWith("/source.txt", StringComparison.Ordinal);

    /// <summary>The text without a byte order mark; null and a finding where the file is missing or is not UTF-8.</summary>
    /// <param name="code">What the finding is called for this file.</param>
    public string? ReadText(FindingCode code, FindingList findings)
    {
        if (!Exists)
        {
            findings.Add(Name, null, code, "the file is missing, expected it beside the other files of the work", "Restore it, or run the import");
            return null;
        }

        return ReadBytes(findings) is byte[] bytes ? Decode(bytes, code, findings) : null;
    }

    /// <summary>What <see cref="ReadText"/> gives for these bytes.</summary>
    public string? Decode(byte[] bytes, FindingCode code, FindingList findings)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes);
            if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
            {
                findings.Add(Name, 1 + text.AsSpan(0, nul).Count('\n'), code, "a NUL character, expected text", "Remove the character, or restore the file");
                return null;
            }

            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException fault)
        {
            findings.Add(Name, null, code, $"byte {fault.Index} is not UTF-8, expected UTF-8 throughout", "Save the file as UTF-8");
            return null;
        }
    }

    /// <summary>Null and a finding where it is no regular file, is too large, or cannot be read, then with the system's own words.</summary>
    public byte[]? ReadBytes(FindingList findings)
    {
        var status = FileStatus.Of(Path);
        if (Refusal(status) is Finding refusal)
        {
            findings.Add(refusal);
            return null;
        }

        try
        {
            return RegularFile.Read(Path, status);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Name, null, FindingCodes.CorpusUnreadable,
                $"{fault.Message.TrimEnd('.')}; expected a file that can be read", "Restore the file, or give the program the right to read it");
            return null;
        }
    }

    /// <summary>A piece of it, to the length of the given bytes; false where the file has no such piece, or cannot be read.</summary>
    public bool TryRead(long startByte, Span<byte> piece)
    {
        var status = FileStatus.Of(Path);
        if (Refusal(status) is not null)
        {
            return false;
        }

        try
        {
            using var handle = RegularFile.Open(Path, status);
            return RandomAccess.Read(handle, piece, startByte) == piece.Length;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private Finding? Refusal(FileStatus status)
    {
        var largest = IsSource ? LargestSourceBytes : LargestBytes;
        if (status.Kind is not (FileKind.Regular or FileKind.Missing or FileKind.Unknown))
        {
            return new Finding(Name, null, FindingCodes.NoRegularFile,
                $"is a {Word(status.Kind)}, expected a regular file; nothing that lies elsewhere is read", "Put the file itself there");
        }

        return status.LengthBytes <= largest ? null : new Finding(
            Name,
            null,
            IsSource ? FindingCodes.SourceTooLarge : FindingCodes.FileTooLarge,
            string.Create(CultureInfo.InvariantCulture, $"the {(IsSource ? "source" : "file")} holds {status.LengthBytes} bytes, expected at most {largest}"),
            IsSource ? "Make several works of it, such as one a volume" : "Restore the file, or divide the work");
    }

    /// <summary>As findings call it.</summary>
    public static string Word(FileKind kind) => kind switch
    {
        FileKind.Folder => "folder",
        FileKind.Link => "link",
        FileKind.Pipe => "pipe",
        FileKind.Socket => "socket",
        FileKind.Device => "device",
        _ => "file",
    };
}

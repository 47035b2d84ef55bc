using System.Text;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>A file of the corpus, which may not exist yet.</summary>
/// <param name="Path">Where it lies on this machine.</param>
/// <param name="Name">What findings call it: relative to the corpus folder, with forward slashes.</param>
public readonly record struct CorpusFile(string Path, string Name)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public bool Exists => File.Exists(Path);

    /// <summary>The text without a byte order mark; null and a finding where the file is missing or is not UTF-8.</summary>
    /// <param name="code">What the finding is called for this file.</param>
    public string? ReadText(FindingCode code, FindingList findings)
    {
        if (!Exists)
        {
            findings.Add(Name, null, code, "the file is missing, expected it beside the other files of the work", "Restore it, or run the import");
            return null;
        }

        try
        {
            if (ReadBytes(findings) is not byte[] bytes)
            {
                return null;
            }

            var text = StrictUtf8.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException fault)
        {
            findings.Add(Name, null, code, $"byte {fault.Index} is not UTF-8, expected UTF-8 throughout", "Save the file as UTF-8");
            return null;
        }
    }

    /// <summary>Null and a finding, with the system's own words, where the file cannot be read.</summary>
    public byte[]? ReadBytes(FindingList findings)
    {
        try
        {
            return File.ReadAllBytes(Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Name, null, FindingCodes.CorpusUnreadable,
                $"{fault.Message.TrimEnd('.')}; expected a file that can be read", "Restore the file, or give the program the right to read it");
            return null;
        }
    }
}

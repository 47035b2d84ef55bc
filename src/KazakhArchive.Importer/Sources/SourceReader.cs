using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Sources;

/// <summary>First stage: bytes become lines, or findings that say why not.</summary>
public static class SourceReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null where the bytes are no text that the archive takes.</summary>
    public static Source? Read(string path, byte[] bytes, FindingList findings)
    {
        var text = Decode(path, bytes, findings);
        if (text is null || IsRefused(path, text, findings))
        {
            return null;
        }

        return new Source(text, SplitLines(text), Sha256Digest.Of(bytes));
    }

    private static string? Decode(string path, byte[] bytes, FindingList findings)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            var offset = invalid.Index;
            var lineNumber = 1 + bytes.AsSpan(0, Math.Clamp(offset, 0, bytes.Length)).Count((byte)'\n');
            var guess = EncodingGuess.Of(bytes);
            findings.Add(
                path,
                lineNumber,
                FindingCodes.SourceNotUtf8,
                $"byte 0x{bytes[offset]:X2} at offset {offset} is no UTF-8, expected UTF-8; the file looks like {(guess == EncodingGuess.Utf8 ? "UTF-8 with broken bytes" : guess)}",
                guess == EncodingGuess.Utf8
                    ? "Take the source anew, or leave the broken bytes out: iconv -c -f UTF-8 -t UTF-8 FILE > source.txt"
                    : $"Convert it: iconv -f {guess} -t UTF-8 FILE > source.txt");
            return null;
        }
    }

    private static bool IsRefused(string path, string text, FindingList findings)
    {
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            var lineNumber = 1 + text.AsSpan(0, nul).Count('\n');
            var guess = EncodingGuess.Of(Encoding.UTF8.GetBytes(text));
            findings.Add(
                path,
                lineNumber,
                FindingCodes.SourceHoldsNul,
                $"a NUL character, expected text; the file looks like {guess}",
                guess == EncodingGuess.Utf8
                    ? "Remove the character: tr -d '\\000' < FILE > source.txt"
                    : $"Convert it: iconv -f {guess} -t UTF-8 FILE > source.txt");
            return true;
        }

        if (string.IsNullOrWhiteSpace(text.Replace("\uFEFF", "", StringComparison.Ordinal)))
        {
            findings.Add(path, null, FindingCodes.SourceEmpty, "no text, expected the source of a work", "Put the text into the file");
            return true;
        }

        return false;
    }

    private static List<SourceLine> SplitLines(string text)
    {
        // Files of old programs end their lines with a carriage return alone.
        var lineEnd = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        var lines = new List<SourceLine>();
        var start = 0;
        while (true)
        {
            var end = text.IndexOf(lineEnd, start);
            lines.Add(new SourceLine(lines.Count + 1, end < 0 ? text[start..] : text[start..end]));
            if (end < 0)
            {
                return lines;
            }

            start = end + 1;
        }
    }
}

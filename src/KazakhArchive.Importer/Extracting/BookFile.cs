using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Extracting;

/// <summary>A book as an editor has it.</summary>
/// <param name="Name">In findings.</param>
/// <param name="Text">Its characters; null where it is an archive or another file of bytes.</param>
/// <param name="Encoding">In which the characters are written, as iconv names it.</param>
public sealed record BookFile(string Name, byte[] Bytes, string? Text, string Encoding)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Never fails: where no encoding is sure there is no text.</summary>
    public static BookFile Of(string name, byte[] bytes)
    {
        if (Container.IsBinary(bytes))
        {
            return new BookFile(name, bytes, null, EncodingGuess.Utf8);
        }

        // Arabic letters in UTF-16 without its mark are sound UTF-8, but for the spaces, which leave NULs.
        var text = Utf8Of(bytes);
        if (text is not null && !text.Contains('\0', StringComparison.Ordinal))
        {
            return new BookFile(name, bytes, text, EncodingGuess.Utf8);
        }

        var encoding = EncodingGuess.Of(bytes);
        return encoding != EncodingGuess.Utf8 && TextEncodings.Decode(encoding, bytes) is string converted
            ? new BookFile(name, bytes, converted, encoding)
            : new BookFile(name, bytes, text, EncodingGuess.Utf8);
    }

    private static string? Utf8Of(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Null and a finding where the file is not what its format asks for.</summary>
    public Extraction? Extract(FileFormat format, FindingList findings)
    {
        try
        {
            return format.Extract(this);
        }
        catch (XmlException fault)
        {
            return Broken(format, fault.LineNumber > 0 ? fault.LineNumber : null, fault, findings);
        }
        catch (JsonException fault)
        {
            return Broken(format, fault.LineNumber is long line ? (int)line + 1 : null, fault, findings);
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or FormatException)
        {
            return Broken(format, null, fault, findings);
        }
    }

    private Extraction? Broken(FileFormat format, int? line, Exception fault, FindingList findings)
    {
        var what = string.Join(' ', fault.Message.Split('\n', StringSplitOptions.TrimEntries)).TrimEnd('.');
        findings.Add(Name, line, FindingCodes.FormatBroken, $"{Quoted.Of(what)}, expected a file in the format {format.Name}",
            "Take the file anew from where it came, or give its text alone");
        return null;
    }
}

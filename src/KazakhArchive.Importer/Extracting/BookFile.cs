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

    /// <summary>Never fails: where no encoding fits there is no text.</summary>
    public static BookFile Of(string name, byte[] bytes)
    {
        if (Container.IsBinary(bytes))
        {
            return new BookFile(name, bytes, null, EncodingGuess.Utf8);
        }

        try
        {
            return new BookFile(name, bytes, StrictUtf8.GetString(bytes), EncodingGuess.Utf8);
        }
        catch (DecoderFallbackException)
        {
            var encoding = EncodingGuess.Of(bytes);
            return new BookFile(name, bytes, encoding == EncodingGuess.Utf8 ? null : TextEncodings.Decode(encoding, bytes), encoding);
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

using System.Text;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The encodings that texts in Arabic script came in before Unicode, under the names that iconv knows.</summary>
public static class TextEncodings
{
    /// <summary>Any byte is a letter of some old encoding: so many of Arabic script, and hardly others, are no chance.</summary>
    private const int FewestLetters = 8;

    private const int SampleBytes = 65_536;
    private const int LettersToAControl = 33;

    /// <summary>Null where a byte is none of the encoding, or what comes out is not to all appearance a text in Arabic script.</summary>
    public static string? Decode(string name, byte[] bytes)
    {
        try
        {
            var text = Find(name)?.GetString(bytes).TrimStart('\uFEFF');
            var arabic = text?.Count(ArabicScript.Contains) ?? 0;
            return arabic >= FewestLetters && arabic * 10 > text!.Count(c => char.IsLetter(c) && c > '\u007F') * 9 ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether bytes may be a text, in whatever encoding: control characters are rare there, and a tenth of what is packed, locked or damaged.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var encoding = EncodingGuess.Of(bytes) switch { "UTF-16" or "UTF-16LE" => Encoding.Unicode, "UTF-16BE" => Encoding.BigEndianUnicode, _ => Encoding.Latin1 };
        var sample = encoding.GetString(bytes[..Math.Min(bytes.Length, SampleBytes)]);
        return sample.Count(c => c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A' or '\u001B')) * LettersToAControl <= sample.Length;
    }

    private static Encoding? Find(string name) => name switch
    {
        "UTF-16" or "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
    };
}

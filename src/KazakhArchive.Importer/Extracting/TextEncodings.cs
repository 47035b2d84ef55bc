using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The encodings that texts in Arabic script came in before Unicode, under the names that iconv knows.</summary>
public static class TextEncodings
{
    /// <summary>Any byte is a letter of some old encoding: so many of Arabic script, and hardly others, are no chance.</summary>
    private const int FewestLetters = 8;

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

    private static Encoding? Find(string name) => name switch
    {
        "UTF-16" or "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
    };
}

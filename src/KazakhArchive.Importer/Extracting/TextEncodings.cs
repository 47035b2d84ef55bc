using System.Text;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The encodings that texts in Arabic script came in before Unicode, under the names that iconv knows.</summary>
public static class TextEncodings
{
    /// <summary>Null where a byte is none of the encoding.</summary>
    public static string? Decode(string name, byte[] bytes)
    {
        try
        {
            var encoding = Find(name);
            var text = encoding?.GetString(bytes);
            return text is not null && !text.Contains('\uFFFD', StringComparison.Ordinal) ? text.TrimStart('\uFEFF') : null;
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

namespace KazakhArchive.Importer.Extracting;

/// <summary>What the first bytes of a file say.</summary>
public static class Container
{
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The name of the stream in which Office locks a document, as the compound file has it.</summary>
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>The name of a format that is no text and that the importer does not read; null for any other file.</summary>
    public static (string Name, string Mend)? Unread(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF"u8) => ("a PDF", "Take its text with an OCR that writes ALTO, PAGE or hOCR, or with pdftotext, and give that"),
        [0x1F, 0x8B, ..] => ("a gzip archive", "Unpack it: gunzip"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] when bytes.IndexOf(EncryptedPackage) >= 0 => ("a document that is locked with a password", "Take the password off and save it anew"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ("an Office document of before 2007", "Save it as DOCX"),
        _ when bytes.StartsWith("{\\rtf"u8) => ("RTF", "Save it as DOCX"),
        _ when bytes.StartsWith("AT&TFORM"u8) => ("a DjVu", "Take its text with djvutxt, or its OCR as hOCR"),
        _ when bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) => ("an image", "Take its text with an OCR first"),
        [0xFF, 0xD8, 0xFF, ..] => ("an image", "Take its text with an OCR first"),
        _ when bytes.StartsWith("BZh"u8) => ("a bzip2 archive", "Unpack it: bunzip2"),
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => ("an xz archive", "Unpack it: unxz"),
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => ("a 7z archive", "Unpack it"),
        _ when bytes.StartsWith("Rar!"u8) => ("a RAR archive", "Unpack it"),
        _ when bytes.StartsWith("SQLite format 3"u8) => ("an SQLite database", "Export the book as JSON or text"),
        _ => null,
    };

    /// <summary>What a file that is named so begins with, as a word for it; null where the ending of its name promises no such bytes.</summary>
    public static string? Promised(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".docx" or ".epub" or ".odt" or ".zip" => "a ZIP archive",
        ".doc" => "an Office document",
        ".pdf" => "a PDF",
        ".djvu" => "a DjVu",
        ".rtf" => "RTF",
        ".png" or ".jpg" or ".jpeg" or ".tif" or ".tiff" => "an image",
        ".gz" or ".bz2" or ".xz" or ".7z" or ".rar" => "a packed file",
        _ => null,
    };

    public static bool IsBinary(ReadOnlySpan<byte> bytes) => IsZip(bytes) || (Unread(bytes) is not null && !bytes.StartsWith("{\\rtf"u8));
}

using System.Buffers;

namespace KazakhArchive.Importer.Sources;

/// <summary>Characters that are kept, but reported to the editor. Ranges: Unicode 16.</summary>
public static class TroublesomeCharacters
{
    public static SearchValues<char> BidiControls { get; } =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Forms A (U+FB50 to U+FDFF) without the ornate parentheses and the honorific signs that texts use on purpose, and Forms B (U+FE70 to U+FEFC).</summary>
    public static SearchValues<char> PresentationForms { get; } = SearchValues.Create(
    [
        .. Range(0xFB50, 0xFBB1), .. Range(0xFBD3, 0xFD3D), .. Range(0xFD50, 0xFDC7), .. Range(0xFDF0, 0xFDF9), .. Range(0xFE70, 0xFEFC),
    ]);

    /// <summary>Controls of terminals and of old programs, but for those that are white space.</summary>
    public static SearchValues<char> Controls { get; } = SearchValues.Create([.. Range(0x01, 0x08), .. Range(0x0E, 0x1F), .. Range(0x7F, 0x84), .. Range(0x86, 0x9F)]);

    /// <summary>What programs put in place of a letter that they could not read, and what only one font gives a meaning.</summary>
    public static SearchValues<char> LostLetters { get; } = SearchValues.Create([.. Range(0xE000, 0xF8FF), .. Range(0xFDD0, 0xFDEF), .. Range(0xFFFD, 0xFFFF)]);

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}

using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// What no rule of structure may see at the ends of a line: white space, a byte order mark, direction marks, joiners. The diplomatic layer
/// keeps all of it.
/// </summary>
public static class Invisible
{
    public static bool Is(char c) => char.IsWhiteSpace(c) || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && !HiddenCharacters.IsPrintedFormat(c));

    /// <summary>The text without what is invisible at its ends.</summary>
    public static string Trim(string text)
    {
        var start = Skip(text, 0);
        var end = text.Length;
        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>The first index from the given one on at which something visible stands; the text's length where nothing does.</summary>
    public static int Skip(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Is(text[index]))
        {
            index++;
        }

        return index;
    }
}

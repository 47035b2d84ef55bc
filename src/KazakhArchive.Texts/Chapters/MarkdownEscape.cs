using System.Buffers;
using System.Globalization;
using System.Text;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Writes text so that CommonMark 0.31 and Markdig's generic attributes read it back character for character.</summary>
internal static class MarkdownEscape
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What <see cref="MustEscape"/> asks about; everything between is appended in one piece.</summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("\\`*[]{}<_&!");

    /// <summary>Appends a stretch of text.</summary>
    /// <param name="atLineStart">Nothing but a block's own mark comes before it.</param>
    /// <param name="beforeLink">A link follows, which an exclamation mark would make an image.</param>
    public static void AppendText(StringBuilder markdown, string text, bool atLineStart = false, bool beforeLink = false)
    {
        var start = atLineStart ? AppendLineStart(markdown, text) : 0;
        for (var i = NextDoubtful(text, start); i < text.Length; i = NextDoubtful(text, i + 1))
        {
            if (MustEscape(text, i, beforeLink))
            {
                markdown.Append(text, start, i - start).Append('\\');
                start = i;
            }
        }

        markdown.Append(text, start, text.Length - start);
    }

    /// <summary>
    /// Appends an attribute's value. Markdig decodes neither a backslash nor an entity in it and ends it at the first quote,
    /// so the format percent-encodes the quote, the percent sign itself and ASCII controls (a line end would end the block).
    /// </summary>
    public static void AppendValue(StringBuilder markdown, string value)
    {
        foreach (var c in value)
        {
            if (c is '%' or '"' or < ' ' or '\u007F')
            {
                markdown.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            }
            else
            {
                markdown.Append(c);
            }
        }
    }

    /// <summary>The inverse of <see cref="AppendValue"/>; what is no percent-encoding stays as it is.</summary>
    public static string Value(string encoded) => encoded.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(encoded) : encoded;

    /// <summary>The text's length where there is none.</summary>
    private static int NextDoubtful(string text, int from)
    {
        var offset = text.AsSpan(from).IndexOfAny(Doubtful);
        return offset < 0 ? text.Length : from + offset;
    }

    /// <summary>Escapes what only the start of a line turns into a block's mark.</summary>
    /// <returns>How many characters of the text were written.</returns>
    private static int AppendLineStart(StringBuilder markdown, string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits > 0 && digits < text.Length && text[digits] is '.' or ')')
        {
            markdown.Append(text, 0, digits).Append('\\').Append(text[digits]);
            return digits + 1;
        }

        switch (text)
        {
            case ['#' or '>' or '-' or '+' or '=' or '~', ..]:
                markdown.Append('\\').Append(text[0]);
                return 1;
            case [ByteOrderMark, ..]:
                // At the head of a file, whoever reads bytes as UTF-8 would drop it.
                markdown.Append("&#xFEFF;");
                return 1;
            default:
                return 0;
        }
    }

    /// <summary>A closing bracket or brace needs its backslash only after an open one; it always has it, so that pairs look like pairs.</summary>
    private static bool MustEscape(string text, int index, bool beforeLink) => text[index] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '{' or '}' or '<' => true,
        '_' => !IsWithinWord(text, index),
        '&' => BeginsEntity(text.AsSpan(index + 1)),
        '!' => beforeLink && index == text.Length - 1,
        _ => false,
    };

    /// <summary>CommonMark 0.31, 6.2: between two letters or digits an underscore neither opens nor closes emphasis.</summary>
    private static bool IsWithinWord(string text, int index) =>
        index > 0 && index < text.Length - 1
        && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    /// <summary>CommonMark 0.31, 2.5, without asking whether the entity's name is known.</summary>
    private static bool BeginsEntity(ReadOnlySpan<char> afterAmpersand)
    {
        var name = afterAmpersand is ['#', ..] ? afterAmpersand[1..] : afterAmpersand;
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        return length > 0 && length < name.Length && name[length] == ';';
    }
}

namespace KazakhArchive.Texts.Chapters;

/// <summary>
/// Keeps from Markdig the lines on which it takes quadratic time or gives up: very long ones, ones full of brackets or braces that
/// open nothing (65,000 characters of "{#" took 1.5 s), ones that nest quotations and lists (128 levels are its limit).
/// </summary>
internal static class LineGuard
{
    /// <summary>Seventeen times the longest line of the archive's first sources.</summary>
    private const int MaximumUtf16 = 65_536;

    /// <summary>A table row of a thousand cells holds 1,001 brackets and one brace.</summary>
    private const int MaximumMarks = 4_096;

    private const int MaximumNesting = 3;

    /// <summary>False, with a finding, where the line must not be parsed.</summary>
    public static bool Allows(string text, LineFindings line)
    {
        if (text.Length > MaximumUtf16)
        {
            line.Malformed($"the line holds {text.Length} UTF-16 units, expected at most {MaximumUtf16}", "Divide the block");
            return false;
        }

        if (Marks(text) > MaximumMarks)
        {
            line.Malformed($"the line holds more than {MaximumMarks} unescaped marks out of [ {{ * _, expected fewer", "Escape with a backslash what belongs to the text");
            return false;
        }

        if (Nesting(text) > MaximumNesting)
        {
            line.Malformed("the line begins with nested quotations or lists, expected one mark", "Escape with a backslash what belongs to the text");
            return false;
        }

        return true;
    }

    private static int Marks(string text)
    {
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or '{' or '*' or '_':
                    marks++;
                    break;
            }
        }

        return marks;
    }

    private static int Nesting(string text)
    {
        var marks = 0;
        var rest = text.AsSpan().TrimStart(' ');
        while (MarkLength(rest) is > 0 and var length)
        {
            marks++;
            rest = rest[length..].TrimStart(' ');
        }

        return marks;
    }

    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text is ['>' or '-' or '+' or '*', ..])
        {
            return 1;
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits..] is ['.' or ')', ' ', ..] ? digits + 2 : 0;
    }
}

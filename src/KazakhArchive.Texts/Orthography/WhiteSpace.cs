using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>White space is the one thing the archive may change: runs of it fold to one space.</summary>
public static class WhiteSpace
{
    /// <summary>Each run of white space as one U+0020, none at the ends.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        AppendFolded(folded, text);
        TrimEnd(folded);
        return folded.ToString();
    }

    /// <summary>The same; most texts are folded already and come back as they are, without a copy.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : Fold(text.AsSpan());

    /// <summary>Each run of white space as one U+0020, also at the ends, where it parts the text from its neighbours.</summary>
    public static string FoldKeepingEdges(string text)
    {
        var folded = Fold(text);
        if (folded.Length == 0)
        {
            return text.Length == 0 ? "" : " ";
        }

        var before = char.IsWhiteSpace(text[0]) ? " " : "";
        var after = char.IsWhiteSpace(text[^1]) ? " " : "";
        return before.Length + after.Length == 0 ? folded : before + folded + after;
    }

    /// <summary>Appends with runs folded, also the run that spans the seam; never begins an empty builder with a space.</summary>
    public static void AppendFolded(StringBuilder folded, ReadOnlySpan<char> text)
    {
        var afterSpace = folded.Length == 0 || folded[^1] == ' ';
        var start = 0; // Of the stretch that can be appended as it is.
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                afterSpace = false;
            }
            else if (text[i] == ' ' && !afterSpace)
            {
                afterSpace = true;
            }
            else
            {
                folded.Append(text[start..i]).Append(afterSpace ? "" : " ");
                afterSpace = true;
                start = i + 1;
            }
        }

        folded.Append(text[start..]);
    }

    public static void TrimEnd(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }
    }

    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (afterSpace || c != ' '))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return !afterSpace || text.Length == 0;
    }
}

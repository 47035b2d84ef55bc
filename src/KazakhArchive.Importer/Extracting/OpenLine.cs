using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The line of the block that is being taken down. White space folds to one space, which comes before a word or nowhere.</summary>
internal sealed class OpenLine
{
    private readonly StringBuilder text = new();
    private bool hadSpace; // Before the last tab.

    /// <summary>White space has been met since the last word.</summary>
    public bool HasSpace { get; private set; }

    public int LengthUtf16 => text.Length;

    /// <summary>Where the next word will stand.</summary>
    public int PositionUtf16 => text.Length + (HasSpace ? 1 : 0);

    public void Append(char c)
    {
        AppendSpace();
        text.Append(c);
    }

    /// <summary>Characters that stand together, such as a note's mark.</summary>
    /// <returns>Where they begin.</returns>
    public int Append(string characters)
    {
        if (characters.Length > 0)
        {
            AppendSpace();
        }

        var start = text.Length;
        text.Append(characters);
        return start;
    }

    /// <returns>Whether the line has a space only by now.</returns>
    public bool Space()
    {
        var had = HasSpace;
        HasSpace = text.Length > 0 && text[^1] != '\t';
        return HasSpace != had;
    }

    /// <param name="isSpace">Whether a space comes before the next word.</param>
    public void SetSpace(bool isSpace) => HasSpace = isSpace;

    /// <summary>The middle of a verse, or the end of a cell.</summary>
    public void Tab()
    {
        hadSpace = HasSpace;
        HasSpace = false;
        text.Append('\t');
    }

    /// <summary>The tab that was written last is none: something else is there.</summary>
    public void TakeTabBack()
    {
        if (text.Length > 0 && text[^1] == '\t')
        {
            text.Length--;
            HasSpace = hadSpace;
        }
    }

    /// <summary>Where the words of a stretch begin that reaches to the line's end; the length where it has none.</summary>
    public int WordsFrom(int utf16)
    {
        var start = Math.Min(utf16, text.Length);
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    public string From(int start) => text.ToString(start, text.Length - start);

    /// <summary>The line without white space at its end; the next one begins.</summary>
    public string Take()
    {
        var words = text.ToString().TrimEnd('\t', ' ');
        text.Clear();
        HasSpace = false;
        return words;
    }

    private void AppendSpace()
    {
        text.Append(HasSpace && text.Length > 0 ? " " : "");
        HasSpace = false;
    }
}

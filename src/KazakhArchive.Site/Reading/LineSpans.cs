using System.Globalization;
using KazakhArchive.Facsimiles;

namespace KazakhArchive.Site.Reading;

/// <summary>
/// Puts an element around what is on one line of a page's image, so that both can be marked together. Lines that stand on no image have none.
/// </summary>
/// <param name="beginnings">Of the block; empty where its lines are not marked.</param>
internal sealed class LineSpans(TextWriter html, IReadOnlyList<LineBeginning> beginnings, Func<int, bool> isZoned, HashSet<int> named)
{
    private int next;
    private int line;
    private bool isOpen;

    /// <summary>The id of the element of a line.</summary>
    public static string IdOf(int lineNumber) => string.Create(CultureInfo.InvariantCulture, $"line-{lineNumber}");

    /// <summary>Before an inline, or a part of a block, is written.</summary>
    public void Reach(int inline)
    {
        while (next < beginnings.Count && (beginnings[next].Inline < inline || (beginnings[next].Inline == inline && beginnings[next].Utf16 == 0)))
        {
            Begin(beginnings[next++].LineNumber);
        }

        Open();
    }

    /// <summary>The lines that begin within an inline, which are begun by <see cref="Begin"/> one after the other.</summary>
    public IReadOnlyList<LineBeginning> Within(int inline)
    {
        var within = beginnings.Skip(next).TakeWhile(beginning => beginning.Inline == inline).ToList();
        next += within.Count;
        return within;
    }

    public void Begin(int lineNumber)
    {
        Close();
        line = lineNumber;
        Open();
    }

    public void Close()
    {
        html.Write(isOpen ? "</span>" : "");
        isOpen = false;
    }

    private void Open()
    {
        if (isOpen || line == 0 || !isZoned(line))
        {
            return;
        }

        isOpen = true;
        html.Write("<span class=\"line\"");
        html.Write(named.Add(line) ? $" id=\"{IdOf(line)}\" tabindex=\"0\"" : "");
        html.Write(string.Create(CultureInfo.InvariantCulture, $" data-line=\"{line}\">"));
    }
}

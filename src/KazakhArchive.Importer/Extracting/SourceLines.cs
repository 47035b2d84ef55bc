using System.Text;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The lines of <c>source.txt</c> that are written so far, with what stands between them for the eyes of editors and for the parser.</summary>
internal sealed class SourceLines
{
    private readonly StringBuilder text = new();
    private string? before;
    private bool turnsPage;
    private bool turnsNextPage;
    private int count;

    /// <summary>An empty line comes before the next one.</summary>
    public void Gap() => before ??= "";

    /// <summary>A form feed comes before the next line.</summary>
    public void FormFeed() => before = "\f";

    /// <summary>The same, where the file does not number the page.</summary>
    /// <param name="isWithin">Whether words of the next line stand before the page's end, so that the one behind it is meant.</param>
    public void TurnPage(bool isWithin)
    {
        turnsPage |= !isWithin;
        turnsNextPage |= isWithin;
    }

    /// <param name="beginsDivision">Whether an empty line comes before it in any case.</param>
    /// <returns>Its 1-based number.</returns>
    public int Add(string words, bool beginsDivision)
    {
        if (count > 0 && (before ?? (beginsDivision ? "" : null)) is string between)
        {
            Write(between);
        }

        if (count > 0 && turnsPage)
        {
            Write("\f");
        }

        (turnsPage, turnsNextPage, before) = (turnsNextPage, false, null);
        return Write(words);
    }

    public override string ToString() => text.ToString();

    private int Write(string line)
    {
        text.Append(line).Append('\n');
        return ++count;
    }
}

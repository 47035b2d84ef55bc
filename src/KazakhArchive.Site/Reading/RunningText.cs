using System.Text;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>
/// A block's text in one layer, white space as it is, with the place of each inline in it. Runs are found in the whole,
/// because an emendation may cut a Latin name, a range or an address in two.
/// </summary>
public sealed class RunningText
{
    private const char ParagraphSeparator = '\u2029';

    private readonly int[] starts;

    private RunningText(string text, int[] starts, IReadOnlyList<BidiRun> runs, IReadOnlyList<TextMark> marks)
    {
        Text = text;
        this.starts = starts;
        Runs = runs;
        Marks = marks;
    }

    public string Text { get; }

    public IReadOnlyList<BidiRun> Runs { get; }

    /// <summary>Words of a search, ascending, without overlaps.</summary>
    public IReadOnlyList<TextMark> Marks { get; }

    public static RunningText Of(IReadOnlyList<Inline> inlines, Layer layer, Language language) => Of(inlines, layer, language, []);

    public static RunningText Of(IReadOnlyList<Inline> inlines, Layer layer, Language language, IReadOnlyList<TextMark> marks)
    {
        var text = new StringBuilder();
        var starts = new int[inlines.Count + 1];
        for (var i = 0; i < inlines.Count; i++)
        {
            var part = LayerText.Of(inlines[i], layer);
            // Nothing reads on from one cell into the next.
            text.Append(inlines[i] is Inline.CellBoundary ? new string(ParagraphSeparator, part.Length) : part);
            starts[i + 1] = text.Length;
        }

        var whole = text.ToString();
        return new RunningText(whole, starts, BidiHtml.Runs(whole, language), marks);
    }

    /// <summary>UTF-16 index at which an inline's own text begins.</summary>
    public int Start(int inline) => starts[inline];

    /// <summary>UTF-16 index behind an inline's own text.</summary>
    public int End(int inline) => starts[inline + 1];

    public void Write(TextWriter html, int inline, bool isInLink) => Write(html, Start(inline), End(inline), isInLink);

    public void Write(TextWriter html, int startUtf16, int endUtf16, bool isInLink) =>
        BidiHtml.Write(html, Text, Runs, startUtf16, endUtf16, isInLink, Marks);
}

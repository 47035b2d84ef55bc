using KazakhArchive.Search.Showing;

namespace KazakhArchive.Site.Html;

/// <summary>Writes text with the words of a search marked. The letters on both sides of a mark stay joined: nothing is put between them.</summary>
public static class MarkedText
{
    public const string Begin = "<mark>";
    public const string End = "</mark>";

    /// <param name="marks">Ascending, without overlaps; what is outside the part does not matter.</param>
    public static void Write(TextWriter html, string text, int startUtf16, int endUtf16, IReadOnlyList<TextMark> marks)
    {
        var written = startUtf16;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var start = Math.Max(written, mark.StartUtf16);
            var end = Math.Min(endUtf16, mark.EndUtf16);
            if (start < end)
            {
                Markup.Text(html, text, written, start);
                html.Write(Begin);
                Markup.Text(html, text, start, end);
                html.Write(End);
                written = end;
            }
        }

        Markup.Text(html, text, written, endUtf16);
    }

    public static bool Touches(IReadOnlyList<TextMark> marks, int startUtf16, int endUtf16) =>
        marks.Any(mark => mark.StartUtf16 < endUtf16 && mark.EndUtf16 > startUtf16);
}

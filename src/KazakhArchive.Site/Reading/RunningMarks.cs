using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Reading;

/// <summary>
/// Leads from the reading text of a block, in which search and names count, to its <see cref="RunningText"/>. The two differ in
/// white space only, so the letters before a place are counted in one and found in the other.
/// </summary>
public static class RunningMarks
{
    /// <param name="reading">The block's text in the reading layer.</param>
    /// <param name="marks">Places in it.</param>
    public static IReadOnlyList<TextMark> Of(Block block, string reading, IReadOnlyList<TextMark> marks)
    {
        var text = string.Concat(block.Inlines.Select(inline => LayerText.Of(inline, Layer.Reading)));
        if (marks.Count == 0 || text == reading)
        {
            return marks;
        }

        var running = Places(text);
        var indexed = Places(reading);
        return [.. marks.Select(mark => (First: indexed.BinarySearch(mark.StartUtf16), Last: indexed.BinarySearch(mark.EndUtf16 - 1)))
            .Where(mark => mark.First >= 0 && mark.Last >= 0 && mark.Last < running.Count)
            .Select(mark => new TextMark(running[mark.First], running[mark.Last] + 1))];
    }

    private static List<int> Places(string text) => [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]))];
}

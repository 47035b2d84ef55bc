using KazakhArchive.Site.Html;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>Writes the reading layer of blocks; emendations are quiet marks, which the list at the end of the book explains.</summary>
/// <param name="log">Null where words are shown a second time: their emendations, marks and pages have their place elsewhere.</param>
public sealed class EpubInlines(TextWriter html, Language language, EmendationLog? log)
{
    private readonly Dictionary<PassageId, int> marks = [];
    private readonly HashSet<PassageId> pages = [];

    public void Write(IReadOnlyList<Inline> inlines) => Write(inlines, language, 0, inlines.Count);

    /// <param name="direction">English for any text that runs from left to right.</param>
    public void Write(IReadOnlyList<Inline> inlines, Language direction, int first, int count)
    {
        var reading = RunningText.Of(inlines, Layer.Reading, direction);
        for (var i = first; i < first + count; i++)
        {
            switch (inlines[i])
            {
                case Inline.Text:
                    reading.Write(html, reading.Start(i), reading.End(i) - SpacesBeforeMark(reading, inlines, i), isInLink: false);
                    break;
                case Inline.Emended emended:
                    WriteEmended(reading, i, emended.Emendation);
                    break;
                case Inline.NoteMark mark:
                    WriteMark(mark);
                    break;
                case Inline.PageBeginning { Page: PassageId page } when log is not null && pages.Add(page):
                    html.Write($"<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"{XmlReference.Id(page)}\" aria-label=\"{page.Label}\"></span>");
                    break;
            }
        }
    }

    // In the reading layer a mark is at the word it belongs to.
    private static int SpacesBeforeMark(RunningText reading, IReadOnlyList<Inline> inlines, int i)
    {
        var end = reading.End(i);
        var isBeforeMark = i + 1 < inlines.Count && inlines[i + 1] is Inline.NoteMark
            && (end == reading.Text.Length || !MarkSpacing.KeepsSpaceBefore(reading.Text[end]));
        var length = end - reading.Start(i);
        return isBeforeMark ? length - reading.Text.AsSpan(reading.Start(i), length).TrimEnd().Length : 0;
    }

    private void WriteEmended(RunningText reading, int i, Emendation emendation)
    {
        var isContinued = log?.IsContinued(emendation) ?? true;
        var entry = log?.Add(emendation);
        html.Write("<span class=\"em");
        html.Write(emendation.Kind == EmendationKind.Unclear ? " unclear\"" : emendation.IsApplied ? "\"" : " low\"");
        html.Write(isContinued ? ">" : $" id=\"{entry!.Anchors[^1]}\">");
        reading.Write(html, i, isInLink: true);
        html.Write("</span>");
    }

    private void WriteMark(Inline.NoteMark mark)
    {
        var count = marks[mark.Note] = marks.GetValueOrDefault(mark.Note) + 1;
        var anchor = XmlReference.MarkId(mark.Note, count);
        html.Write($"<sup><a epub:type=\"noteref\" role=\"doc-noteref\" href=\"#{XmlReference.Id(mark.Note)}\"");
        html.Write(log is null ? ">" : $" id=\"{anchor}\">");
        Markup.Text(html, PrintedNumbers.OfMark(mark.Note, mark.Mark));
        html.Write("</a></sup>");
        if (mark.Emendation is Emendation emendation)
        {
            log?.Add(emendation, anchor);
        }
    }
}

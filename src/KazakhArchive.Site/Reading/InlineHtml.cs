using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>
/// Writes the inside of blocks: both layers of each inline, of which the stylesheet shows one. Whatever is not a word of the reading layer
/// is <c>hidden</c>, which the stylesheet overrules: a reader view, which takes the page without it, keeps the reading text alone.
/// </summary>
/// <param name="log">Null where a text is shown a second time and its emendations are listed elsewhere.</param>
public sealed class InlineHtml(TextWriter html, ReadingPage page, EmendationLog? log)
{
    private readonly Queue<NoteReference> references = new(WorkNotes.References(page.Chapter));
    private readonly HashSet<PassageId> printedPages = [];
    private readonly HashSet<int> namedLines = [];
    private readonly Dictionary<Block, int> unnumberedPages = [];
    private readonly Lazy<char> zero = new(() => PrintedNumbers.ZeroOf(page.Edition));

    public void Write(Block block) => Write(block, page.Language, 0, block.Inlines.Count);

    /// <param name="language">English for any text that runs from left to right.</param>
    public void Write(Block block, Language language, int first, int count)
    {
        var inlines = block.Inlines;
        var reading = RunningText.Of(inlines, Layer.Reading, language, page.Marks?.Invoke(block) ?? []);
        var diplomatic = RunningText.Of(inlines, Layer.Diplomatic, language);
        var names = page.LinksNames && page.Scope != PageScope.Context ? NameLinks.Of(block) : NameLinks.None;
        var lines = page.Scan is { } scan && page.Scope == PageScope.Excerpt
            ? new LineSpans(html, LineBeginnings.Of(block, scan.Facsimile), scan.IsZoned, namedLines)
            : new LineSpans(html, [], _ => false, namedLines);
        for (var i = first; i < first + count; i++)
        {
            lines.Reach(i);
            switch (inlines[i])
            {
                case Inline.Text:
                    WriteText(reading, names, inlines, i, lines);
                    break;
                case Inline.Emended emended:
                    WriteEmended(reading, diplomatic, i, emended.Emendation);
                    break;
                case Inline.NoteMark mark:
                    WriteMark(diplomatic, i, mark);
                    break;
                case Inline.PageBeginning { Page: null }:
                    WriteUnnumberedPage(block);
                    break;
                case Inline.PageBeginning { Page: PassageId printedPage }:
                    WritePage(printedPage);
                    break;
                case Inline.CellBoundary boundary:
                    html.Write("<span class=\"dipl\" hidden>");
                    Markup.Text(html, boundary.Value);
                    html.Write("</span>");
                    break;
                default:
                    html.Write("<span class=\"dipl\" hidden>");
                    diplomatic.Write(html, i, isInLink: false);
                    html.Write("</span>");
                    break;
            }
        }

        lines.Close();
    }

    // In the reading layer a mark is at the word it belongs to; the copy's space before it shows with the copy's mark.
    private void WriteText(RunningText reading, NameLinks names, IReadOnlyList<Inline> inlines, int i, LineSpans lines)
    {
        var end = reading.End(i);
        var isBeforeMark = i + 1 < inlines.Count && inlines[i + 1] is Inline.NoteMark
            && (end == reading.Text.Length || !MarkSpacing.KeepsSpaceBefore(reading.Text[end]));
        var spaces = isBeforeMark
            ? end - reading.Start(i) - reading.Text.AsSpan(reading.Start(i), end - reading.Start(i)).TrimEnd().Length
            : 0;
        var written = reading.Start(i);
        foreach (var line in lines.Within(i))
        {
            // A text is the same in both layers, so that its lines begin at the same places.
            var beginning = Math.Clamp(reading.Start(i) + line.Utf16, written, end - spaces);
            names.Write(html, reading, written, beginning);
            lines.Begin(line.LineNumber);
            written = beginning;
        }

        names.Write(html, reading, written, end - spaces);
        if (spaces > 0)
        {
            html.Write("<span class=\"dipl\" hidden>");
            Markup.Text(html, reading.Text, end - spaces, end);
            html.Write("</span>");
        }
    }

    private void WriteEmended(RunningText reading, RunningText diplomatic, int i, Emendation emendation)
    {
        html.Write(log is null ? "<span class=\"em" : "<a class=\"em");
        html.Write(emendation switch
        {
            { Certainty: Certainty.Low } => " low",
            { Kind: EmendationKind.Unclear } => " unclear",
            { Certainty: Certainty.Medium } => " likely",
            _ => "",
        });
        var isEmpty = string.IsNullOrWhiteSpace(emendation.Reading);
        html.Write(emendation.Sic.Length == 0 ? " added" : "");
        html.Write(!isEmpty ? "\"" : IsInsideWord(reading, i) ? " inside\"" : " removed\"");
        if (log is not null)
        {
            var isContinued = log.IsContinued(emendation);
            var entry = log.Add(emendation);
            html.Write($" href=\"#{entry.Id}\"");
            html.Write(isContinued ? "" : $" id=\"{entry.Anchors[^1]}\"");
            if (isEmpty)
            {
                Markup.Attribute(html, "aria-label", page.Words.Removed(emendation.Sic));
            }
        }

        html.Write('>');
        WriteLayers(reading, diplomatic, i, emendation);
        html.Write(log is null ? "</span>" : "</a>");
    }

    private void WriteLayers(RunningText reading, RunningText diplomatic, int i, Emendation emendation)
    {
        if (!emendation.IsApplied)
        {
            reading.Write(html, i, isInLink: true);
            return;
        }

        html.Write("<span class=\"corr\">");
        reading.Write(html, i, isInLink: true);
        html.Write("</span><span class=\"sic\" hidden>");
        // Which of the source's letters answer a search is not known; the whole stands for what was emended.
        var isMarked = MarkedText.Touches(reading.Marks, reading.Start(i), reading.End(i));
        html.Write(isMarked ? MarkedText.Begin : "");
        diplomatic.Write(html, i, isInLink: true);
        html.Write(isMarked ? MarkedText.End : "");
        html.Write("</span>");
    }

    /// <summary>Whether letters stand on both sides: a visible sign between them would part what is joined.</summary>
    private static bool IsInsideWord(RunningText text, int i) =>
        text.Start(i) > 0 && text.End(i) < text.Text.Length
        && char.IsLetter(text.Text[text.Start(i) - 1]) && char.IsLetter(text.Text[text.End(i)]);

    private void WriteMark(RunningText diplomatic, int i, Inline.NoteMark mark)
    {
        var reference = references.Dequeue();
        // The anchor is there in both layers, and takes the focus when the note leads back to it.
        var isLinked = page.Scope != PageScope.Context;
        var anchor = isLinked ? $" id=\"{reference.Anchor}\" tabindex=\"-1\"" : "";
        var link = isLinked ? $" href=\"#{mark.Note}\"" : "";
        var likely = mark.Emendation is { Certainty: Certainty.Medium, IsApplied: true } ? " likely" : "";
        html.Write($"<span class=\"mark{likely}\"{anchor}><sup class=\"fn\" hidden><a{link}{(isLinked ? " role=\"doc-noteref\"" : "")}>");
        Markup.Text(html, PrintedNumbers.OfMark(mark.Note, mark.Mark));
        html.Write($"</a></sup><a class=\"fn-raw\" hidden{link}>");
        diplomatic.Write(html, i, isInLink: true);
        html.Write("</a></span>");
        if (mark.Emendation is Emendation emendation)
        {
            log?.Add(emendation, reference.Anchor);
        }
    }

    /// <summary>A rule; where the page's image is kept, a link to the passage beside it.</summary>
    private void WriteUnnumberedPage(Block block)
    {
        var nth = unnumberedPages[block] = unnumberedPages.GetValueOrDefault(block) + 1;
        if (page.Scope != PageScope.Chapter || block.Id is not PassageId passage || page.Facsimile?.ImageOfUnnumbered(block.Lines, nth - 1) is null)
        {
            html.Write("<span class=\"pb\" hidden aria-hidden=\"true\"></span>");
            return;
        }

        html.Write("<a class=\"pb imaged\" hidden");
        Markup.Attribute(html, "href", page.PermalinkOf(passage));
        Markup.Attribute(html, "lang", page.Words.Language.Code());
        Markup.Attribute(html, "aria-label", page.Words.PassageImage(passage));
        html.Write("></a>");
    }

    private void WritePage(PassageId printedPage)
    {
        var isImaged = page.Scope != PageScope.Context && page.Facsimile?.ImageOf(printedPage) is not null;
        html.Write(isImaged ? "<a class=\"pb imaged\" hidden" : "<a class=\"pb\" hidden");
        if (page.Scope != PageScope.Context)
        {
            if (printedPages.Add(printedPage))
            {
                Markup.Attribute(html, "id", printedPage.ToString());
            }

            Markup.Attribute(html, "href", isImaged ? page.PermalinkOf(printedPage) : $"#{printedPage}");
            Markup.Attribute(html, "lang", page.Words.Language.Code());
            Markup.Attribute(html, "aria-label", isImaged ? page.Words.PageImage(printedPage.Label!) : page.Words.Page(printedPage.Label!));
        }

        // The language decides the shape of U+06F4, U+06F6 and U+06F7.
        html.Write($"><span lang=\"{page.Language.Code()}\">");
        Markup.Text(html, PrintedNumbers.Write(printedPage.Label!, zero.Value));
        html.Write("</span></a>");
    }
}

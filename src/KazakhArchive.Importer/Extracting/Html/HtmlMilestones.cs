using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>Divisions and pages that begin, marks of notes, links back: whatever is structure and no text, and what is left out.</summary>
internal sealed class HtmlMilestones(ExtractionWriter writer, HtmlBook book, HtmlFile file, HtmlNotes notes, HtmlDivisions divisions)
{
    // Whose words are a heading, as they are there.
    private readonly HashSet<ContentsEntry> begun = [];

    /// <summary>The words of the division have been found and begin it.</summary>
    public void Pass(ContentsEntry entry) => begun.Add(entry);

    /// <summary>Whether the text does not hold an element; then it is counted, but for a note's link back.</summary>
    /// <param name="what">Null where it is held.</param>
    public bool LeavesOut(string? what, IElement element)
    {
        if (what is not null && !notes.IsBackLink(element))
        {
            writer.LeaveOut(what);
        }

        return what is not null;
    }

    /// <summary>Whether the element was all milestone; another may have one at its head and words behind it.</summary>
    public bool Take(IElement element, HtmlLines lines)
    {
        if (divisions.At($"{file.Name}#{element.Id}") is ContentsEntry entry && !begun.Contains(entry))
        {
            lines.BeginDivision(entry);
        }

        var listed = element.Id is string id ? book.Pages.GetValueOrDefault($"{file.Name}#{id}") : null;
        if (HtmlPages.IsMark(element))
        {
            var (volume, number) = HtmlPages.NumberOf(element, listed);
            writer.Page(number, volume);
            return true;
        }

        if (listed is not null)
        {
            writer.Page(HtmlPages.NumberIn(listed).Number, HtmlPages.NumberIn(listed).Volume);
        }

        if (notes.MarkAt(element) is string key)
        {
            Mark(key, element.TextContent.Trim(), lines);
            return true;
        }

        if (notes.IsBackLink(element) && !element.TextContent.Any(char.IsLetterOrDigit))
        {
            writer.LeaveOut("links back from notes");
            return true;
        }

        return false;
    }

    private void Mark(string key, string printed, HtmlLines lines)
    {
        lines.Open(new Place(null));
        var isMark = HtmlNotes.IsMarkLike(printed);
        if (!isMark)
        {
            writer.Text(printed); // The words of the text are the link.
        }

        writer.NoteMark(key, isMark ? printed : "");
    }
}

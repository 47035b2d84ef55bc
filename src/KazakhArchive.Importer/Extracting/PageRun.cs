using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The pages that begin in the line that is open, or before it.</summary>
internal sealed class PageRun
{
    private readonly PageLabels labels = new();
    private readonly List<(int Utf16, int Page)> open = [(0, PageLabels.First)];

    /// <param name="utf16">Where in the line the page begins.</param>
    public void Begin(int utf16, string? number, int? volume) => open.Add((utf16, labels.Open(number, volume)));

    /// <summary>The page that the text is in has this number, and ends.</summary>
    public void End(int utf16, string? number, int? volume)
    {
        labels.Close(number, volume);
        Begin(utf16, null, null);
    }

    /// <summary>The pages that begin before the end of a line.</summary>
    public IReadOnlyList<(int Utf16, int Page)> Take(int lengthUtf16)
    {
        var taken = open.FindAll(page => page.Utf16 < lengthUtf16);
        open.RemoveAll(page => page.Utf16 < lengthUtf16);
        return taken;
    }

    /// <summary>The line ends: what has not begun in it begins with the next one.</summary>
    public void EndLine()
    {
        for (var i = 0; i < open.Count; i++)
        {
            open[i] = (0, open[i].Page);
        }
    }

    /// <summary>Once all pages are known. Of pages that begin at one place, those without text, only the numbered ones and the last are kept.</summary>
    public Func<IReadOnlyList<(int Utf16, int Page)>, List<PagePlace>> Places(ExtractionWriter book)
    {
        var all = labels.All();
        book.LeaveOut("numbers of pages that another page has", labels.Repeated);
        book.LeaveOut("numbers of pages that no reference can have", labels.Unsound);
        return pages => [.. pages.Index()
            .Where(page => all[page.Item.Page].Begins
                && (all[page.Item.Page].Label is not null || page.Index + 1 == pages.Count || pages[page.Index + 1].Utf16 != page.Item.Utf16))
            .Select(page => new PagePlace(page.Item.Utf16, all[page.Item.Page].Label))];
    }
}

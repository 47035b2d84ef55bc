using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The documents of a book in their order, and what the book says about them.</summary>
internal sealed record HtmlBook(IReadOnlyList<HtmlFile> Files, string? Language)
{
    /// <summary>More is a preface, which nobody counts among the title pages.</summary>
    private const int MostTitleLetters = 4_000;

    /// <summary>In the order of the book's contents.</summary>
    public IReadOnlyList<ContentsEntry> Contents { get; init; } = [];

    /// <summary>The numbers of printed pages by the places where they begin.</summary>
    public IReadOnlyDictionary<string, string> Pages { get; init; } = new Dictionary<string, string>();

    /// <summary>The documents that the book itself calls title pages, covers and the like.</summary>
    public IReadOnlySet<string> TitlePages { get; init; } = new HashSet<string>();

    /// <exception cref="InvalidDataException">A document nests too deeply.</exception>
    public void Write(ExtractionWriter writer)
    {
        var notes = new HtmlNotes(Files);
        writer.HasContentsAlone = Contents.Count > 0 && !Files.Any(file => file.Document.All.Any(element => HtmlWords.HeadingLevel(element) > 0));
        var contents = Contents.Select(entry => entry.Target.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        var titlePages = Files.TakeWhile(file => IsTitlePage(file, contents)).Count();
        var divisions = new HtmlDivisions([.. Files.Skip(titlePages)], Contents);
        var before = Files.Take(titlePages).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        writer.LeaveOut("lines of the contents that lead nowhere or where another one leads", Contents.Count(entry => !before.Contains(entry.Target.Split('#')[0])) - divisions.Reached);
        for (var i = 0; i < Files.Count; i++)
        {
            new HtmlBody(writer, this, Files[i], notes, divisions, isTitlePage: i < titlePages).Write();
        }

        writer.LeaveOut("rules of style sheets that are not understood or long to compare", Files.Select(file => file.Styles).Distinct().Sum(styles => styles.PassedOver));
    }

    private bool IsTitlePage(HtmlFile file, HashSet<string> contents)
    {
        if (!file.IsPackaged || file.Document.Body is not IElement body)
        {
            return false;
        }

        var isCalled = TitlePages.Contains(file.Name) || HtmlWords.Means(body, HtmlWords.Title)
            || (body.Children.Length == 1 && HtmlWords.Means(body.Children[0], HtmlWords.Title));
        return isCalled || (contents.Count > 0 && !contents.Contains(file.Name) && body.TextContent.Count(char.IsLetter) <= MostTitleLetters);
    }
}

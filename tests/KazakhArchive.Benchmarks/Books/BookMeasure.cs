using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>How much an import without any row by hand agrees with what the markup of the book says.</summary>
public sealed class BookMeasure
{
    private readonly PlainBook book;
    private readonly List<Block> blocks;
    private readonly List<Finding> findings;
    private readonly Dictionary<string, int> pages;

    public BookMeasure(PlainBook book, ImportedWork work, IEnumerable<Finding> findings)
    {
        this.book = book;
        this.findings = [.. findings];
        blocks = [.. work.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => !block.IsSupplied)];
        pages = work.Ledger.Current.Where(row => row.Reference.Kind == PassageIdKind.PrintedPage && row.Status == LedgerStatus.Live)
            .GroupBy(row => row.Reference.ToString().Split('.', 'p')[^1]).ToDictionary(rows => rows.Key, rows => rows.First().StartLine);
    }

    public static string Columns =>
        $"{"book",-12} {"headings: found right of",25} {"recall",7} {"precis.",7} {"paragraphs: found of",21} {"starts right",12} {"verses: as verse of",20} {"false",6} {"notes: joined of",17} {"pages: labels right of",23} {"cut",5} {"asked",6}";

    public string Row()
    {
        var headings = blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Lines.First).Where(line => !book.Unsure.Contains(line)).ToHashSet();
        var right = headings.Count(book.Headings.ContainsKey);
        var prose = blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation && !book.Unsure.Contains(block.Lines.First)).ToList();
        var starts = prose.Select(block => block.Lines.First).Distinct().Count(book.Paragraphs.Contains);
        var verses = blocks.Where(block => block.Kind == BlockKind.VerseLine).SelectMany(LinesOf).ToHashSet();
        var labelsRight = pages.Count(page => book.Pages.TryGetValue(page.Key, out var line) && line == page.Value);
        return $"{book.Name,-12} {headings.Count,13} {right,5} {book.Headings.Count,5} {Share(right, book.Headings.Count),7} {Share(right, headings.Count),7} {prose.Count,13} {book.Paragraphs.Count,7} {Share(starts, book.Paragraphs.Count),12} {verses.Count(book.Verses.Contains),13} {book.Verses.Count,6} {verses.Count(line => !book.Verses.Contains(line) && !book.Unsure.Contains(line)),6} {book.Notes.Count(IsJoined),11} {book.Notes.Count,5} {pages.Count,11} {labelsRight,5} {book.Pages.Count,5} {WordsCut(),5} {findings.Count,6}";
    }

    /// <summary>What differs, a line each, for whoever mends a rule.</summary>
    public IEnumerable<string> Differences()
    {
        var lines = book.Text.Split('\n');
        var kinds = blocks.SelectMany(block => LinesOf(block).Select(line => (line, block.Kind))).GroupBy(pair => pair.line).ToDictionary(pairs => pairs.Key, pairs => string.Join('+', pairs.Select(pair => pair.Kind)));
        var begins = blocks.Select(block => block.Lines.First).ToHashSet();
        for (var line = 1; line <= book.Last; line++)
        {
            var (is_, expected) = (kinds.GetValueOrDefault(line, ""), Expected(line));
            var begun = begins.Contains(line) ? is_ : "goes on";
            if (expected is not null && !begun.Contains(expected, StringComparison.Ordinal) && !(expected == "Paragraph" && begun is "ListItem" or "Quotation"))
            {
                yield return $"{book.Name}:{line}: {begun} for {expected}: {Cut(lines[line - 1])}";
            }
        }

        foreach (var page in pages.Where(page => !book.Pages.TryGetValue(page.Key, out var line) || line != page.Value))
        {
            yield return $"{book.Name}: page {page.Key} on line {page.Value}, expected {book.Pages.GetValueOrDefault(page.Key)}";
        }

        foreach (var (mark, text) in book.Notes.Where(note => !IsJoined(note)))
        {
            yield return $"{book.Name}:{mark}: note of line {text} is not joined: {Cut(lines[text - 1])}";
        }

        foreach (var inline in blocks.SelectMany(block => block.Inlines.OfType<Inline.Surplus>().Select(surplus => $"{book.Name}:{block.Lines.First}: cut {surplus.Value}")))
        {
            yield return inline;
        }

        foreach (var finding in findings)
        {
            yield return finding.ToString();
        }
    }

    private string? Expected(int line) =>
        book.Unsure.Contains(line) ? null
        : book.Headings.ContainsKey(line) ? "Heading"
        : book.Verses.Contains(line) ? "VerseLine"
        : book.Paragraphs.Contains(line) ? "Paragraph"
        : book.Notes.Exists(note => note.Text == line) ? "Note" : null;

    private bool IsJoined((int Mark, int Text) note) =>
        blocks.Find(block => block.Kind == BlockKind.Note && block.Lines.First == note.Text)?.Id is PassageId id
        && blocks.Exists(block => block.Lines.First <= note.Mark && block.Lines.Last >= note.Mark && block.Inlines.OfType<Inline.NoteMark>().Any(mark => mark.Note == id));

    private int WordsCut() =>
        blocks.SelectMany(block => block.Inlines).OfType<Inline.Surplus>().Sum(surplus => surplus.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)))
        + blocks.Where(block => block.Kind == BlockKind.ListItem).SelectMany(block => block.Inlines).OfType<Inline.Marker>().Count(marker => marker.Value.Any(char.IsLetterOrDigit));

    private static IEnumerable<int> LinesOf(Block block) => Enumerable.Range(block.Lines.First, block.Lines.Last - block.Lines.First + 1);

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.00", null);

    private static string Cut(string text) => text.Length > 80 ? text[..80] + "…" : text;
}

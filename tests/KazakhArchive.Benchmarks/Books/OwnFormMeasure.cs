using System.Text.RegularExpressions;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>
/// How much an import of a book in its own format agrees with what its markup says. Its lines are other ones than those of the plain book,
/// so blocks are known by the letters with which they begin.
/// </summary>
public sealed partial class OwnFormMeasure(PlainBook book, ImportedWork work, string source, int findings)
{
    private const int LettersOfKey = 20;

    private readonly List<Block> blocks = [.. work.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => !block.IsSupplied)];
    private readonly string[] lines = book.Text.Split('\n');
    private readonly string[] own = source.Split('\n');

    // A heading at the head of a paragraph's line is known by the whole line, as the truth has it, and so is the paragraph.
    private readonly HashSet<int> linesWithRunIn =
    [
        .. work.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => !block.IsSupplied).GroupBy(block => block.Lines.First)
            .Where(line => line.Count() > 1 && line.First().Kind == BlockKind.Heading).Select(line => line.Key),
    ];

    public static string Columns =>
        $"{"book",-12} {"headings: found right of",25} {"paragraphs: found right of",27} {"verses: found right of",23} {"notes: found joined of",23} {"pages: found right of",22} {"cut",5} {"asked",6}";

    public string Row()
    {
        var unsure = Keys(book.Unsure).Except(Keys(book.Paragraphs)).ToHashSet(StringComparer.Ordinal);
        var headings = Begun(BlockKind.Heading);
        var prose = Begun(BlockKind.Paragraph, BlockKind.ListItem, BlockKind.Quotation).FindAll(key => !unsure.Contains(key));
        var verses = Verses();
        var notes = blocks.FindAll(block => block.Kind == BlockKind.Note);
        var marked = blocks.SelectMany(block => block.Inlines).OfType<Inline.NoteMark>().Select(mark => mark.Note).ToHashSet();
        var joined = notes.FindAll(note => marked.Contains(note.Id!.Value)).ConvertAll(KeyOf);
        var pages = work.Ledger.Current.Where(row => row.Reference.Kind == PassageIdKind.PrintedPage && row.Status == LedgerStatus.Live).ToList();
        var rightPages = pages.Count(row => book.Pages.TryGetValue(row.Reference.Label!.Split('.')[^1], out var line) && line > 0 && AreAlike(Key(TextOfPage(row.Reference.Label!.Split('.')[^1], line)), Key(TextAt(row))));
        return $"{book.Name,-12} {headings.Count,13} {Common(headings, Keys(book.Headings.Keys)),5} {book.Headings.Count,5} {prose.Count,15} {Common(prose, Keys(book.Paragraphs)),5} {book.Paragraphs.Count,5} {verses.Count,11} {Common(verses, Keys(book.Verses)),5} {book.Verses.Count,5} {notes.Count,11} {Common(joined, Keys(book.Notes.Select(note => note.Text))),5} {book.Notes.Count,5} {pages.Count,10} {rightPages,5} {book.Pages.Count,5} {WordsCut(),5} {findings,6}";
    }

    /// <summary>What the markup has and the import has not, a line each.</summary>
    public IEnumerable<string> Differences()
    {
        foreach (var (kind, truth, found) in ((string, IEnumerable<int>, List<string>)[])
            [("heading", book.Headings.Keys, Begun(BlockKind.Heading)), ("paragraph", book.Paragraphs, Begun(BlockKind.Paragraph, BlockKind.ListItem, BlockKind.Quotation)), ("verse", book.Verses, Verses())])
        {
            var left = found.ToList();
            foreach (var line in truth.Where(line => !left.Remove(KeyAt(line))))
            {
                yield return $"{book.Name}: no {kind} begins {Cut(lines[line - 1])}";
            }

            var expected = Keys(truth);
            foreach (var key in found.Where(key => !expected.Contains(key)))
            {
                yield return $"{book.Name}: a {kind} begins {key}, which is none";
            }
        }
    }

    private List<string> Begun(params BlockKind[] kinds) => blocks.FindAll(block => kinds.Contains(block.Kind)).ConvertAll(KeyOf);

    /// <summary>A verse is known by its line, or by its halves where the plain book gives each a line.</summary>
    private List<string> Verses()
    {
        var truth = book.Verses.Select(line => Letters(lines[line - 1])).ToHashSet(StringComparer.Ordinal);
        return [.. blocks.Where(block => block.Kind == BlockKind.VerseLine).SelectMany(block => Halves(block).ToList() is var halves && halves.TrueForAll(truth.Contains) ? halves.ConvertAll(Key) : [KeyOf(block)])];
    }

    private static IEnumerable<string> Halves(Block block)
    {
        var half = new List<Inline>();
        foreach (var inline in block.Inlines)
        {
            if (inline is Inline.CellBoundary)
            {
                yield return Letters(half);
                half = [];
            }
            else
            {
                half.Add(inline);
            }
        }

        yield return Letters(half);
    }

    private static string Letters(IEnumerable<Inline> inlines) => Letters(string.Concat(inlines.Select(inline => LayerText.Of(inline, Layer.Diplomatic))));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private List<string> Keys(IEnumerable<int> numbers) => [.. numbers.Select(KeyAt)];

    /// <summary>A line may hold fewer letters than a key; then the paragraph's next ones count too.</summary>
    private string KeyAt(int line)
    {
        var text = lines[line - 1];
        while (text.Count(char.IsLetter) < LettersOfKey && line < lines.Length && lines[line].Any(char.IsLetter) && !IsBegun(line + 1))
        {
            text = $"{text} {lines[line++]}";
        }

        return Key(text);
    }

    private bool IsBegun(int line) => book.Headings.ContainsKey(line) || book.Paragraphs.Contains(line) || book.Verses.Contains(line) || book.Unsure.Contains(line) || book.Notes.Exists(note => note.Text == line);

    private string KeyOf(Block block) => Key(linesWithRunIn.Contains(block.Lines.First) ? own[block.Lines.First - 1] : LayerText.Of(block, Layer.Diplomatic));

    private static string Key(string text) => new([.. PageMark().Replace(text, "").Where(char.IsLetter).Take(LettersOfKey)]);

    /// <summary>A line of the plain book may end sooner than one of the other.</summary>
    private static bool AreAlike(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>Of the plain book, behind the mark of the page where it has one: a page may begin amid a line.</summary>
    private string TextOfPage(string label, int line)
    {
        var mark = PageMark().Matches(lines[line - 1]).FirstOrDefault(found => Digits.ToAscii(found.Groups[1].Value) == label);
        var text = mark is null ? lines[line - 1] : lines[line - 1][(mark.Index + mark.Length)..];
        return text.Count(char.IsLetter) < LettersOfKey ? string.Join(' ', lines.Skip(line).Where(next => next.Length > 0).Take(1).Prepend(text)) : text;
    }

    /// <summary>As the plain books have printed pages.</summary>
    [GeneratedRegex(@"\[ص (\d+)\]")]
    private static partial Regex PageMark();

    /// <summary>From the page's first character to the end of its line, and the next one where the page begins at an end.</summary>
    private string TextAt(LedgerRow row)
    {
        var text = own[row.StartLine - 1][Math.Min(row.StartUtf16, own[row.StartLine - 1].Length)..];
        return text.Count(char.IsLetter) < LettersOfKey && row.StartLine < own.Length ? $"{text} {own[row.StartLine]}" : text;
    }

    private static int Common(IEnumerable<string> found, IEnumerable<string> truth)
    {
        var left = truth.CountBy(key => key).ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal);
        return found.Count(key => left.TryGetValue(key, out var count) && count > 0 && (left[key] = count - 1) >= 0);
    }

    private int WordsCut() => blocks.SelectMany(block => block.Inlines).OfType<Inline.Surplus>().Sum(surplus => surplus.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)));

    private static string Cut(string text) => text.Length > 80 ? text[..80] + "…" : text;
}

using System.Globalization;
using System.Text.Json;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Shamela;

/// <summary>
/// An export of al-Maktaba al-Shamela: the pages under <c>b102</c> (text, number, volume), the headings with their levels and pages under
/// <c>t102</c>. A line of underscores parts a page from its foot, where the notes are.
/// </summary>
public static class ShamelaExtractor
{
    /// <summary>Whether a JSON document is such an export.</summary>
    public static bool Is(JsonElement root) => root.ValueKind == JsonValueKind.Object && Books(root).Any();

    /// <exception cref="JsonException">A page or a heading is not what the format has.</exception>
    public static Extraction Extract(JsonElement root)
    {
        var book = new ExtractionWriter();
        if (!Is(root))
        {
            throw new JsonException("no list of pages under the letter b and the book's number");
        }

        var books = Books(root).ToList();
        var (number, list) = books[0];
        book.LeaveOut("pages of other books", books.Skip(1).Sum(other => other.Pages.GetArrayLength()));
        var pages = list.EnumerateArray().Select(ShamelaPage.Read).ToList();
        book.LeaveOut("other fields of pages", list.EnumerateArray().Sum(ShamelaPage.OtherFields));
        Continue(pages);
        var titles = ShamelaTitles.Read(root, number);
        foreach (var page in pages)
        {
            Write(book, page, titles);
        }

        book.LeaveOut("headings of the contents that stand on no page", titles.Left);
        return book.Finish(BookHead.Empty with { Fields = [("shamela", number)] });
    }

    /// <summary>What is at a page's foot before its first number continues the last note of the page before.</summary>
    private static void Continue(List<ShamelaPage> pages)
    {
        ShamelaNote? last = null;
        foreach (var page in pages)
        {
            if (last is not null && page.Notes is [{ Key: "", IsRule: false } first, ..])
            {
                last.Lines.AddRange(first.Lines);
                page.Notes.RemoveAt(0);
                last = page.Notes.FindLast(note => note.Key.Length > 0) ?? last;
            }
            else
            {
                last = page.Notes.FindLast(note => !note.IsRule);
            }
        }
    }

    private static void Write(ExtractionWriter book, ShamelaPage page, ShamelaTitles titles)
    {
        book.Page(page.Number, page.Volume);
        foreach (var (index, line) in page.Lines.Index())
        {
            if (titles.Take(page.Id, line) is int level)
            {
                book.Begin(PieceKind.Heading, level);
            }
            else if (index > 0)
            {
                book.BeginBlock();
            }
            else
            {
                book.Begin(null); // It may go on with the page before.
            }

            Words(book, page, line);
        }

        WriteRule(book, page.Rule);
        foreach (var (index, note) in page.Notes.Index())
        {
            if (note.IsRule)
            {
                WriteRule(book, note.Lines[0]);
                continue;
            }

            book.BeginNote(note.Key.Length > 0 ? note.Key : string.Create(CultureInfo.InvariantCulture, $"{page.Id}/of {index}"), note.Printed);
            foreach (var line in note.Lines)
            {
                book.Space();
                book.Text(line);
            }
        }

        book.End();
    }

    private static void WriteRule(ExtractionWriter book, string rule)
    {
        if (rule.Length > 0)
        {
            book.Begin(PieceKind.FormeWork);
            book.Text(rule);
        }
    }

    /// <summary>Numbers in brackets are marks where the page's foot has a note of that number.</summary>
    private static void Words(ExtractionWriter book, ShamelaPage page, string line)
    {
        var start = 0;
        foreach (var (mark, key) in page.MarksIn(line))
        {
            book.Text(line.AsSpan(start, mark.Index - start));
            book.NoteMark(key, mark.Value);
            start = mark.Index + mark.Length;
        }

        book.Text(line.AsSpan(start));
    }

    /// <summary>Of each book its number and its pages; an export has one.</summary>
    private static IEnumerable<(string Number, JsonElement Pages)> Books(JsonElement root) => root.EnumerateObject()
        .Where(property => property.Name is ['b', .. var number] && number.Length > 0 && number.All(char.IsAsciiDigit) && property.Value.ValueKind == JsonValueKind.Array)
        .Select(property => (property.Name[1..], property.Value));
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Shamela;

/// <summary>
/// An export of al-Maktaba al-Shamela: the pages under <c>b102</c> (text, number, volume), the headings with their levels and pages under
/// <c>t102</c>. A line of underscores parts a page from its foot, where the notes are.
/// </summary>
public static partial class ShamelaExtractor
{
    /// <summary>A heading's words may stand at the head of a longer line; shorter ones stand there by chance.</summary>
    private const int FewestLetters = 8;

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
        var (number, pages) = books[0];
        book.LeaveOut("pages of other books", books.Skip(1).Sum(other => other.Pages.GetArrayLength()));
        var titles = Titles(root, number);
        foreach (var page in pages.EnumerateArray())
        {
            if (page.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException("a page is no object");
            }

            book.Page(Field(page, "page"), int.TryParse(Field(page, "part"), NumberStyles.None, CultureInfo.InvariantCulture, out var volume) ? volume : null);
            var id = Field(page, "id") ?? "";
            if (page.TryGetProperty("nass", out var nass) && nass.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                throw new JsonException($"the text of page {id} is no string");
            }

            Page(book, id, Field(page, "nass") ?? "", [.. titles[id]]);
        }

        return book.Finish(BookHead.Empty with { Fields = [("shamela", number)] });
    }

    /// <param name="id">Of the page, whose notes are counted by themselves.</param>
    private static void Page(ExtractionWriter book, string id, string text, List<Title> titles)
    {
        var lines = LineEnd().Split(Tag().Replace(text, "")).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var rule = lines.FindIndex(Rule().IsMatch);
        var foot = rule < 0 ? [] : lines[(rule + 1)..];
        var numbers = foot.Select(line => FootNumber().Match(line)).Where(match => match.Success).Select(NumberOf).ToHashSet();
        foreach (var (index, line) in (rule < 0 ? lines : lines[..rule]).Index())
        {
            if (titles.FindIndex(title => IsHeading(line, title.Letters)) is >= 0 and var title)
            {
                book.Begin(PieceKind.Heading, titles[title].Level);
                titles.RemoveAt(title);
            }
            else if (index > 0)
            {
                book.BeginBlock();
            }
            else
            {
                book.Begin(null); // It may go on with the page before.
            }

            Words(book, line, id, numbers);
        }

        if (rule >= 0)
        {
            book.Begin(PieceKind.FormeWork);
            book.Text(lines[rule]);
        }

        foreach (var line in foot)
        {
            var number = FootNumber().Match(line);
            if (number.Success)
            {
                book.BeginNote($"{id}/{NumberOf(number)}", number.Value.Trim());
            }

            book.Space(); // What has no number goes on with the note before it.
            book.Text(line.AsSpan(number.Length));
        }

        book.End();
    }

    /// <summary>Numbers in brackets are marks where the page's foot has a note of that number.</summary>
    private static void Words(ExtractionWriter book, string line, string id, HashSet<int> numbers)
    {
        var start = 0;
        for (var mark = NoteMark().Match(line); mark.Success && numbers.Count > 0; mark = mark.NextMatch())
        {
            if (numbers.Contains(NumberOf(mark)))
            {
                book.Text(line.AsSpan(start, mark.Index - start));
                book.NoteMark($"{id}/{NumberOf(mark)}", mark.Value);
                start = mark.Index + mark.Length;
            }
        }

        book.Text(line.AsSpan(start));
    }

    private static int NumberOf(Match match) => Digits.NumberOf(match.Groups[1].ValueSpan);

    /// <summary>The table of contents may have a heading's words without those in brackets behind them, or cut.</summary>
    private static bool IsHeading(string line, string title)
    {
        var letters = LettersOf(line);
        return letters == title || (letters.Length > FewestLetters && title.StartsWith(letters, StringComparison.Ordinal));
    }

    private static ILookup<string, Title> Titles(JsonElement root, string number) =>
        root.TryGetProperty($"t{number}", out var titles) && titles.ValueKind == JsonValueKind.Array
            ? titles.EnumerateArray().Where(title => title.ValueKind == JsonValueKind.Object).Select(Title.Of).ToLookup(title => title.Page)
            : Array.Empty<Title>().ToLookup(title => title.Page);

    /// <summary>Of each book its number and its pages; an export has one.</summary>
    private static IEnumerable<(string Number, JsonElement Pages)> Books(JsonElement root) => root.EnumerateObject()
        .Where(property => property.Name is ['b', .. var number] && number.Length > 0 && number.All(char.IsAsciiDigit) && property.Value.ValueKind == JsonValueKind.Array)
        .Select(property => (property.Name[1..], property.Value));

    private static string LettersOf(string words) => string.Concat(words.Where(char.IsLetter));

    /// <summary>As text, whether the export writes it as a number or as a string.</summary>
    private static string? Field(JsonElement row, string name) => !row.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private sealed record Title(string Page, int Level, string Letters)
    {
        public static Title Of(JsonElement row) => new(
            Field(row, "id") ?? "",
            int.TryParse(Field(row, "lvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level > 0 ? level : 1,
            LettersOf(Field(row, "tit") ?? ""));
    }

    [GeneratedRegex(@"\u00B6|\r\n?|\n", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    /// <summary>Spans of headings and hadith in exports of the fourth version.</summary>
    [GeneratedRegex(@"</?(?:span|a|p|hadeeth)\b[^<>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[_\u2014\u2015\u0640=-]{5,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    /// <summary>With the sign that later exports put before the number.</summary>
    [GeneratedRegex(@"^[(\[]?\u00AC?([0-9\u0660-\u0669]{1,3})[)\]]?(?=[\s:.-])", RegexOptions.CultureInvariant)]
    private static partial Regex FootNumber();

    [GeneratedRegex(@"[(\[]\u00AC?([0-9\u0660-\u0669]{1,3})[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();
}

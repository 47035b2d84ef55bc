using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>Books in containers: EPUB, DOCX, an export of Shamela.</summary>
public static partial class PackedBooks
{
    /// <summary>Paragraphs, headings, and notes at each chapter's end with marks as <c>(١)</c>.</summary>
    public static PlainBook Epub(string path)
    {
        var book = new PlainBook("khilafa", Language.Arabic);
        using var archive = ZipFile.OpenRead(path);
        foreach (var name in new[] { "preface-1-1", "chapter-1-2", "chapter-1-3" })
        {
            var marks = new Dictionary<string, int>(StringComparer.Ordinal);
            Walk(book, Load(archive, $"EPUB/Content/{name}.xhtml").Descendants().First(element => element.Name.LocalName == "body"), marks);
        }

        return book;
    }

    /// <summary>Each paragraph a line; a row of the tables two halves with a tab between.</summary>
    public static PlainBook Docx(string path)
    {
        var book = new PlainBook("lavayih", Language.Urdu);
        using var archive = ZipFile.OpenRead(path);
        foreach (var element in Load(archive, "word/document.xml").Root!.Elements().Single().Elements())
        {
            if (element.Name.LocalName == "p" && TextOf(element).Trim() is { Length: > 0 } text)
            {
                book.Blank();
                if (text.StartsWith("فصل:", StringComparison.Ordinal))
                {
                    book.Headings[book.Last + 1] = 1;
                }

                _ = text.All(c => c == '٭') ? book.Unsure.Add(book.Line(text)) : book.Paragraphs.Add(book.Line(text));
            }

            foreach (var row in element.Elements().Where(row => row.Name.LocalName == "tr"))
            {
                book.Blank();
                Row(book, [.. row.Elements().Where(cell => cell.Name.LocalName == "tc").Select(cell => TextOf(cell).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(cell => cell.Length > 0)]);
            }
        }

        return book;
    }

    /// <summary>Pages by <c>⦗15⦘</c> where they begin; headings by the table of contents.</summary>
    public static PlainBook Shamela(string path)
    {
        var book = new PlainBook("shamela-102", Language.Arabic);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var titles = json.RootElement.GetProperty("t102").EnumerateArray()
            .ToLookup(title => title.GetProperty("id").GetString(), title => (Level: int.Parse(title.GetProperty("lvl").GetString()!, null), Words: Letters(title.GetProperty("tit").GetString()!)));
        foreach (var page in json.RootElement.GetProperty("b102").EnumerateArray())
        {
            var label = page.GetProperty("page").GetString()!;
            var lines = page.GetProperty("nass").GetString()!.Split('¶', '\n', '\r').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
            var open = titles[page.GetProperty("id").GetString()].ToList();
            book.Pages[label] = book.Last + 1;
            for (var i = 0; i < lines.Count; i++)
            {
                var words = Letters(lines[i]);
                var title = open.FindIndex(title => title.Words == words || (words.Length > 8 && title.Words.StartsWith(words, StringComparison.Ordinal)));
                var line = book.Line(i == 0 ? $"⦗{label}⦘ {lines[i]}" : lines[i]);
                if (title >= 0)
                {
                    book.Headings[line] = open[title].Level;
                    open.RemoveAt(title);
                }
                else if (Verse().IsMatch(lines[i]))
                {
                    book.Verses.Add(line);
                }
                else if (lines[i].Length < 60)
                {
                    book.Unsure.Add(line); // The export names the headings of some levels only.
                }
                else
                {
                    book.Paragraphs.Add(line);
                }
            }
        }

        return book;
    }

    private static XDocument Load(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    private static void Walk(PlainBook book, XElement element, Dictionary<string, int> marks)
    {
        var words = "";
        foreach (var node in element.Nodes())
        {
            if (node is not XElement child || (child.Name.LocalName == "span" && words.Any(char.IsLetter)))
            {
                // Words right in a division, before its lists; a span among them is set in another face.
                words += node is XText bare ? bare.Value : node is XElement span ? Words(span) : "";
                continue;
            }

            Bare();
            var isNote = child.Attribute("class")?.Value == "footnote";
            if (child.Attribute("class")?.Value.StartsWith("poetry_container", StringComparison.Ordinal) == true)
            {
                Poem(book, child, marks);
                continue;
            }

            var name = child.Name.LocalName;
            var hasBlocks = child.Descendants().Any(below => below.Name.LocalName is "p" or "li" or "div" or "h4");
            if (name is "div" or "ul" or "li" or "listitem" or "para" && hasBlocks && !isNote)
            {
                Walk(book, child, marks);
                continue;
            }

            var text = Space().Replace(Words(child), " ").Trim();
            if (text.Length == 0)
            {
                continue;
            }

            book.Blank();
            var line = book.Line(text);
            if (child.Attribute("class")?.Value.StartsWith("attribution", StringComparison.Ordinal) == true)
            {
                book.Unsure.Add(line);
            }
            else if (isNote)
            {
                book.Notes.Add((marks.GetValueOrDefault(NoteMark().Match(text).Value), line));
            }
            else if (name is ['h', _])
            {
                book.Headings[line] = name == "h1" ? 1 : 2;
            }
            else
            {
                book.Paragraphs.Add(line);
            }

            foreach (var mark in isNote ? [] : child.Descendants().Where(below => below.Name.LocalName == "sup"))
            {
                marks[$"({mark.Value.Trim()})"] = line;
            }
        }

        Bare();

        void Bare()
        {
            if (words.Any(char.IsLetter))
            {
                book.Blank();
                book.Paragraphs.Add(book.Line(Space().Replace(words, " ").Trim()));
            }

            words = "";
        }
    }

    /// <summary>A browser gives each half of a verse a line.</summary>
    private static void Poem(PlainBook book, XElement poem, Dictionary<string, int> marks)
    {
        book.Blank();
        foreach (var half in poem.Descendants().Where(element => element.Name.LocalName == "div" && !element.Elements().Any(child => child.Name.LocalName == "div")))
        {
            book.Verse(Space().Replace(Words(half), " ").Trim());
            foreach (var mark in half.Descendants().Where(below => below.Name.LocalName == "sup"))
            {
                marks[$"({mark.Value.Trim()})"] = book.Last;
            }
        }
    }

    private static string Words(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "sup" } mark => $"({mark.Value.Trim()}) ",
        XElement { Name.LocalName: "br" } => " ",
        XElement child => Words(child),
        _ => "",
    }));

    private static string TextOf(XElement element) => string.Concat(element.Descendants().Select(child => child.Name.LocalName switch
    {
        "t" => child.Value,
        "tab" => "\t",
        "br" => "\n",
        _ => "",
    }));

    private static void Row(PlainBook book, IReadOnlyList<string[]> cells)
    {
        for (var i = 0; i < cells.Select(cell => cell.Length).DefaultIfEmpty().Max(); i++)
        {
            book.Verse(string.Join('\t', cells.Where(cell => i < cell.Length).Select(cell => cell[i])));
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"^\([٠-٩]+\)")]
    private static partial Regex NoteMark();

    /// <summary>The export has no sign for verse; its editor parts the halves by four dots or stars.</summary>
    [GeneratedRegex(@"^[^.*]+(\.{4}|\*{4})[^.*]+$")]
    private static partial Regex Verse();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

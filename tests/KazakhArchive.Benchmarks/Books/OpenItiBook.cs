using System.Text.RegularExpressions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>OpenITI mARkdown: <c>#</c> begins a paragraph, <c>~~</c> goes on with it, <c>%~%</c> parts the halves of a verse, <c>PageV01P002</c> ends a page.</summary>
public static partial class OpenItiBook
{
    public static PlainBook Read(string path, string name, Language language)
    {
        var book = new PlainBook(name, language);
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var (pageStart, isNotes) = (0, false);
        foreach (var raw in File.ReadLines(path).SkipWhile(line => !line.StartsWith("#META#Header#End#", StringComparison.Ordinal)).Skip(1))
        {
            var line = Milestone().Replace(raw.Trim('\uFEFF'), "").TrimEnd();
            var page = Page().Match(line);
            line = Page().Replace(line, "").TrimEnd();
            if (line.StartsWith("###", StringComparison.Ordinal))
            {
                isNotes = line.Contains("پانویس", StringComparison.Ordinal);
                Heading(book, line);
            }
            else if (line.Any(c => c is not ('#' or '~' or ' ')))
            {
                pageStart = Text(book, line, isNotes, marks) is var first && pageStart == 0 ? first : pageStart;
            }

            if (page.Success && page.Groups[2].Value.TrimStart('0') is { Length: > 0 } label)
            {
                book.Blank();
                book.Line(label);
                book.Line("\f");
                book.Pages[label] = pageStart;
                pageStart = 0;
            }
        }

        return book;
    }

    private static void Heading(PlainBook book, string line)
    {
        var title = line.TrimStart('#', ' ').TrimStart('|').Trim();
        if (title.Length > 0 && !title.StartsWith("PARATEXT", StringComparison.Ordinal))
        {
            book.Blank();
            book.Heading(title.Replace('\t', ' '), line.Count(c => c == '|'));
            book.Blank();
        }
    }

    private static int Text(PlainBook book, string line, bool isNotes, Dictionary<string, int> marks)
    {
        var text = line.TrimStart('#', '~').Trim();
        var begins = line[0] == '#';
        var label = NoteText().Match(text);
        if (isNotes && label.Success)
        {
            var noteLine = book.Line(text);
            if (marks.TryGetValue(label.Groups[1].Value, out var mark))
            {
                book.Notes.Add((mark, noteLine));
            }

            return noteLine;
        }

        if (text.Contains("%~%", StringComparison.Ordinal))
        {
            book.Verse(text);
        }
        else if (text.StartsWith("البحر", StringComparison.Ordinal))
        {
            book.Blank();
            book.Other(text); // The metre at a poem's head, which the markup does not set apart.
        }
        else if (begins || ItemNumber().IsMatch(text))
        {
            if (begins)
            {
                book.Blank();
            }

            book.Paragraph([text]);
        }
        else
        {
            book.Line(text);
        }

        foreach (Match mark in NoteMark().Matches(text))
        {
            marks.TryAdd(mark.Groups[1].Value, book.Last);
        }

        return book.Last;
    }

    [GeneratedRegex(@"PageV(\d+)P(\d+)")]
    private static partial Regex Page();

    [GeneratedRegex(@" ?\bms\d+\b")]
    private static partial Regex Milestone();

    [GeneratedRegex(@"\[\^(\d+)\]")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^\[\^(\d+)\]:")]
    private static partial Regex NoteText();

    [GeneratedRegex(@"^\d+\.")]
    private static partial Regex ItemNumber();
}

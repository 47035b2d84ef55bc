using System.Text.RegularExpressions;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.OpenIti;

/// <summary>
/// OpenITI mARkdown: <c>### |</c> begins a section, <c>### $</c> an entry of a dictionary, <c>#</c> a paragraph that <c>~~</c> continues;
/// <c>%~%</c> parts the halves of a verse, <c>PageV01P002</c> ends a page. Source: OpenITI/oimdp, docs and tests.
/// </summary>
public static partial class OpenItiExtractor
{
    /// <summary>With which a file of the format begins, behind a byte order mark perhaps.</summary>
    public const string Magic = "######OpenITI#";

    /// <summary>Longer lines are the text of an entry.</summary>
    private const int LongestHeadingUtf16 = 120;

    private const string HeadEnd = "#META#Header#End#";

    public static Extraction Extract(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.FindIndex(lines, line => line.StartsWith(HeadEnd, StringComparison.Ordinal));
        var book = new ExtractionWriter();
        var body = new Body(book);
        foreach (var line in lines.Skip(end < 0 ? 1 : end + 1))
        {
            body.Line(line);
        }

        body.EndBlock();
        var (head, left) = OpenItiHead.Read(lines.Take(end < 0 ? 0 : end));
        book.LeaveOut("other lines of the head", left);
        return book.Finish(head);
    }

    [GeneratedRegex(@"^###\s*(?:(?<bars>\|+)\s*(?:(?<part>EDITOR|PARATEXT)\s*\|\s*)?|\$+\s*(?:[A-Z_]+\$\s*)?|@\s*(?:[A-Z_]+\$?\s*)?)(?<title>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    /// <summary>
    /// A page's end, a milestone, the tag of a name (person, place, year, with how many letters and words it means), of a tradition's part,
    /// a note's text or its mark, the middle of a verse.
    /// </summary>
    [GeneratedRegex(
        @"(?<page>PageV(?<volume>\d{2,3})P(?<number>\d{2,4}[A-Z]?))|(?<milestone>\b(?:ms|Milestone)\d+\b)"
        + @"|(?<name>@[A-Z]{1,5}\d{1,4}(?!\d)|@(?:PER|LOC|ORG|SOC|TOP|SRC|DATE|YEAR|AGE)@)|(?<part>@(?:MATN|HUKM|ISNAD|RES|QUOTE|COMMENT)@|\$RWY\$)"
        + @"|\[\^(?<note>\w{1,8})\](?<colon>:?)|(?<half>%~%)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*([0-9\u0660-\u0669\u06F0-\u06F9]{1,3})[.\u06D4]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    private sealed class Body(ExtractionWriter book)
    {
        private readonly List<(string Key, string Printed, string Text)> noteTexts = [];
        private int level;
        private bool isEntry;

        /// <summary>The number with which the line before began that may be one of a list; 0 where it began with none.</summary>
        private int lastItem;

        public void Line(string raw)
        {
            var line = raw.Trim().Trim('\uFEFF');
            if (line.StartsWith("###", StringComparison.Ordinal) && Section().Match(line) is { Success: true } section)
            {
                Begin(section);
            }
            else if (line.StartsWith("~~", StringComparison.Ordinal))
            {
                Continue(line[2..]);
            }
            else if (line.StartsWith('#'))
            {
                EndEntry();
                EndBlock();
                var words = Paragraph(line);
                lastItem = NumberOf(words) ?? 0;
                Words(words, continues: false);
            }
            else
            {
                book.Space();
                Words(line, continues: book.IsOpen);
            }
        }

        public void EndBlock()
        {
            book.End();
            foreach (var (key, printed, text) in noteTexts)
            {
                book.BeginNote(key, printed, isOfPageBefore: true);
                book.Text(text);
                book.End();
            }

            noteTexts.Clear();
        }

        private void Begin(Match section)
        {
            EndBlock();
            isEntry = !section.Groups["bars"].Success;
            level = isEntry ? level : section.Groups["bars"].Value.Count(c => c == '|');
            var title = section.Groups["title"].Value.Trim();
            if (isEntry)
            {
                Words(title, continues: false);
            }
            else if (Tag().Replace(title, "").Trim().Length == 0)
            {
                book.BeginDivision(section.Groups["part"].Success ? section.Groups["part"].Value.ToLowerInvariant() : "section", level);
                Words(title, continues: true);
            }
            else
            {
                book.Begin(PieceKind.Heading, level);
                Words(title, continues: true);
                EndBlock();
            }
        }

        /// <summary>Wrapped lines go on with the paragraph; but "2." behind "1." is the next item of a list.</summary>
        private void Continue(string words)
        {
            if (lastItem > 0 && NumberOf(words) == lastItem + 1)
            {
                lastItem++;
                book.Make(PieceKind.ListItem);
                EndBlock();
                book.Begin(PieceKind.ListItem);
            }

            book.Space();
            Words(words, continues: true);
        }

        private static int? NumberOf(string words) => Item().Match(words) is { Success: true } item ? Digits.NumberOf(item.Groups[1].ValueSpan) : null;

        /// <summary>An entry's line stands over its paragraphs like a heading; where it has none it is the entry itself.</summary>
        private void EndEntry()
        {
            if (isEntry && book.IsOpen && book.LengthUtf16 <= LongestHeadingUtf16)
            {
                book.Make(PieceKind.Heading, level + 1);
            }

            isEntry = false;
        }

        /// <summary>Behind the sign, and behind the categories that a paragraph may be filed under (<c>#~:category:</c>).</summary>
        private string Paragraph(string line)
        {
            var words = line.TrimStart('#').TrimStart();
            if (words.StartsWith("~:", StringComparison.Ordinal) && words.IndexOf(':', 2) is > 0 and var end)
            {
                book.LeaveOut("categories of paragraphs");
                return words[(end + 1)..];
            }

            return words.TrimStart('|').TrimStart();
        }

        private void Words(ReadOnlySpan<char> span, bool continues)
        {
            var words = span.ToString();
            var isVerse = words.Contains("%~%", StringComparison.Ordinal);
            if (isVerse && (!continues || book.LengthUtf16 > 0))
            {
                book.Begin(PieceKind.VerseLine); // Each verse is a block, also where a paragraph goes on with it.
            }
            else if (!isVerse && (!continues || (book.Role == PieceKind.VerseLine && Tag().Replace(words, "").Trim().Length > 0)))
            {
                book.Begin(PieceKind.Paragraph);
            }

            var start = 0;
            for (var tag = Tag().Match(words); tag.Success; tag = tag.NextMatch())
            {
                book.Text(words.AsSpan(start, tag.Index - start));
                start = tag.Index + tag.Length;
                if (tag.Groups["colon"].Value == ":")
                {
                    // A note's text goes on to the line's end, or to the next one.
                    var next = words.IndexOf("[^", start, StringComparison.Ordinal);
                    var end = next < 0 ? words.Length : next;
                    noteTexts.Add((tag.Groups["note"].Value, tag.Value, words[start..end].Trim()));
                    start = end;
                }
                else
                {
                    Take(tag);
                }
            }

            book.Text(words.AsSpan(start));
        }

        private void Take(Match tag)
        {
            if (tag.Groups["page"].Success)
            {
                var volume = Digits.NumberOf(tag.Groups["volume"].ValueSpan);
                book.Space();
                book.EndPage(tag.Groups["number"].Value, volume);
            }
            else if (tag.Groups["note"].Success)
            {
                book.NoteMark(tag.Groups["note"].Value, tag.Value);
            }
            else if (tag.Groups["half"].Success)
            {
                book.Tab();
            }
            else
            {
                book.Space();
                book.LeaveOut(tag.Groups["milestone"].Success ? "milestones" : tag.Groups["name"].Success ? "tags of names" : "tags of parts of traditions");
            }
        }
    }
}

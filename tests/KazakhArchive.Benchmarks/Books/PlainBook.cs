using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>A book as an editor would paste it, a line of plain text after the other, and what each line is by its own markup.</summary>
public sealed class PlainBook(string name, Language language)
{
    private readonly List<string> text = [];

    public string Name { get; } = name;

    public Language Language { get; } = language;

    public string Text => string.Concat(text.Select(line => line + "\n"));

    /// <summary>1-based lines that are headings as their markup says, with their levels.</summary>
    public Dictionary<int, int> Headings { get; } = [];

    /// <summary>Where a paragraph or an item of a list begins.</summary>
    public HashSet<int> Paragraphs { get; } = [];

    public HashSet<int> Verses { get; } = [];

    /// <summary>The line of a note's mark and that of its text.</summary>
    public List<(int Mark, int Text)> Notes { get; } = [];

    /// <summary>The printed page's label and the line with its first text.</summary>
    public Dictionary<string, int> Pages { get; } = [];

    /// <summary>Lines of which the markup does not say clearly enough what they are: they count for nothing.</summary>
    public HashSet<int> Unsure { get; } = [];

    public int Last => text.Count;

    public void Blank() => text.Add("");

    public int Line(string line)
    {
        text.Add(line);
        return text.Count;
    }

    public void Heading(string line, int level) => Headings[Line(line)] = level;

    public void Verse(string line) => Verses.Add(Line(line));

    public void Other(string line) => Unsure.Add(Line(line));

    /// <summary>The lines of one paragraph.</summary>
    public void Paragraph(params IEnumerable<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            var number = Line(line);
            if (index == 0)
            {
                Paragraphs.Add(number);
            }
        }
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

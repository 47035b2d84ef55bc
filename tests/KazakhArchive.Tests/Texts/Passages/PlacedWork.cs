using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Texts.Passages;

/// <summary>
/// A work drawn in one line: each word is a line of the source, <c>|</c> begins a chapter.
/// <c>p</c> begins a passage, <c>h</c> a heading, <c>f</c> a figure, <c>n</c> a note, <c>+</c> goes on with what is just before,
/// <c>.</c> is no part of the text (nor is <c>+</c> after it), <c>pp</c> begins two passages on one line. <c>|4a</c> numbers the chapter.
/// </summary>
internal static class PlacedWork
{
    public static IReadOnlyList<PlacedId> Draw(string drawing)
    {
        var placed = new List<PlacedId>();
        var chapters = new List<(Ordinal Number, SourcePlace Start)>();
        var line = 0;
        var canGoOn = false;
        foreach (var word in drawing.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '|')
            {
                canGoOn = false;
                chapters.Add((Ordinal.TryParse(word.AsSpan(1)) ?? new Ordinal(chapters.Count + 1), new SourcePlace(line + 1, 0)));
                continue;
            }

            line++;
            canGoOn = word == "+" ? canGoOn : word != ".";
            if (word == "+" && canGoOn)
            {
                placed[^1] = placed[^1] with { End = new SourcePlace(line, 10) };
            }

            for (var i = 0; i < word.Length && word is not ("+" or "."); i++)
            {
                var start = new SourcePlace(line, i * 5);
                var chapter = chapters.Count == 0 ? new Ordinal(1) : chapters[^1].Number;
                placed.Add(new PlacedId(KindOf(word[i]), chapter, null, start, start with { Utf16 = start.Utf16 + 5 }, WordsAt(start)));
            }
        }

        var end = new SourcePlace(line + 1, 0);
        placed.AddRange(chapters.Select((chapter, i) => new PlacedId(
            PassageIdKind.Chapter, chapter.Number, PassageId.OfChapter(chapter.Number), chapter.Start,
            i + 1 < chapters.Count ? chapters[i + 1].Start : end, WordsAt(chapter.Start))));
        return placed;
    }

    /// <summary>The references in the order of the drawing, chapters left out.</summary>
    public static string Read(IReadOnlyList<PlacedId> placed, Assignment assignment) =>
        string.Join(' ', assignment.Ids.Zip(placed).Where(pair => pair.Second.Wanted is null).Select(pair => pair.First));

    private static PassageIdKind KindOf(char letter) => letter switch
    {
        'p' => PassageIdKind.Passage,
        'h' => PassageIdKind.Heading,
        'f' => PassageIdKind.Figure,
        'n' => PassageIdKind.Note,
        _ => throw new ArgumentException($"{letter} draws nothing."),
    };

    private static string WordsAt(SourcePlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"l{place.Line}u{place.Utf16}");
}

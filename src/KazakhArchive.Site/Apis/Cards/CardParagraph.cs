namespace KazakhArchive.Site.Apis.Cards;

/// <summary>Sets words in lines.</summary>
public static class CardParagraph
{
    private const string Ellipsis = "\u2026";

    // The shortest words of the smallest letters are fewer.
    private const int MostWordsOfLine = 64;

    /// <summary>Whole words to a line, each line shaped as it stands; a word that is wider than a line is made narrower.</summary>
    /// <param name="mostLines">At least one. What finds no room is cut off behind a word, and an ellipsis says so.</param>
    public static (IReadOnlyList<CardLine> Lines, bool IsCut) Set(CardWords words, float sizePx, float widthPx, int mostLines)
    {
        List<CardLine> lines = [];
        var units = CardUnits.Of(words);
        var ends = WordEnds(words.Text);
        var start = 0;
        while (start < words.Text.Length && lines.Count < mostLines)
        {
            var (line, end) = Longest(words, units, ends, start, sizePx, widthPx);
            if (lines.Count == mostLines - 1 && end < words.Text.Length)
            {
                lines.Add(Cut(words with { Text = words.Text[start..end] }, sizePx, widthPx));
                return (lines, IsCut: true);
            }

            lines.Add(line);
            start = end + 1;
        }

        return (lines, IsCut: false);
    }

    /// <summary>One line, cut if need be.</summary>
    public static CardLine SetInOne(CardWords words, float sizePx, float widthPx) => Set(words, sizePx, widthPx, 1).Lines[0];

    private static (CardLine Line, int End) Longest(CardWords words, IReadOnlyList<CardUnit> units, List<int> ends, int start, float sizePx, float widthPx)
    {
        var first = ends.FindIndex(end => end > start);
        var (fits, fitsNot) = (first - 1, Math.Min(first + MostWordsOfLine, ends.Count));
        CardLine? line = null;
        while (fits + 1 < fitsNot)
        {
            var middle = (fits + fitsNot) / 2;
            var tried = CardLine.Shape(words, units, start, ends[middle], sizePx);
            (fits, fitsNot, line) = tried.WidthPx <= widthPx ? (middle, fitsNot, tried) : (fits, middle, line);
        }

        return line is not null ? (line, ends[fits]) : (Narrowed(words, units, start, ends[first], sizePx, widthPx), ends[first]);
    }

    private static CardLine Narrowed(CardWords words, IReadOnlyList<CardUnit> units, int start, int end, float sizePx, float widthPx) =>
        CardLine.Shape(words, units, start, end, sizePx * widthPx / CardLine.Shape(words, units, start, end, sizePx).WidthPx);

    private static CardLine Cut(CardWords words, float sizePx, float widthPx)
    {
        for (var end = words.Text.Length; ; end = words.Text.LastIndexOf(' ', end - 1))
        {
            var cut = words with { Text = words.Text[..end] + Ellipsis };
            var units = CardUnits.Of(cut);
            var line = CardLine.Shape(cut, units, 0, cut.Text.Length, sizePx);
            if (line.WidthPx <= widthPx)
            {
                return line;
            }

            if (!cut.Text.Contains(' ', StringComparison.Ordinal))
            {
                return Narrowed(cut, units, 0, cut.Text.Length, sizePx, widthPx);
            }
        }
    }

    /// <summary>Where words end: at each space and at the end of the text.</summary>
    private static List<int> WordEnds(string text)
    {
        List<int> ends = [];
        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i >= 0; i = text.IndexOf(' ', i + 1))
        {
            ends.Add(i);
        }

        ends.Add(text.Length);
        return ends;
    }
}

using KazakhArchive.Importer.Emending;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Emended lines become pieces: blank lines are counted, lines with a bullet in their middle are cut in two.</summary>
public static class PieceReader
{
    /// <summary>How far back from the cut a sentence's end is looked for; longer than the sentences of the archive's first sources.</summary>
    private const int SentenceSearchUtf16 = 2_000;

    /// <param name="cutsWithin">UTF-16 indexes at which a line's bullets part it.</param>
    /// <param name="placesIn">The words inside a line that are a piece of their own, as the editor's tables name them.</param>
    public static List<Piece> Read(IReadOnlyList<EmendedLine> lines, Func<EmendedLine, IEnumerable<int>> cutsWithin, Func<EmendedLine, IEnumerable<string>> placesIn)
    {
        var pieces = new List<Piece>();
        var (blankLines, hasFormFeed) = (0, false);
        foreach (var line in lines)
        {
            var begin = Invisible.Skip(line.Reading, 0);
            hasFormFeed |= line.Reading.AsSpan(0, begin).Contains('\f');
            if (line.IsBlank)
            {
                blankLines++;
                continue;
            }

            if (begin == line.Reading.Length && line.Segments.All(segment => segment.Emendation is null))
            {
                // A byte order mark or direction marks alone: kept, and blank to every rule.
                pieces.Add(new Piece(line, 0, begin, blankLines++, HasFormFeedBefore: false));
                continue;
            }

            for (var i = pieces.Count - 1; i >= 0; i--)
            {
                pieces[i] = pieces[i] with { BlankLinesAfter = blankLines };
                if (pieces[i].Text.Length > 0)
                {
                    break;
                }
            }

            var start = 0;
            var places = placesIn(line).SelectMany(words => Ends(line.Reading, words));
            var cuts = cutsWithin(line).Concat(PageTurnsWithin(line.Reading, begin)).Concat(places).Distinct().Order().Where(index => IsPartedAt(line, index)).Append(line.Reading.Length);
            foreach (var end in cuts.SelectMany(end => Parts(line, start, end)))
            {
                pieces.Add(new Piece(line, start, end, blankLines, hasFormFeed));
                (start, blankLines, hasFormFeed) = (end, 0, end > 0 && line.Reading[end - 1] == '\f');
            }

            hasFormFeed = line.Reading.AsSpan(begin).TrimEnd(" \r\t").EndsWith('\f');
        }

        if (pieces.Count > 0)
        {
            pieces[^1] = pieces[^1] with { BlankLinesAfter = int.MaxValue };
        }

        return pieces;
    }

    /// <summary>Whether words can be a piece of their own: they stand on the line once, and no block would share a word with another.</summary>
    public static bool IsPlace(EmendedLine line, string words)
    {
        var start = line.Reading.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 && line.Reading.IndexOf(words, start + 1, StringComparison.Ordinal) < 0 && Ends(line.Reading, words).All(index => IsPartedAt(line, index));
    }

    /// <summary>Behind form feeds with text on both sides.</summary>
    private static IEnumerable<int> PageTurnsWithin(string line, int begin)
    {
        for (var feed = line.IndexOf('\f', begin); feed >= 0 && Invisible.Skip(line, feed) < line.Length; feed = line.IndexOf('\f', feed + 1))
        {
            yield return feed + 1;
        }
    }

    /// <summary>Where the words begin and end, but for the ends of the line; nothing where they occur more than once.</summary>
    private static IEnumerable<int> Ends(string line, string words)
    {
        var start = line.IndexOf(words, StringComparison.Ordinal);
        if (start < 0 || line.IndexOf(words, start + 1, StringComparison.Ordinal) >= 0)
        {
            yield break;
        }

        if (!line.AsSpan(0, start).IsWhiteSpace())
        {
            yield return start;
        }

        if (!line.AsSpan(start + words.Length).IsWhiteSpace())
        {
            yield return start + words.Length;
        }
    }

    /// <summary>The ends of the parts of a stretch that is too long for one block, cut behind a sentence or else behind a word.</summary>
    private static IEnumerable<int> Parts(EmendedLine line, int start, int end)
    {
        while (end - start > Joining.LongestBlockUtf16 && LastCut(line, start) is int cut)
        {
            yield return cut;
            start = cut;
        }

        yield return end;
    }

    /// <summary>Null where a word is of such a length that it is no text; reading the chapter back reports it.</summary>
    private static int? LastCut(EmendedLine line, int start)
    {
        var stretch = line.Reading.AsSpan(start, Joining.LongestBlockUtf16);
        int? afterWord = null;
        for (var space = stretch.LastIndexOf(' '); space > 0; space = stretch[..space].LastIndexOf(' '))
        {
            var isParted = IsPartedAt(line, start + space + 1);
            if (isParted && Sentences.EndsSentence(stretch[..space]))
            {
                return start + space + 1;
            }

            afterWord ??= isParted ? start + space + 1 : null;
            if (afterWord is not null && space < stretch.Length - SentenceSearchUtf16)
            {
                return afterWord;
            }
        }

        return afterWord;
    }

    /// <summary>Whether the source has white space here: two blocks cannot share a word, nor an emendation.</summary>
    private static bool IsPartedAt(EmendedLine line, int index)
    {
        var position = 0;
        var isAfterSpace = true;
        foreach (var segment in line.Segments)
        {
            var end = position + segment.Reading.Length;
            if (end > index)
            {
                return segment.Emendation is null
                    ? char.IsWhiteSpace(segment.Sic[index - position]) || (index > position ? char.IsWhiteSpace(segment.Sic[index - position - 1]) : isAfterSpace)
                    : position == index && isAfterSpace;
            }

            isAfterSpace = segment.Sic.Length == 0 ? isAfterSpace : char.IsWhiteSpace(segment.Sic[^1]);
            position = end;
        }

        return false;
    }
}

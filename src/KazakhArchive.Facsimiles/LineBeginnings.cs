using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Facsimiles;

/// <summary>
/// Where the lines of the source begin in a block of the text that was made of them. Both hold the same letters in the same order, in the
/// diplomatic layer and without white space; where they do not, nothing is told rather than something wrong.
/// </summary>
public static class LineBeginnings
{
    /// <summary>In the order of the block; the first is the line in which the block begins. Empty where that is not sure.</summary>
    public static IReadOnlyList<LineBeginning> Of(Block block, Facsimile facsimile)
    {
        var (letters, places) = LettersOf(block);
        if (letters.Length == 0)
        {
            return [];
        }

        var source = new StringBuilder();
        var starts = new List<(int Line, int Letter)>();
        for (var line = block.Lines.First; line <= block.Lines.Last; line++)
        {
            starts.Add((line, source.Length));
            AppendLetters(source, facsimile.TextOf(line), null);
        }

        var all = source.ToString();
        var first = all.IndexOf(letters, StringComparison.Ordinal);
        return first < 0 || all.IndexOf(letters, first + 1, StringComparison.Ordinal) >= 0 ? [] : Between(starts, first, letters.Length, places);
    }

    private static List<LineBeginning> Between(List<(int Line, int Letter)> starts, int first, int length, List<(int Inline, int Utf16)> places)
    {
        var beginnings = new List<LineBeginning>();
        foreach (var (line, letter) in starts)
        {
            if (letter <= first)
            {
                beginnings.Clear(); // An earlier line ended before the block begins.
                beginnings.Add(new LineBeginning(0, 0, line));
            }
            else if (letter < first + length)
            {
                var (inline, utf16) = places[letter - first];
                beginnings.Add(new LineBeginning(inline, utf16, line));
            }
        }

        return beginnings;
    }

    private static (string Letters, List<(int Inline, int Utf16)> Places) LettersOf(Block block)
    {
        var (letters, places) = (new StringBuilder(), new List<(int Inline, int Utf16)>());
        for (var i = 0; i < block.Inlines.Count && !block.IsSupplied; i++)
        {
            var inline = i;
            AppendLetters(letters, LayerText.Of(block.Inlines[i], Layer.Diplomatic), utf16 => places.Add((inline, utf16)));
        }

        return (letters.ToString(), places);
    }

    private static void AppendLetters(StringBuilder letters, string text, Action<int>? place)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                letters.Append(text[i]);
                place?.Invoke(i);
            }
        }
    }
}

/// <param name="Inline">0-based, of the block.</param>
/// <param name="Utf16">0-based index in what the inline holds of the source.</param>
/// <param name="LineNumber">1-based line of <c>source.txt</c>.</param>
public readonly record struct LineBeginning(int Inline, int Utf16, int LineNumber);

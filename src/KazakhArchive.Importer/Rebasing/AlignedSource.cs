using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Rebasing;

/// <summary>Where the lines and places of one source are in another of the same book, found by the search forms of their words.</summary>
public sealed class AlignedSource
{
    /// <summary>Words behind a place that may stand for it where its own has no match.</summary>
    private const int MostWordsBehind = 12;

    private readonly Source after;
    private readonly List<Word> wordsBefore;
    private readonly List<Word> wordsAfter;
    private readonly int[] matches;
    private readonly Source before;

    public AlignedSource(Source before, Source after)
    {
        (this.before, this.after) = (before, after);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        (wordsBefore, wordsAfter) = (Words(before, numbers), Words(after, numbers));
        matches = WordAlignment.Of(wordsBefore.ConvertAll(word => word.Number), wordsAfter.ConvertAll(word => word.Number));
    }

    /// <summary>The share of the words that were found again.</summary>
    public double Share => matches.Length == 0 ? 0 : (double)matches.Count(match => match >= 0) / matches.Length;

    /// <summary>The line on which most of a line's words stand now; null where fewer than half of them were found.</summary>
    public int? LineOf(int line)
    {
        var (first, end) = (IndexOf(line), IndexOf(line + 1));
        var found = Enumerable.Range(first, end - first).Where(index => matches[index] >= 0).Select(index => wordsAfter[matches[index]].Line).ToList();
        if (first == end)
        {
            return LineWithoutWords(line, first);
        }

        return found.Count * 2 >= end - first ? found.CountBy(number => number).MaxBy(count => count.Value).Key : null;
    }

    /// <summary>Where the character at a place stands now, or the first word behind it that was found again; null where none was.</summary>
    /// <param name="end">The place before which such a word must stand; null for the end of the text.</param>
    public SourcePlace? PlaceOf(SourcePlace place, SourcePlace? end)
    {
        var index = IndexAt(place);
        if (Beside(place, index) is SourcePlace exact)
        {
            return exact;
        }

        for (var i = index; i < wordsBefore.Count && i < index + MostWordsBehind && (end is not SourcePlace limit || wordsBefore[i].Place.CompareTo(limit) < 0); i++)
        {
            if (matches[i] >= 0)
            {
                return wordsAfter[matches[i]].Place;
            }
        }

        return null;
    }

    /// <summary>The text of a line now.</summary>
    public string TextOf(int line) => line >= 1 && line <= after.Lines.Count ? after.Lines[line - 1].Text : "";

    /// <summary>Behind the last line: nothing is there.</summary>
    public SourcePlace Nowhere => new(after.Lines.Count + 1, 0);

    /// <summary>A mark that is no word stands as far behind the word before it as it did.</summary>
    private SourcePlace? Beside(SourcePlace place, int index)
    {
        if (index < wordsBefore.Count && wordsBefore[index].Place == place)
        {
            return matches[index] >= 0 ? wordsAfter[matches[index]].Place : null;
        }

        if (index == 0 || wordsBefore[index - 1].Place.Line != place.Line || matches[index - 1] < 0)
        {
            return null;
        }

        var (word, now) = (wordsBefore[index - 1], wordsAfter[matches[index - 1]]);
        var at = now.Place.Utf16 + place.Utf16 - word.Place.Utf16;
        var (textBefore, textNow) = (before.Lines[place.Line - 1].Text, TextOf(now.Place.Line));
        return at < textNow.Length && textNow[at] == textBefore[place.Utf16] ? now.Place with { Utf16 = at } : null;
    }

    /// <summary>A line of signs alone: the same line between the words around it.</summary>
    private int? LineWithoutWords(int line, int index)
    {
        var text = before.Lines[line - 1].Text.Trim();
        var from = index > 0 && matches[index - 1] >= 0 ? wordsAfter[matches[index - 1]].Line : 0;
        var to = index < matches.Length && matches[index] >= 0 ? wordsAfter[matches[index]].Line : 0;
        var same = from == 0 || to == 0 ? [] : Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(number => TextOf(number).Trim() == text).ToList();
        return same is [var only] ? only : null;
    }

    private int IndexOf(int line) => IndexAt(new SourcePlace(line, 0));

    /// <summary>The index of the first word at a place or behind it.</summary>
    private int IndexAt(SourcePlace place)
    {
        var (low, high) = (0, wordsBefore.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = wordsBefore[middle].Place.CompareTo(place) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static List<Word> Words(Source source, Dictionary<string, int> numbers)
    {
        var words = new List<Word>();
        foreach (var line in source.Lines)
        {
            foreach (var token in SearchForm.Tokens(line.Text))
            {
                if (!numbers.TryGetValue(token.Term, out var number))
                {
                    numbers[token.Term] = number = numbers.Count;
                }

                words.Add(new Word(number, new SourcePlace(line.LineNumber, token.StartUtf16)));
            }
        }

        return words;
    }

    private readonly record struct Word(int Number, SourcePlace Place)
    {
        public int Line => Place.Line;
    }
}

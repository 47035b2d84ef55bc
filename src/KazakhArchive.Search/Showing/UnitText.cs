using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Orthography;
using Microsoft.Extensions.ObjectPool;

namespace KazakhArchive.Search.Showing;

/// <summary>A unit's text with its words at the positions that the index counts.</summary>
internal sealed class UnitText
{
    // A buffer grows to the longest text that it has read.
    private static readonly ObjectPool<TokenBuffer> Buffers = ObjectPool.Create<TokenBuffer>();

    private readonly SourceText? source;

    // The start and the end of each word.
    private readonly int[] boundsUtf16;

    /// <param name="isSource">Whether the unit is the source's layer of the passage.</param>
    public UnitText(IndexedPassage passage, bool isSource)
    {
        Passage = passage;
        source = isSource ? SourceText.From(passage) : null;
        var buffer = Buffers.Get();
        buffer.Read(Text);
        var bounds = new List<int>(2 * buffer.Count);
        for (var token = 0; token < buffer.Count; token++)
        {
            if (SearchForm.IsWord(buffer.Exact(token)))
            {
                bounds.Add(buffer.StartUtf16(token));
                bounds.Add(buffer.EndUtf16(token));
            }
        }

        boundsUtf16 = [.. bounds];
        Buffers.Return(buffer);
    }

    /// <summary>Of which the unit is a layer.</summary>
    public IndexedPassage Passage { get; }

    public string Text => source?.Text ?? Passage.Text;

    public Layer Layer => source is null ? Layer.Reading : Layer.Diplomatic;

    public int Count => boundsUtf16.Length / 2;

    /// <summary>From the first of the words to the end of the last, in the layer's own text.</summary>
    public (int StartUtf16, int EndUtf16) Range(int position, int length) =>
        (boundsUtf16[2 * position], boundsUtf16[(2 * (position + length)) - 1]);

    /// <summary>The words of a stretch of the layer's own text; null where it has none.</summary>
    public (int Position, int Count)? WordsIn(int startUtf16, int endUtf16)
    {
        var first = 0;
        while (first < Count && boundsUtf16[(2 * first) + 1] <= startUtf16)
        {
            first++;
        }

        var end = first;
        while (end < Count && boundsUtf16[2 * end] < endUtf16)
        {
            end++;
        }

        return end > first ? (first, end - first) : null;
    }

    /// <summary>The search forms of words side by side, with a space between.</summary>
    public string TermsOf(int position, int count) => string.Join(' ', Enumerable.Range(position, count).Select(TermAt));

    /// <summary>The same stretch in the displayed text.</summary>
    public TextMark Displayed(int startUtf16, int endUtf16)
    {
        var (start, end) = source?.Displayed(startUtf16, endUtf16) ?? (startUtf16, endUtf16);
        return new TextMark(start, end);
    }

    /// <summary>The exact form of a word.</summary>
    public string ExactAt(int position)
    {
        var (start, end) = Range(position, 1);
        return ExactOf(Text[start..end]);
    }

    /// <summary>Whether the word there is spelled as this one, whatever the case of its letters.</summary>
    public bool IsSpelled(int position, string word) => ExactAt(position) == ExactOf(word);

    /// <summary>The search form of a word; empty where there is no such word.</summary>
    public string TermAt(int position) => position < 0 || position >= Count ? "" : SearchForm.Of(ExactAt(position));

    private static string ExactOf(string word)
    {
        var buffer = Buffers.Get();
        buffer.Read(word);
        var exact = buffer.Count > 0 ? buffer.Exact(0).ToString() : "";
        Buffers.Return(buffer);
        return exact;
    }
}

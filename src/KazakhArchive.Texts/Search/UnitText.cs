using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search;

/// <summary>A unit's text with its tokens at the positions that the postings count.</summary>
internal sealed class UnitText
{
    private readonly SourceText? source;

    // The start and the end of each token.
    private readonly int[] boundsUtf16;

    /// <param name="isSource">Whether the unit is the source's layer of the passage.</param>
    /// <param name="buffer">Only lent.</param>
    public UnitText(IndexedPassage passage, bool isSource, TokenBuffer buffer)
    {
        Passage = passage;
        source = isSource ? SourceText.Of(passage) : null;
        buffer.Read(Text);
        var bounds = new List<int>(2 * buffer.Count);
        for (var i = 0; i < buffer.Count; i++)
        {
            if (SearchForm.IsWord(buffer.Exact(i)))
            {
                bounds.Add(buffer.StartUtf16(i));
                bounds.Add(buffer.EndUtf16(i));
            }
        }

        boundsUtf16 = [.. bounds];
    }

    /// <summary>Of which the unit is a layer.</summary>
    public IndexedPassage Passage { get; }

    public string Text => source?.Text ?? Passage.Text;

    public Layer Layer => source is null ? Layer.Reading : Layer.Diplomatic;

    public int Count => boundsUtf16.Length / 2;

    /// <summary>From the first of the tokens to the end of the last, in the layer's own text.</summary>
    public (int StartUtf16, int EndUtf16) Range(int position, int length) =>
        (boundsUtf16[2 * position], boundsUtf16[(2 * (position + length)) - 1]);

    /// <summary>The same stretch in the displayed text.</summary>
    public TextMark Displayed(int startUtf16, int endUtf16) =>
        source is null ? new TextMark(startUtf16, endUtf16) : source.Displayed(startUtf16, endUtf16);
}

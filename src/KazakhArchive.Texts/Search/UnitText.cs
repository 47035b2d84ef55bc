using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search;

/// <summary>A unit's text with its tokens at the positions that the postings count; one reader serves many units, one after the other.</summary>
internal sealed class UnitText(PassageTable passages)
{
    private readonly TokenBuffer buffer = new();
    private readonly List<int> tokens = [];
    private SourceText? source;

    /// <summary>Of which the unit is a layer.</summary>
    public IndexedPassage Passage { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public Layer Layer => source is null ? Layer.Reading : Layer.Diplomatic;

    public int Count => tokens.Count;

    public void Read(int unit)
    {
        Passage = passages[passages.PassageOf(unit)];
        source = passages.IsSource(unit) ? SourceText.Of(Passage) : null;
        Text = source?.Text ?? Passage.Text;
        buffer.Read(Text);
        tokens.Clear();
        for (var i = 0; i < buffer.Count; i++)
        {
            if (SearchForm.IsWord(buffer.Exact(i)))
            {
                tokens.Add(i);
            }
        }
    }

    public ReadOnlySpan<char> Exact(int position) => buffer.Exact(tokens[position]);

    /// <summary>From the first of the tokens to the end of the last, in the layer's own text.</summary>
    public (int StartUtf16, int EndUtf16) Range(int position, int length) =>
        (buffer.StartUtf16(tokens[position]), buffer.EndUtf16(tokens[position + length - 1]));

    /// <summary>The same stretch in the displayed text.</summary>
    public TextMark Displayed(int startUtf16, int endUtf16) =>
        source is null ? new TextMark(startUtf16, endUtf16) : source.Displayed(startUtf16, endUtf16);
}

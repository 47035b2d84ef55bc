using KazakhArchive.Texts.Orthography;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KazakhArchive.Search.Analysis;

/// <summary>Cuts a text into its words in their exact forms. A form that folds to nothing (a lone mark) is no word, in any field.</summary>
internal sealed class ArchiveTokenizer : Tokenizer
{
    private readonly TokenBuffer buffer = new();
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private int next;
    private int lengthUtf16;

    public ArchiveTokenizer(TextReader input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        while (next < buffer.Count)
        {
            var exact = buffer.Exact(next++);
            if (SearchForm.IsWord(exact))
            {
                exact.CopyTo(term.ResizeBuffer(exact.Length));
                term.Length = exact.Length;
                offset.SetOffset(CorrectOffset(buffer.StartUtf16(next - 1)), CorrectOffset(buffer.EndUtf16(next - 1)));
                return true;
            }
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();

        // Lucene's own reader of strings answers null where nothing is left.
        var text = m_input.ReadToEnd() ?? "";
        buffer.Read(text);
        lengthUtf16 = text.Length;
        next = 0;
    }

    public override void End()
    {
        base.End();
        offset.SetOffset(CorrectOffset(lengthUtf16), CorrectOffset(lengthUtf16));
    }
}

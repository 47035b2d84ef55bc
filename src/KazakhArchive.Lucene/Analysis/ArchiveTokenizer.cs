using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KazakhArchive.Lucene.Analysis;

/// <summary>
/// Gives Lucene the archive's own tokens of one kind. Positions count words, so that all kinds of a word stand at the same position;
/// offsets are those of the word in the displayed text.
/// </summary>
internal sealed class ArchiveTokenizer : Tokenizer
{
    private readonly IndexedField field;
    private readonly IVocabulary vocabulary;
    private readonly TextReading reading;
    private readonly UrduStem stem;
    private readonly ICharTermAttribute termAttribute;
    private readonly IOffsetAttribute offsetAttribute;
    private readonly IPositionIncrementAttribute incrementAttribute;
    private readonly IPositionLengthAttribute lengthAttribute;
    private readonly Queue<ulong> keys = new();
    private int lengthOfText;
    private int nextWord;
    private int increment;

    /// <param name="vocabulary">Stems need to know which terms the archive has, joined words which are common; other kinds do not ask.</param>
    /// <param name="reading">Shared by the fields of one document at a time.</param>
    public ArchiveTokenizer(TextReader input, IndexedField field, IVocabulary vocabulary, TextReading reading)
        : base(input)
    {
        this.field = field;
        this.vocabulary = vocabulary;
        this.reading = reading;
        stem = new UrduStem(vocabulary.IsKnown);
        termAttribute = AddAttribute<ICharTermAttribute>();
        offsetAttribute = AddAttribute<IOffsetAttribute>();
        incrementAttribute = AddAttribute<IPositionIncrementAttribute>();
        lengthAttribute = AddAttribute<IPositionLengthAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (keys.TryDequeue(out var sister))
        {
            increment = 0;
            return EmitKey(nextWord - 1, sister);
        }

        while (nextWord < reading.Count)
        {
            increment++;
            if (Emit(nextWord++))
            {
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
        lengthOfText = text.Length;
        reading.Read(text);
        keys.Clear();
        nextWord = 0;
        increment = 0;
    }

    public override void End()
    {
        base.End();
        var end = CorrectOffset(lengthOfText);
        offsetAttribute.SetOffset(end, end);
    }

    private bool Emit(int word) => field switch
    {
        IndexedField.Exact => Emit(word, reading.Exact(word)),
        IndexedField.Search => Emit(word, reading.Term(word)),
        IndexedField.Joined => EmitJoined(word),
        _ => EmitFirstKey(word),
    };

    private bool EmitJoined(int word) => word + 1 < reading.Count
        && JoinedWords.AreIndexed(reading.Term(word), reading.Term(word + 1), vocabulary)
        && Emit(word, [.. reading.Term(word), .. reading.Term(word + 1)], 2);

    private bool EmitFirstKey(int word)
    {
        TermKeys.Visit(KeyText.KindOf(field), reading.Term(word).ToString(), stem, keys.Enqueue);
        return keys.TryDequeue(out var key) && EmitKey(word, key);
    }

    private bool EmitKey(int word, ulong key)
    {
        Span<char> token = stackalloc char[KeyText.MaximumLength];
        return Emit(word, token[KeyText.Write(KeyText.KindOf(field), key, token)..]);
    }

    private bool Emit(int word, ReadOnlySpan<char> token, int words = 1)
    {
        var length = token.Length;
        token.CopyTo(termAttribute.ResizeBuffer(length));
        termAttribute.Length = length;
        offsetAttribute.SetOffset(CorrectOffset(reading.StartUtf16(word)), CorrectOffset(reading.EndUtf16(word + words - 1)));
        incrementAttribute.PositionIncrement = increment;
        lengthAttribute.PositionLength = words;
        increment = 0;
        return true;
    }
}

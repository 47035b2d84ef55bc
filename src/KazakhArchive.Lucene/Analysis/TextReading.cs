using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Lucene.Analysis;

/// <summary>
/// The words of a text with their forms. All fields of a document are made of one text, one after the other, so that who is asked for
/// the same text again has read it already.
/// </summary>
internal sealed class TextReading
{
    private readonly TokenBuffer buffer = new();
    private readonly List<(int Token, int Start, int Length)> words = [];
    private char[] letters = new char[1024];
    private string? text;

    /// <summary>Without words that fold to nothing: those are no tokens, in no kind.</summary>
    public int Count => words.Count;

    public void Read(string newText)
    {
        if (string.Equals(text, newText, StringComparison.Ordinal))
        {
            return;
        }

        text = newText;
        buffer.Read(newText);
        words.Clear();
        var used = 0;
        for (var token = 0; token < buffer.Count; token++)
        {
            if (letters.Length < used + TokenBuffer.MaximumLength)
            {
                Array.Resize(ref letters, letters.Length * 2);
            }

            if (SearchForm.Fold(buffer.Exact(token), letters.AsSpan(used)) is > 0 and var length)
            {
                words.Add((token, used, length));
                used += length;
            }
        }
    }

    public ReadOnlySpan<char> Exact(int word) => buffer.Exact(words[word].Token);

    /// <summary>The search form.</summary>
    public ReadOnlySpan<char> Term(int word) => letters.AsSpan(words[word].Start, words[word].Length);

    public int StartUtf16(int word) => buffer.StartUtf16(words[word].Token);

    public int EndUtf16(int word) => buffer.EndUtf16(words[word].Token);
}

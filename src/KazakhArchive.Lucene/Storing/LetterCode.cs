namespace KazakhArchive.Lucene.Storing;

/// <summary>
/// A byte for each letter: UTF-8 has two for one of the Arabic script, and texts are most of an index. The commonest characters
/// beyond ASCII have bytes of their own, all others three.
/// </summary>
internal sealed class LetterCode
{
    private const int Ascii = 128;
    private const byte Escape = 255;
    private const int OwnBytes = Escape - Ascii;

    private readonly char[] letters;
    private readonly byte[] bytes = new byte[char.MaxValue + 1];

    /// <param name="letters">That have bytes of their own, <see cref="Commonest"/>.</param>
    public LetterCode(char[] letters)
    {
        this.letters = letters;
        Array.Fill(bytes, Escape);
        for (var c = 0; c < Ascii; c++)
        {
            bytes[c] = (byte)c;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            bytes[letters[i]] = (byte)(Ascii + i);
        }
    }

    public static char[] Commonest(IEnumerable<string> texts)
    {
        var counts = new long[char.MaxValue + 1];
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                counts[c]++;
            }
        }

        return
        [
            .. Enumerable.Range(Ascii, counts.Length - Ascii)
                .Where(c => counts[c] > 0)
                .OrderByDescending(c => counts[c])
                .ThenBy(c => c)
                .Take(OwnBytes)
                .Select(c => (char)c),
        ];
    }

    public void Write(ReadOnlySpan<char> text, List<byte> record)
    {
        foreach (var c in text)
        {
            record.Add(bytes[c]);
            if (bytes[c] == Escape)
            {
                record.Add((byte)(c >> 8));
                record.Add((byte)c);
            }
        }
    }

    public string Read(ReadOnlySpan<byte> record)
    {
        Span<char> text = record.Length <= 2048 ? stackalloc char[record.Length] : new char[record.Length];
        var length = 0;
        for (var i = 0; i < record.Length; i++)
        {
            var b = record[i];
            if (b == Escape)
            {
                text[length++] = (char)((record[i + 1] << 8) | record[i + 2]);
                i += 2;
            }
            else
            {
                text[length++] = b < Ascii ? (char)b : letters[b - Ascii];
            }
        }

        return text[..length].ToString();
    }
}

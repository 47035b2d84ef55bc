using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>
/// A passage as names are looked for in it: the folded letters of its words one after the other, without what stands between,
/// with the way back to the text.
/// </summary>
public sealed class PassageLetters
{
    // An initial may have its full stop inside a name (جی۔ آر۔ ایچ), and a title its dots («كازاخستان.. مفاجأة بداية العام»).
    private const int LongestInitial = 3;

    private readonly char[] letters;
    private readonly int[] firstLetters;
    private readonly int[] starts;
    private readonly int[] ends;

    private PassageLetters(string text, char[] letters, int[] firstLetters, int[] starts, int[] ends)
    {
        Text = text;
        this.letters = letters;
        this.firstLetters = firstLetters;
        this.starts = starts;
        this.ends = ends;
    }

    public string Text { get; }

    public int WordCount => starts.Length;

    /// <param name="buffer">Serves one passage after the other.</param>
    public static PassageLetters Of(string text, TokenBuffer buffer)
    {
        buffer.Read(text);
        var letters = new List<char>(text.Length);
        var (firsts, starts, ends) = (new List<int>(buffer.Count + 1), new List<int>(buffer.Count), new List<int>(buffer.Count));
        Span<char> term = stackalloc char[TokenBuffer.MaximumLength];
        for (var i = 0; i < buffer.Count; i++)
        {
            var length = buffer.Kind(i) == TokenKind.WebAddress ? 0 : NameFolding.Fold(term, SearchForm.Fold(buffer.Exact(i), term));
            if (length > 0 && ends.Count > 0 && buffer.StartUtf16(i) < ends[^1])
            {
                letters.AddRange(term[..length]); // One sign that stands for several words, as ﷺ does, is one word here: no name begins inside it.
            }
            else if (length > 0)
            {
                firsts.Add(letters.Count);
                starts.Add(buffer.StartUtf16(i));
                ends.Add(buffer.EndUtf16(i));
                if (Cyrillic.Is(term[..length]))
                {
                    letters.AddRange(ForeignNames.CyrillicKey(term[..length]));
                }
                else
                {
                    letters.AddRange(term[..length]);
                }
            }
        }

        firsts.Add(letters.Count);
        return new PassageLetters(text, [.. letters], [.. firsts], [.. starts], [.. ends]);
    }

    public char Letter(int letter) => letters[letter];

    public int FirstLetter(int word) => firstLetters[word];

    /// <summary>Exclusive.</summary>
    public int EndLetter(int word) => firstLetters[word + 1];

    public ReadOnlySpan<char> Word(int word) => letters.AsSpan(firstLetters[word], firstLetters[word + 1] - firstLetters[word]);

    public ReadOnlySpan<char> Letters(int start, int end) => letters.AsSpan(start, end - start);

    public int EndUtf16(int word) => ends[word];

    /// <summary>Where in the text the given letter of a word stands.</summary>
    public int StartUtf16(int word, int letter)
    {
        // Only letters cut off as a clitic are counted here: what folding leaves out (marks, tatweel, joiners) is no letter.
        var left = letter - firstLetters[word];
        var i = starts[word];
        while (left > 0 && i < ends[word])
        {
            left -= IsLetter(Text[i++]) ? 1 : 0;
        }

        while (i < ends[word] && !IsLetter(Text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a word is in Latin or Cyrillic letters.</summary>
    public bool IsForeign(int word) => ForeignNames.IsLatin(Word(word)) || Cyrillic.Is(Word(word));

    public bool BeginsWithCapital(int word) => char.IsUpper(Text[starts[word]]);

    /// <summary>Whether the words from one to another, both included, have no small letter.</summary>
    public bool IsInCapitals(int firstWord, int lastWord) => ForeignNames.IsAcronym(Text.AsSpan(starts[firstWord], ends[lastWord] - starts[firstWord]));

    /// <summary>Whether what stands between a word and the next may stand inside a name.</summary>
    public bool Continues(int word)
    {
        var between = Text.AsSpan(ends[word], starts[word + 1] - ends[word]);
        var isInitial = ends[word] - starts[word] <= LongestInitial;
        var isEllipsis = between.IndexOf("..", StringComparison.Ordinal) >= 0;
        foreach (var c in between)
        {
            if (!(IsFullStop(c) && (isInitial || isEllipsis)) && !char.IsWhiteSpace(c) && !IsHyphen(c) && !IsQuotationMark(c) && !IsInvisible(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether only a space parts a word from the next, as where OCR broke one in two.</summary>
    public bool IsSpace(int word) => Text.AsSpan(ends[word], starts[word + 1] - ends[word]).IsWhiteSpace();

    private static bool IsLetter(char c) => c != ArabicScript.Tatweel && char.IsLetterOrDigit(c);

    private static bool IsFullStop(char c) => c is '.' or '\u06D4';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsQuotationMark(char c) => c is '"' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019' or '\u201C' or '\u201D';

    private static bool IsInvisible(char c) => c == ArabicScript.Tatweel || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}

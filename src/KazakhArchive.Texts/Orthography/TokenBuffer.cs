using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// Cuts a text into tokens with their exact forms, without a string for each; one buffer serves many texts, one after the other.
/// </summary>
public sealed class TokenBuffer
{
    /// <summary>A run of letters without a space is cut here: no word is as long, and a hostile text must not make one.</summary>
    public const int MaximumLength = 64;

    private readonly List<Piece> pieces = [];
    private char[] characters = new char[1024];
    private int used;
    private Piece open;
    private bool isOpen;
    private bool hasMark;

    public int Count => pieces.Count;

    public int StartUtf16(int token) => pieces[token].Start;

    public int EndUtf16(int token) => pieces[token].End;

    public TokenKind Kind(int token) => pieces[token].Kind;

    /// <summary>The exact form; valid until the next text is read.</summary>
    public ReadOnlySpan<char> Exact(int token) => characters.AsSpan(pieces[token].First, pieces[token].Length);

    public void Read(string text)
    {
        pieces.Clear();
        used = 0;
        isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is 'h' or 'H' or 'w' or 'W' && !isOpen && WebAddress.At(text, i) is WebAddress address)
            {
                AddHost(text, address);
                i = address.EndUtf16 - 1;
                continue;
            }

            switch (CharacterFolding.KindOf(c))
            {
                case CharacterKind.ArabicLetter:
                    Append(c, i, i + 1, TokenKind.Arabic);
                    break;
                case CharacterKind.Compatibility:
                    foreach (var part in CharacterFolding.Expand(c))
                    {
                        Add(text, part, i, i + 1);
                    }

                    break;
                case CharacterKind.Foreign:
                    i += AddForeign(text, i) - 1;
                    break;
                case CharacterKind.Digit:
                    i = AddNumber(text, i) - 1;
                    break;
                default:
                    Add(text, c, i, i + 1);
                    break;
            }
        }

        Close();
    }

    private void AddHost(string text, WebAddress address)
    {
        var first = pieces.Count;
        for (var i = address.HostUtf16; i < address.HostEndUtf16; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                Append(char.ToLowerInvariant(text[i]), i, i + 1, TokenKind.WebAddress);
            }
            else
            {
                Close();
            }
        }

        Close();
        if (pieces.Count > first)
        {
            CollectionsMarshal.AsSpan(pieces)[^1].End = address.EndUtf16;
        }
    }

    private void Add(string text, char c, int start, int end)
    {
        switch (CharacterFolding.KindOf(c))
        {
            case CharacterKind.ArabicLetter:
                Append(c, start, end, TokenKind.Arabic);
                break;
            case CharacterKind.OtherLetter:
                Append(char.ToLowerInvariant(c), start, end, TokenKind.Other);
                break;
            case CharacterKind.Digit:
                Append((char)('0' + Digits.ValueOf(c)), start, end, TokenKind.Number);
                break;
            case CharacterKind.Mark:
                AddMark(c, end);
                break;
            case CharacterKind.Deleted:
                break;
            case CharacterKind.Apostrophe when IsBetweenLatinLetters(text, start):
                break;
            default:
                Close();
                break;
        }
    }

    private void AddMark(char c, int end)
    {
        if (!isOpen || open.Kind is not (TokenKind.Arabic or TokenKind.Other))
        {
            return;
        }

        if (open.Length < MaximumLength)
        {
            Write(c);
            hasMark = true;
        }

        open.End = end;
    }

    private bool IsBetweenLatinLetters(string text, int i) =>
        isOpen && open.Kind == TokenKind.Other && i + 1 < text.Length
        && CharacterFolding.KindOf(text[i + 1]) == CharacterKind.OtherLetter;

    // Hangul, Indic and other scripts compose across characters, so a whole text element is normalised at once.
    private int AddForeign(string text, int i)
    {
        var length = StringInfo.GetNextTextElementLength(text, i);
        var element = text.Substring(i, length);
        if (ContainsUnpairedSurrogate(element))
        {
            Close();
            return length;
        }

        foreach (var c in element.Normalize(NormalizationForm.FormKC))
        {
            var kind = CharacterFolding.KindOf(c);
            if (kind != CharacterKind.Foreign)
            {
                Add(text, c, i, i + length);
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || isOpen)
            {
                Append(char.ToLowerInvariant(c), i, i + length, TokenKind.Other);
            }
        }

        return length;
    }

    private static bool ContainsUnpairedSurrogate(string element)
    {
        for (var i = 0; i < element.Length; i++)
        {
            if (char.IsHighSurrogate(element[i]) && i + 1 < element.Length && char.IsLowSurrogate(element[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(element[i]))
            {
                return true;
            }
        }

        return false;
    }

    private int AddNumber(string text, int i)
    {
        Close();
        var number = NumberReading.At(text, i);
        foreach (var c in number.Value.AsSpan(0, Math.Min(number.Value.Length, MaximumLength)))
        {
            Append(c, i, number.EndUtf16, number.Kind);
        }

        Close();
        return number.EndUtf16;
    }

    private void Append(char c, int start, int end, TokenKind kind)
    {
        if (isOpen && (open.Kind != kind || open.Length >= MaximumLength))
        {
            Close();
        }

        if (!isOpen)
        {
            open = new Piece { Start = start, First = used, Kind = kind };
            isOpen = true;
            hasMark = false;
        }

        Write(c);
        open.End = end;
    }

    private void Write(char c)
    {
        if (used == characters.Length)
        {
            Array.Resize(ref characters, used * 2);
        }

        characters[used++] = c;
        open.Length++;
    }

    private void Close()
    {
        if (!isOpen)
        {
            return;
        }

        if (hasMark)
        {
            Compose();
        }

        pieces.Add(open);
        isOpen = false;
    }

    // NFC composes and orders the marks. A few it takes apart (U+0344), so that the word may grow.
    private void Compose()
    {
        var composed = new string(characters, open.First, open.Length).Normalize(NormalizationForm.FormC);
        open.Length = 0;
        used = open.First;
        foreach (var c in composed.AsSpan(0, Math.Min(composed.Length, MaximumLength)))
        {
            Write(c);
        }
    }

    // Grows with each letter; copying it each time was the dearest part of reading a text.
    private struct Piece
    {
        public int Start;
        public int End;
        public int First;
        public int Length;
        public TokenKind Kind;
    }
}

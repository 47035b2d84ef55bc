using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Dates;

/// <summary>Cuts a text into the signs that the rules read: words by what the tables say about them, figures, and the marks between.</summary>
internal sealed class SignReader
{
    private const int MostWords = 3;

    // No figures of a date are longer; what is longer is no number that must fit an int.
    private const int MostDigits = 9;

    private readonly string text;
    private readonly TokenBuffer tokens;
    private readonly List<DateSign> signs = [];
    private readonly char[] folded = new char[(TokenBuffer.MaximumLength + 1) * MostWords];

    private SignReader(string text, TokenBuffer tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    /// <summary>In the order of the text; the last is its end.</summary>
    public static List<DateSign> Read(string text, TokenBuffer buffer)
    {
        var reader = new SignReader(text, buffer);
        reader.Read();
        return reader.signs;
    }

    private void Read()
    {
        tokens.Read(text);
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.StartUtf16(i) < at)
            {
                continue; // A part of what was read already.
            }

            AddMarks(at, tokens.StartUtf16(i));
            at = tokens.Kind(i) switch
            {
                TokenKind.WebAddress => Add(tokens.StartUtf16(i), tokens.EndUtf16(i), SignKinds.Mark),
                TokenKind.Arabic or TokenKind.Other => AddWord(i),
                _ => AddFigures(i),
            };
        }

        AddMarks(at, text.Length);
        Add(text.Length, text.Length, SignKinds.End);
    }

    private int Add(int start, int end, SignKinds kinds, int number = 0, DateWord? word = null)
    {
        signs.Add(new DateSign(start, end, kinds, number, word));
        return end;
    }

    private void AddMarks(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // Tatweel is set for a dash between figures; elsewhere it stretches a word.
            var kind = text[i] == ArabicScript.Tatweel && (i == 0 || !Digits.IsDigit(text[i - 1])) ? SignKinds.None : MarkAt(text[i]);
            if (kind != SignKinds.None)
            {
                Add(i, i + 1, kind);
            }
        }
    }

    private static SignKinds MarkAt(char c) => c switch
    {
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or ArabicScript.Tatweel => SignKinds.Dash,
        '/' or '\u2044' => SignKinds.Slash,
        '(' or '[' => SignKinds.Open,
        ')' or ']' => SignKinds.Close,
        ',' or ';' or '\u060C' or '\u061B' => SignKinds.Comma,
        '.' or '\u06D4' or '\u2026' => SignKinds.Point,
        _ => char.IsPunctuation(c) || char.IsSymbol(c) ? SignKinds.Mark : SignKinds.None,
    };

    /// <returns>Where the last word that was read ends.</returns>
    private int AddWord(int token)
    {
        Span<char> term = folded;
        var length = SearchForm.Fold(tokens.Exact(token), term);
        var start = tokens.StartUtf16(token);
        if (TryAddWord(token, start, term, length, term[..length]) is int end)
        {
            return end;
        }

        if (tokens.Kind(token) == TokenKind.Arabic && WithoutClitic(token, term, length) is int endOfRest)
        {
            return endOfRest;
        }

        return Add(start, tokens.EndUtf16(token), SignKinds.Word);
    }

    private int? WithoutClitic(int token, Span<char> term, int length)
    {
        foreach (var clitic in DateWords.CliticsOfArticle)
        {
            if (term[..length].StartsWith(clitic, StringComparison.Ordinal) && length > clitic.Length)
            {
                // The article is read as if its alef were there.
                var rest = term[(clitic.Length - 2)..];
                rest[0] = ArabicScript.Alef;
                var letters = clitic.Length - 2;
                if (TryAddWord(token, StartAfter(token, letters), rest, length - letters, term[..letters]) is int end)
                {
                    return end;
                }

                rest[0] = rest[1];
            }
        }

        foreach (var clitic in DateWords.Clitics)
        {
            if (term[..length].StartsWith(clitic, StringComparison.Ordinal) && length > clitic.Length
                && TryAddWord(token, StartAfter(token, clitic.Length), term[clitic.Length..], length - clitic.Length, term[..clitic.Length]) is int end)
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>Adds the longest form that begins here, and before it the conjunction that was taken off.</summary>
    /// <param name="start">Where the form begins, after what was taken off.</param>
    /// <param name="term">Its first word, with room for two more.</param>
    private int? TryAddWord(int token, int start, Span<char> term, int length, ReadOnlySpan<char> before)
    {
        var (word, last) = (DateWords.Find(term[..length]), token);
        if (DateWords.BeginsForm(term[..length]))
        {
            var whole = length;
            for (var next = token + 1; next < tokens.Count && next < token + MostWords; next++)
            {
                if (tokens.Kind(next) is not (TokenKind.Arabic or TokenKind.Other)
                    || tokens.StartUtf16(next) < tokens.EndUtf16(next - 1) // Several words of one sign: ﷺ.
                    || !string.IsNullOrWhiteSpace(text[tokens.EndUtf16(next - 1)..tokens.StartUtf16(next)])
                    || whole + 1 + TokenBuffer.MaximumLength > term.Length)
                {
                    break;
                }

                term[whole] = ' ';
                whole += 1 + SearchForm.Fold(tokens.Exact(next), term[(whole + 1)..]);
                if (DateWords.Find(term[..whole]) is { } longer)
                {
                    (word, last) = (longer, next);
                }
            }
        }

        if (word is null)
        {
            return null;
        }

        if (start > tokens.StartUtf16(token) && before is [ArabicScript.Waw, ..])
        {
            Add(tokens.StartUtf16(token), start, SignKinds.And);
        }

        return Add(start, tokens.EndUtf16(last), word.Kinds, 0, word);
    }

    /// <summary>Where a word goes on after some of its letters and their marks.</summary>
    private int StartAfter(int token, int letters)
    {
        var at = tokens.StartUtf16(token);
        while (at < tokens.EndUtf16(token) && (letters > 0 || CharacterFolding.KindOf(text[at]) is CharacterKind.Mark or CharacterKind.Deleted))
        {
            letters -= CharacterFolding.KindOf(text[at]) is CharacterKind.Mark or CharacterKind.Deleted ? 0 : 1;
            at++;
        }

        return at;
    }

    private int AddFigures(int token)
    {
        var end = tokens.EndUtf16(token);
        for (var at = tokens.StartUtf16(token); at < end;)
        {
            var from = at;
            while (at < end && Digits.IsDigit(text[at]))
            {
                at++;
            }

            if (at == from)
            {
                // The era's sign belongs to the token, and so do points and group separators.
                var kind = CharacterFolding.KindOf(text[at]) is CharacterKind.Separator ? MarkAt(text[at])
                    : tokens.Kind(token) == TokenKind.HijriYear ? SignKinds.EraHijri : SignKinds.EraCommon;
                at = kind is SignKinds.EraCommon or SignKinds.EraHijri ? end : at + 1;
                Add(from, at, kind == SignKinds.None ? SignKinds.Mark : kind);
            }
            else
            {
                AddNumber(from, at);
            }
        }

        return end;
    }

    private void AddNumber(int start, int end)
    {
        var number = 0;
        for (var i = start; i < end && end - start <= MostDigits; i++)
        {
            number = (number * 10) + Digits.ValueOf(text[i]);
        }

        Add(start, end, end - start > MostDigits || FigureNeighbours.Are(text, start, end) ? SignKinds.Figure : SignKinds.Number, number);
    }
}

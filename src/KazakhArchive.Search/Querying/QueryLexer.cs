using System.Buffers;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Querying;

/// <summary>Cuts what was typed into operators and words. Any text is taken; the parser judges.</summary>
internal static class QueryLexer
{
    public const char Escape = '\\';

    // Quotation marks of the three languages' keyboards; any of them closes what any of them opened.
    private const string Quotes = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033";
    private static readonly SearchValues<char> QuoteValues = SearchValues.Create(Quotes);

    public static IReadOnlyList<QueryPiece> Read(string text)
    {
        var pieces = new List<QueryPiece>();
        for (var i = 0; i < text.Length;)
        {
            i = IsSpace(text[i]) ? i + 1 : ReadPiece(text, i, pieces);
        }

        return pieces;
    }

    /// <summary>What was typed, without a quotation mark within a word, which is searched without it.</summary>
    public static string WithoutStray(string text)
    {
        var quote = text.AsSpan().IndexOfAny(QuoteValues);
        return quote > 0 && IsWithinWord(text, quote - 1, quote) ? text.Remove(quote, 1) : text;
    }

    private static int ReadPiece(string text, int i, List<QueryPiece> pieces)
    {
        var c = text[i];
        QuerySymbol? single = c switch
        {
            '(' => QuerySymbol.Open,
            ')' => QuerySymbol.Close,
            '+' or '-' or '\u2212' or '=' when i + 1 < text.Length && !IsSpace(text[i + 1]) && IsAtHead(text, i) =>
                c switch { '+' => QuerySymbol.Plus, '=' => QuerySymbol.Equals, _ => QuerySymbol.Minus },
            _ => null,
        };
        if (single is QuerySymbol symbol)
        {
            pieces.Add(new QueryPiece(symbol, c.ToString()));
            return i + 1;
        }

        return Quotes.Contains(c, StringComparison.Ordinal) ? ReadQuoted(text, i, pieces)
            : c == '~' && i > 0 && !IsSpace(text[i - 1]) ? ReadTilde(text, i, pieces)
            : c == '[' && pieces is [.., { Symbol: QuerySymbol.Field }] ? ReadRange(text, i, pieces)
            : ReadWord(text, i, pieces);
    }

    private static int ReadQuoted(string text, int i, List<QueryPiece> pieces)
    {
        var end = i + 1;
        while (end < text.Length && !Quotes.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        pieces.Add(new QueryPiece(QuerySymbol.Quoted, text[(i + 1)..end]));
        return Math.Min(end + 1, text.Length);
    }

    private static int ReadTilde(string text, int i, List<QueryPiece> pieces)
    {
        var end = i + 1;
        while (end < text.Length && (Digits.IsDigit(text[end]) || (text[end] == '.' && end > i + 1)))
        {
            end++;
        }

        pieces.Add(new QueryPiece(QuerySymbol.Tilde, text[(i + 1)..end]));
        return end;
    }

    private static int ReadRange(string text, int i, List<QueryPiece> pieces)
    {
        var closed = text.IndexOf(']', i);
        var end = closed < 0 ? text.Length : closed;
        pieces.Add(new QueryPiece(QuerySymbol.Range, text[(i + 1)..end]));
        if (closed < 0)
        {
            pieces.Add(new QueryPiece(QuerySymbol.Stray, text[i..(i + 1)]));
        }

        return Math.Min(end + 1, text.Length);
    }

    private static int ReadWord(string text, int i, List<QueryPiece> pieces)
    {
        var end = i;
        while (end < text.Length && !IsSpace(text[end]) && text[end] is not ('(' or ')' or '~')
            && (!Quotes.Contains(text[end], StringComparison.Ordinal) || IsWithinWord(text, i, end)))
        {
            if (text[end] == ':' && IsField(text, i, end))
            {
                pieces.Add(new QueryPiece(QuerySymbol.Field, text[i..end].ToLowerInvariant()));
                return end + 1;
            }

            end += text[end] == Escape ? 2 : 1;
        }

        end = Math.Min(Math.Max(end, i + 1), text.Length);
        var word = text[i..end];
        if (word.AsSpan().IndexOfAny(QuoteValues) is >= 0 and var quote)
        {
            pieces.Add(new QueryPiece(QuerySymbol.Stray, word[quote..(quote + 1)]));
            word = word.Remove(quote, 1);
        }

        pieces.Add(new QueryPiece(word switch
        {
            "AND" or "&&" => QuerySymbol.And,
            "OR" or "||" => QuerySymbol.Or,
            "NOT" or "!" => QuerySymbol.Not,
            _ => QuerySymbol.Word,
        }, word));
        return end;
    }

    // The only one between two letters of a word neither opens nor closes anything.
    private static bool IsWithinWord(string text, int start, int quote) =>
        quote > start && quote + 1 < text.Length && char.IsLetter(text[quote - 1]) && char.IsLetter(text[quote + 1])
        && !text.AsSpan(start, quote - start).ContainsAny(QuoteValues) && !text.AsSpan(quote + 1).ContainsAny(QuoteValues);

    private static bool IsField(string text, int start, int colon) =>
        colon > start && colon + 1 < text.Length && !IsSpace(text[colon + 1])
        && QueryFields.All.Contains(text[start..colon]);

    private static bool IsAtHead(string text, int i) => i == 0 || IsSpace(text[i - 1]) || text[i - 1] is '(' or '+' or '-' or ':';

    // The Arabic comma parts words as a space does.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\u060C';
}

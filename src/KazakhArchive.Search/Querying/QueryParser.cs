using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Querying;

/// <summary>
/// Reads the query language. Words side by side are one bag; NOT binds closer than AND, AND closer than OR. It never throws: what
/// makes no sense is left out or searched as text, and a notice says so.
/// </summary>
public sealed class QueryParser
{
    // Longer queries are pasted texts; their first words say what is looked for.
    private const int MostPieces = 128;
    private const int MostWords = 32;
    private const int DeepestNesting = 16;

    private readonly IReadOnlyList<QueryPiece> pieces;
    private readonly List<Notice> notices = [];
    private int next;
    private int words;
    private int depth;

    private QueryParser(string text)
    {
        var all = QueryLexer.Read(text);
        pieces = all.Count > MostPieces ? [.. all.Take(MostPieces)] : all;
        if (all.Count > MostPieces)
        {
            AddNotice(NoticeKind.TooLong, "");
        }
    }

    public static ParsedQuery Parse(string text)
    {
        var parser = new QueryParser(text);
        var root = parser.ReadAny();
        while (parser.next < parser.pieces.Count)
        {
            // Only a closing parenthesis without its opening one ends the reading early.
            parser.AddNotice(NoticeKind.ReadAsText, ")");
            parser.next++;
            root = Join(root, parser.ReadAny());
        }

        if (root is null)
        {
            parser.AddNotice(NoticeKind.NothingToLookFor, "");
        }

        return new ParsedQuery(root, parser.notices);
    }

    private static QueryNode? Join(QueryNode? left, QueryNode? right) =>
        left is null ? right : right is null ? left : new QueryNode.Clauses([], [left, right], []);

    private QuerySymbol? Peek => next < pieces.Count ? pieces[next].Symbol : null;

    private QueryNode? ReadAny()
    {
        var nodes = new List<QueryNode>();
        AddIfAny(nodes, ReadAll());
        while (Peek == QuerySymbol.Or)
        {
            next++;
            AddOperand(nodes, ReadAll(), "OR");
        }

        return nodes.Count > 1 ? new QueryNode.Any(nodes) : nodes.FirstOrDefault();
    }

    private QueryNode? ReadAll()
    {
        var nodes = new List<QueryNode>();
        AddIfAny(nodes, ReadClauses());
        while (Peek == QuerySymbol.And)
        {
            next++;
            AddOperand(nodes, ReadClauses(), "AND");
        }

        return nodes.Count > 1 ? new QueryNode.All(nodes) : nodes.FirstOrDefault();
    }

    private void AddOperand(List<QueryNode> nodes, QueryNode? operand, string name)
    {
        if (operand is null || nodes.Count == 0)
        {
            AddNotice(NoticeKind.ReadAsText, name);
        }

        AddIfAny(nodes, operand);
    }

    private static void AddIfAny(List<QueryNode> nodes, QueryNode? node)
    {
        if (node is not null)
        {
            nodes.Add(node);
        }
    }

    private QueryNode? ReadClauses()
    {
        var clauses = new ClauseList();
        while (Peek is QuerySymbol symbol and not (QuerySymbol.And or QuerySymbol.Or or QuerySymbol.Close))
        {
            if (symbol is QuerySymbol.Plus or QuerySymbol.Minus or QuerySymbol.Not)
            {
                var sign = pieces[next++];
                if (ReadClause() is not QueryNode signed)
                {
                    AddNotice(NoticeKind.ReadAsText, sign.Text);
                }
                else
                {
                    (symbol == QuerySymbol.Plus ? clauses.Required : clauses.Excluded).Add(signed);
                }
            }
            else if (ReadClause() is QueryNode node)
            {
                clauses.Add(node);
            }
        }

        return clauses.ToNode();
    }

    // Always reads at least one piece unless an operator is there.
    private QueryNode? ReadClause()
    {
        if (Peek is null or QuerySymbol.And or QuerySymbol.Or or QuerySymbol.Close)
        {
            return null;
        }

        var piece = pieces[next++];
        switch (piece.Symbol)
        {
            case QuerySymbol.Open:
                return ReadGroup();
            case QuerySymbol.Field:
                return ReadField(piece.Text);
            case QuerySymbol.Equals:
                return ReadExact();
            case QuerySymbol.Quoted:
                AddNoticeOfWildcard(piece.Text);
                return PhraseOf(piece.Text, ReadTilde(), false);
            case QuerySymbol.Word:
                return WordOf(piece.Text);
            default:
                AddNotice(NoticeKind.ReadAsText, piece.Text);
                return piece.Symbol == QuerySymbol.Range ? WordsOf(piece.Text) : null;
        }
    }

    private QueryNode? ReadGroup()
    {
        depth++;
        var inner = depth > DeepestNesting ? null : ReadAny();
        depth--;
        if (Peek == QuerySymbol.Close)
        {
            next++;
        }
        else
        {
            AddNotice(NoticeKind.ReadAsText, "(");
        }

        return inner;
    }

    private QueryNode? ReadExact()
    {
        if (Peek == QuerySymbol.Quoted)
        {
            return PhraseOf(pieces[next++].Text, null, true);
        }

        return Peek == QuerySymbol.Word && Tokens(pieces[next++].Text) is [_, ..] tokens
            ? tokens.Count == 1 ? new QueryNode.Exact(tokens[0]) : new QueryNode.Phrase(tokens, null, true)
            : null;
    }

    // A phrase is of whole words.
    private void AddNoticeOfWildcard(string phrase)
    {
        var sign = Enumerable.Range(0, phrase.Length).FirstOrDefault(
            i => phrase[i] == PatternMatcher.AnyLetters || (phrase[i] == PatternMatcher.OneLetter && i + 1 < phrase.Length && char.IsLetter(phrase[i + 1])), -1);
        if (sign >= 0)
        {
            AddNotice(NoticeKind.ReadAsText, phrase[sign].ToString());
        }
    }

    private string? ReadTilde() => Peek == QuerySymbol.Tilde ? pieces[next++].Text : null;

    private QueryNode? PhraseOf(string text, string? within, bool isExact)
    {
        var tokens = Tokens(text);
        int? distance = within is null ? null
            : double.TryParse(Digits.ToAscii(within), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? (int)Math.Clamp(number, 0, 100)
                : DefaultWithin;
        return tokens.Count switch
        {
            0 => null,
            1 when !isExact => new QueryNode.Phrase(tokens, null, false),
            1 => new QueryNode.Exact(tokens[0]),
            _ => new QueryNode.Phrase(tokens, distance, isExact),
        };
    }

    // "a b"~ without a number: near each other, about a clause apart.
    private const int DefaultWithin = 8;

    private QueryNode? WordOf(string text)
    {
        if (ReadTilde() is string limit && Tokens(Unescape(text)) is [var word])
        {
            return new QueryNode.Fuzzy(word, float.TryParse(Digits.ToAscii(limit), NumberStyles.Float, CultureInfo.InvariantCulture, out var cost)
                ? Math.Clamp(cost, 0, 3)
                : null);
        }

        // A question mark in an address stands for no letter.
        return WebAddress.At(text, 0) is null && QueryPattern.Of(text) is string pattern ? PatternOf(pattern) : WordsOf(Unescape(text));
    }

    private QueryNode.Pattern? PatternOf(string pattern)
    {
        if (words >= MostWords)
        {
            AddNotice(NoticeKind.TooLong, "");
            return null;
        }

        words++;
        return new QueryNode.Pattern(pattern);
    }

    private QueryNode.Words? WordsOf(string text) => Tokens(text) is [_, ..] tokens ? new QueryNode.Words(tokens) : null;

    private IReadOnlyList<QueryWord> Tokens(string text)
    {
        var tokens = SearchForm.Tokens(text);
        var room = Math.Max(0, MostWords - words);
        if (tokens.Count > room)
        {
            AddNotice(NoticeKind.TooLong, "");
        }

        words += Math.Min(tokens.Count, room);
        return [.. tokens.Take(room).Select(token => new QueryWord(text[token.StartUtf16..token.EndUtf16], token.Exact, token.Term))];
    }

    private QueryNode? ReadField(string field)
    {
        var value = Peek is QuerySymbol.Word or QuerySymbol.Range or QuerySymbol.Quoted && field is not (QueryFields.Title or QueryFields.Note)
            ? pieces[next++].Text
            : null;
        QueryNode? node = (field, value) switch
        {
            (QueryFields.Title, _) => Within(PassageKind.Heading),
            (QueryFields.Note, _) => Within(PassageKind.Note),
            (QueryFields.Across, string words) => WordsOf(words) is { Values: var values } ? new QueryNode.Across(values) : null,
            (QueryFields.Work, string work) => new QueryNode.InWork(work),
            (QueryFields.Language, string code) => Languages.TryParseTag(code) is Language language ? new QueryNode.InLanguage(language) : null,
            (QueryFields.Year, string years) => NumberSpan.TryParse(years) is var (first, last) ? new QueryNode.InYears(first, last) : null,
            (QueryFields.Page, string pages) => NumberSpan.TryParse(pages) is var (first, last) ? new QueryNode.OnPages(first, last) : null,
            _ => null,
        };
        if (node is not null)
        {
            return node;
        }

        AddNotice(NoticeKind.UnknownField, $"{field}:{value}");
        return value is null ? null : WordsOf(value);
    }

    private QueryNode.All? Within(PassageKind kind) =>
        ReadClause() is QueryNode inner ? new QueryNode.All([new QueryNode.OfKind(kind), inner]) : null;

    private static string Unescape(string text) => text.Replace(@"\", "", StringComparison.Ordinal);

    private void AddNotice(NoticeKind kind, string about)
    {
        var notice = new Notice(kind, about);
        if (!notices.Contains(notice))
        {
            notices.Add(notice);
        }
    }
}

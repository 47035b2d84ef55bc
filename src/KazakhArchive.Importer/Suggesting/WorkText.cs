using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>The source of a work with its words, which are counted as its own.</summary>
/// <param name="Lines">Without their ends, in order.</param>
/// <param name="Words">Of each line, in order.</param>
public sealed record WorkText(Language Language, IReadOnlyList<string> Lines, IReadOnlyList<IReadOnlyList<SourceWord>> Words)
{
    /// <param name="readings">Words that an editor put in place of others; they count as the work's own too.</param>
    public static WorkText Count(Language language, IReadOnlyList<SourceLine> source, KnownWords known, IReadOnlyList<string>? readings = null)
    {
        foreach (var token in (readings ?? []).SelectMany(SearchForm.Tokens).Where(token => token.Kind == TokenKind.Arabic))
        {
            known.CountOwn(token.Term, VowelSigns.Without(token.Exact));
        }

        var lines = source.Select(line => line.Text.TrimEnd('\r')).ToList();
        return new WorkText(language, lines, [.. lines.Select((line, index) => WordsOf(line, index, known))]);
    }

    private static List<SourceWord> WordsOf(string line, int index, KnownWords known)
    {
        // A sign such as U+FDFA is several words at one place; none of them is written there to be mended.
        var tokens = SearchForm.Tokens(line).Where(token => token.Kind == TokenKind.Arabic).GroupBy(token => token.StartUtf16).Where(words => words.Count() == 1).Select(words => words.First()).ToList();
        var written = tokens.ConvertAll(token => VowelSigns.Without(token.Exact));
        var ids = tokens.Select((token, i) => known.CountOwn(token.Term, written[i])).ToList();
        var words = new List<SourceWord>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var isBeside = i > 0 && words[^1].After >= 0;
            var touchesNext = i + 1 < tokens.Count && line.AsSpan(tokens[i].EndUtf16, tokens[i + 1].StartUtf16 - tokens[i].EndUtf16).IsWhiteSpace();
            if (touchesNext)
            {
                known.CountOwnPair(ids[i], ids[i + 1]);
            }

            words.Add(new SourceWord(index, tokens[i].StartUtf16, tokens[i].EndUtf16, written[i], ids[i], isBeside ? ids[i - 1] : -1, touchesNext ? ids[i + 1] : -1));
        }

        return words;
    }
}

using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Showing;

/// <summary>What a reader may be about to type: headings first, then words by how often they occur.</summary>
internal sealed class Suggester(OpenIndex index, Lexicon lexicon, Spelling spelling)
{
    private const int ShortestLatin = 3;
    private const int MostCandidates = 4096;

    private readonly FieldPostings kinds = index.Postings(FieldNames.Kind);

    public IReadOnlyList<Suggestion> Suggest(string typed, int limit)
    {
        var tokens = SearchForm.Tokens(typed);
        if (tokens.Count == 0)
        {
            return [];
        }

        // The words before the last are kept as they are; only the last is being typed.
        var before = typed[..tokens[^1].StartUtf16];
        var prefix = tokens[^1].Term;
        var completions = PatternMatcher.Find(prefix + PatternMatcher.AnyLetters, lexicon, MostCandidates);
        var words = completions.Where(term => !StopWords.Contains(term))
            .Concat(prefix.Length >= ShortestLatin && SoundKey.IsLatin(prefix) ? SoundKey.Of(prefix).SelectMany(lexicon.WithSound) : [])
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(lexicon.UnitCountOf)
            .ThenBy(term => term, StringComparer.Ordinal)
            .Take(limit)
            .Select(term => FromTerm(term, before));
        return [.. Headings([.. tokens.Take(tokens.Count - 1).Select(token => token.Term)], completions).Concat(words).Take(limit)];
    }

    // In the order of the archive.
    private IEnumerable<Suggestion> Headings(IReadOnlyList<string> whole, IReadOnlyList<string> last)
    {
        if (last.Count == 0)
        {
            return [];
        }

        uint[] words = [.. whole.Select(word => TokenHashes.HashOf(word))];
        var ends = last.Select(word => TokenHashes.HashOf(word)).ToHashSet();
        return kinds.DocumentsOf(nameof(PassageKind.Heading))
            .Where(unit => !index.AttributesOf(unit).IsSource && Holds(index.TokensOf(unit), words, ends))
            .OrderBy(unit => (index.WorkOf(unit), unit))
            .Select(index.PassageOf)
            .Select(heading => new Suggestion(heading.Text, heading.Language, PassageKind.Heading, 1));
    }

    private static bool Holds(ReadOnlySpan<uint> tokens, ReadOnlySpan<uint> words, HashSet<uint> ends)
    {
        for (var i = 0; i + words.Length < tokens.Length; i++)
        {
            if (tokens[i..].StartsWith(words) && ends.Contains(tokens[i + words.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private Suggestion FromTerm(string term, string before)
    {
        var passage = spelling.PassageOf(term);
        return new Suggestion(before + spelling.Of(term), passage.Language, passage.Kind, lexicon.UnitCountOf(term));
    }
}

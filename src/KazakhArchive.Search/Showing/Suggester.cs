using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Showing;

/// <summary>What a reader may be about to type: headings first, then words by how often they occur there.</summary>
internal sealed class Suggester(OpenIndex index, Lexicon lexicon, Neighbours neighbours, Spelling spelling)
{
    private const int ShortestLatin = 3;
    private const int MostCandidates = 4096;

    // Of a word that occurs in more passages these tell well enough what follows it.
    private const int MostUnitsRead = 1_000;

    // So many candidates may turn out to be such.
    private const int MostOfAddresses = 10;

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
        var words = tokens.Count > 1 ? Following(tokens[^2].Term, prefix, before) : First(prefix, completions, limit);
        return [.. Headings([.. tokens.Take(tokens.Count - 1).Select(token => token.Term)], completions).Concat(words).Take(limit)];
    }

    private List<Suggestion> First(string prefix, IReadOnlyList<string> completions, int limit)
    {
        var begun = Words(completions.Where(term => !StopWords.Contains(term) && !IsPossessive(term)), limit);

        // What merely sounds so is meant by a romanisation, hardly by a word that goes on as it was begun.
        return begun.Count > 0 || prefix.Length < ShortestLatin || !SoundKey.IsLatin(prefix) ? begun : Words(SoundKey.Of(prefix).SelectMany(lexicon.WithSound), limit);
    }

    private List<Suggestion> Words(IEnumerable<string> terms, int limit) =>
    [
        .. terms
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(lexicon.UnitCountOf)
            .ThenBy(term => term, StringComparer.Ordinal)
            .Take(limit + MostOfAddresses)
            .Select(term => (Term: term, Word: FromTerm(term, "", lexicon.UnitCountOf(term))))
            .Where(found => !(found.Word.Kind == PassageKind.Note && char.IsAsciiLetter(found.Term[0]))) // Pieces of titles and addresses, which nobody types.
            .Select(found => found.Word),
    ];

    private static bool IsPossessive(string term) => term.EndsWith("'s", StringComparison.Ordinal) || term.EndsWith("’s", StringComparison.Ordinal);

    // Nothing but what follows the word before in the texts, and how often it does.
    private IEnumerable<Suggestion> Following(string word, string prefix, string before) => neighbours.Beside(word, 1, MostUnitsRead)
        .SelectMany(next => lexicon.WithHash(next.Key).Select(term => (Term: term, Count: next.Value)))
        .Where(next => next.Term.StartsWith(prefix, StringComparison.Ordinal))
        .OrderByDescending(next => next.Count)
        .ThenBy(next => next.Term, StringComparer.Ordinal)
        .Select(next => FromTerm(next.Term, before, next.Count));

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

    private Suggestion FromTerm(string term, string before, int count)
    {
        var passage = spelling.PassageOf(term);
        return new Suggestion(before + spelling.Of(term), passage.Language, passage.Kind, count);
    }
}

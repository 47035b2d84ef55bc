using System.Runtime.InteropServices;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Showing;

/// <summary>What a reader may be about to type: titles first, then words by how often they occur there.</summary>
internal sealed class Suggester(OpenIndex index, Lexicon lexicon, TitleCompletions titles, Spelling spelling)
{
    private const int ShortestLatin = 3;
    private const int MostCandidates = 4096;

    // Consonants alone are shared by words that nobody would write so.
    private const float FarthestReading = 0.4f;

    // More would push the words out of the list.
    private const int MostTitles = 3;

    // Of words that occur in more passages these tell well enough what follows them.
    private const int MostUnitsRead = 1_000;

    // What stands before them says little about what follows.
    private const int MostWordsBefore = 3;

    /// <param name="reader">In whose language titles come first that have several; null for none.</param>
    public IReadOnlyList<Suggestion> Suggest(string typed, int limit, Language? reader)
    {
        var tokens = SearchForm.Tokens(typed);
        if (tokens.Count == 0)
        {
            return [];
        }

        // The words before the last are kept as they are; only the last is being typed.
        var before = typed[..tokens[^1].StartUtf16];
        var prefix = tokens[^1].Term;
        IReadOnlyList<string> whole = [.. tokens.Take(tokens.Count - 1).Select(token => token.Term)];
        var completions = PatternMatcher.Find(prefix + PatternMatcher.AnyLetters, lexicon, MostCandidates);
        var words = whole.Count > 0 ? Following(whole, prefix, before) : First(prefix, completions, limit);
        return [.. titles.Of(whole, completions, reader).Take(MostTitles).Concat(words).Take(limit)];
    }

    private List<Suggestion> First(string prefix, IReadOnlyList<string> completions, int limit)
    {
        var begun = Words(completions.Where(term => !StopWords.Contains(term)), limit);

        // What merely sounds so is meant by a romanisation, hardly by a word that goes on as it was begun.
        return begun.Count > 0 || prefix.Length < ShortestLatin || !SoundKey.IsLatin(prefix) ? begun
            : Words(SoundKey.Of(prefix).SelectMany(lexicon.WithSound).Where(term => Romanisation.Distance(prefix, term, FarthestReading) <= FarthestReading), limit);
    }

    private List<Suggestion> Words(IEnumerable<string> terms, int limit) =>
    [
        .. terms
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(lexicon.UnitCountOf)
            .ThenBy(term => term, StringComparer.Ordinal)
            .Where(IsTyped)
            .Take(limit)
            .Select(term => FromTerm(term, "", lexicon.UnitCountOf(term))),
    ];

    // Words in Latin and Cyrillic letters that stand in notes alone are pieces of titles and addresses, which nobody types.
    private bool IsTyped(string term)
    {
        var isOfNotes = SoundKey.IsLatinOrCyrillic(term);
        if (isOfNotes)
        {
            index.Words.VisitWhile(term, (unit, _) => isOfNotes = IsOfNote(unit));
        }

        return !isOfNotes && !(SoundKey.IsLatin(term) && IsPossessive(spelling.Of(term)));
    }

    private static bool IsPossessive(string written) => written.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || written.EndsWith("’s", StringComparison.OrdinalIgnoreCase);

    private bool IsOfNote(int unit) => index.AttributesOf(unit).Kind == PassageKind.Note;

    // Nothing but what follows the words before in the texts, and how often it does: all of them, or where they never stand so the last ones.
    private IEnumerable<Suggestion> Following(IReadOnlyList<string> whole, string prefix, string before)
    {
        IEnumerable<Suggestion> found = [];
        for (var count = Math.Min(whole.Count, MostWordsBefore); count > 0 && !found.Any(); count--)
        {
            found =
            [
                .. After([.. whole.TakeLast(count)], isInNotes: !SoundKey.IsLatinOrCyrillic(prefix))
                    .SelectMany(next => lexicon.WithHash(next.Key).Select(term => (Term: term, Count: next.Value)))
                    .Where(next => next.Term.StartsWith(prefix, StringComparison.Ordinal))
                    .OrderByDescending(next => next.Count)
                    .ThenBy(next => next.Term, StringComparer.Ordinal)
                    .Select(next => FromTerm(next.Term, before, next.Count)),
            ];
        }

        return found;
    }

    // The hashes of what stands right behind the words, with how often.
    private Dictionary<uint, int> After(IReadOnlyList<string> words, bool isInNotes)
    {
        uint[] hashes = [.. words.Select(word => TokenHashes.HashOf(word))];
        var (after, reader) = (new Dictionary<uint, int>(), index.Tokens());
        foreach (var unit in index.Words.DocumentsOf(words.MinBy(lexicon.UnitCountOf)!).Where(unit => isInNotes || !IsOfNote(unit)).Take(MostUnitsRead))
        {
            var tokens = reader.Read(unit);
            for (var i = 0; i + hashes.Length < tokens.Length; i++)
            {
                if (tokens[i..].StartsWith(hashes))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(after, tokens[i + hashes.Length], out _)++;
                }
            }
        }

        return after;
    }

    private Suggestion FromTerm(string term, string before, int count)
    {
        var passage = spelling.PassageOf(term);
        return new Suggestion(before + spelling.Of(term), passage.Language, passage.Kind, count, null);
    }
}

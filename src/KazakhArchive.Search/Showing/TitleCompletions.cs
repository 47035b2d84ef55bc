using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Showing;

/// <summary>The works, chapters and headings whose title a reader may be about to type, by any words of it that stand side by side.</summary>
internal sealed class TitleCompletions(OpenIndex index, Neighbours neighbours)
{
    // Titles and authors are no longer; behind them abstracts go on.
    private const int LongestTitleWords = 40;

    private readonly Lazy<int[]> titled = new(() =>
        SortedUnits.InEither(neighbours.EditorialUnits, index.Postings(FieldNames.Kind).DocumentsOf(nameof(PassageKind.Heading))));

    /// <summary>Those that begin so first; of these works before chapters before headings, in the order of the archive. Each once.</summary>
    /// <param name="whole">The words before the last, in the search form.</param>
    /// <param name="last">The words that the last may become.</param>
    /// <param name="reader">Whose language comes first; null for none.</param>
    public IEnumerable<Suggestion> Of(IReadOnlyList<string> whole, IReadOnlyList<string> last, Language? reader) => last.Count == 0 ? [] :
        Holding([.. whole.Select(word => TokenHashes.HashOf(word))], last.Select(word => TokenHashes.HashOf(word)).ToHashSet())
            .OrderBy(title => title.Position > 0)
            .ThenByDescending(title => index.AttributesOf(title.Unit).Kind)
            .ThenBy(title => index.AttributesOf(title.Unit).Language != reader)
            .ThenBy(title => index.WorkOf(title.Unit))
            .ThenBy(title => title.Unit)
            .Where(title => IsInTitle(title.Unit, title.Position + whole.Count))
            .Select(title => SuggestionOf(index.PassageOf(title.Unit)))
            .DistinctBy(title => (title.Titled!.Work, title.Titled.Reference))
            .DistinctBy(title => string.Join(' ', SearchForm.Tokens(title.Text).Select(token => token.Term)), StringComparer.Ordinal);

    private List<(int Unit, int Position)> Holding(uint[] words, HashSet<uint> ends)
    {
        var found = new List<(int Unit, int Position)>();
        var reader = index.Tokens();
        foreach (var unit in titled.Value)
        {
            if (!index.AttributesOf(unit).IsSource && PositionIn(reader.Read(unit), words, ends) is int position)
            {
                found.Add((unit, position));
            }
        }

        return found;
    }

    private static int? PositionIn(ReadOnlySpan<uint> tokens, ReadOnlySpan<uint> words, HashSet<uint> ends)
    {
        for (var i = 0; i + words.Length < Math.Min(tokens.Length, LongestTitleWords); i++)
        {
            if (tokens[i..].StartsWith(words) && ends.Contains(tokens[i + words.Length]))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsInTitle(int unit, int position) => !index.AttributesOf(unit).Kind.IsEditorial()
        || position < SearchForm.Tokens(EditorialPassages.TitleIn(index.EditorialTextOf(unit))).Count;

    private static Suggestion SuggestionOf(IndexedPassage passage) =>
        new(passage.Kind.IsEditorial() ? EditorialPassages.MainTitleIn(passage.Text) : passage.Text, passage.Language, passage.Kind, 1, passage);
}

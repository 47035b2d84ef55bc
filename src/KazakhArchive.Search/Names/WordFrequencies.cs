using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Names;

/// <summary>How often words stand in the reading texts of a language. In Arabic the forms with a prefix count with their word.</summary>
internal sealed class WordFrequencies
{
    private const int ShortestWord = 2;

    private readonly OpenIndex index;
    private readonly Lazy<IReadOnlyDictionary<Language, int>> totals;

    public WordFrequencies(OpenIndex index)
    {
        this.index = index;
        totals = new(() => Languages.All.ToDictionary(language => language, CountAll));
    }

    /// <summary>How many words the texts of a language have, those of the closed classes included.</summary>
    public int TotalOf(Language language) => totals.Value.GetValueOrDefault(language);

    /// <summary>The word that a token counts for; null for numbers, words of the closed classes and single letters.</summary>
    public static string? WordOf(Token token, Language language)
    {
        var word = language == Language.Arabic ? ArabicStem.WithoutPrefix(token.Term) : token.Term;
        return token.Kind == TokenKind.Arabic && word.Length >= ShortestWord && !StopWords.Contains(token.Term) && !StopWords.Contains(word) ? word : null;
    }

    /// <summary>How often the word occurs in the texts, or any number above the limit where that is more.</summary>
    public int CountOf(string word, Language language, int limit)
    {
        var count = 0;
        foreach (var form in FormsOf(word, language).TakeWhile(_ => count <= limit))
        {
            index.Words.VisitWhile(form, (unit, times) =>
            {
                var attributes = index.AttributesOf(unit);
                count += attributes is { IsSource: false } && !attributes.Kind.IsEditorial() && attributes.Language == language ? times : 0;
                return count <= limit;
            });
        }

        return count;
    }

    /// <summary>About how often it occurs in texts of any language.</summary>
    public long EstimateOf(string word, Language language) => FormsOf(word, language).Sum(index.Words.FrequencyEstimateOf);

    private static IEnumerable<string> FormsOf(string word, Language language) =>
        language == Language.Arabic ? ArabicStem.FormsOf(word).Where(form => !StopWords.Contains(form)) : [word];

    private int CountAll(Language language)
    {
        var total = 0L;
        foreach (var segment in index.Segments)
        {
            var counts = segment.Reader.GetNumericDocValues(FieldNames.ReadingTokenCount(language));
            var works = counts is null ? null : segment.Reader.GetTermDocsEnum(new Term(FieldNames.Record, FieldNames.Extent));
            while (works is not null && works.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                total += counts!.Get(works.DocID);
            }
        }

        return (int)Math.Min(int.MaxValue, total);
    }
}

using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KazakhArchive.Benchmarks;

/// <summary>
/// Lucene as it comes, with its own analysis of Arabic and of Persian, on the same passages and queries: what the archive's analysis
/// gains is the difference.
/// </summary>
internal static class StockChains
{
    private const string Text = "text";
    private const string Id = "id";

    public static void Run(string chain, string passagesPaths, string queriesPath, string outPath, int repeats)
    {
        using Analyzer analyzer = chain == "persian" ? new PersianAnalyzer(LuceneVersion.LUCENE_48) : new ArabicAnalyzer(LuceneVersion.LUCENE_48);
        using var directory = new RAMDirectory();
        var building = Stopwatch.StartNew();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var passage in passagesPaths.Split(',').SelectMany(SearchFiles.Passages))
            {
                writer.AddDocument(new Document { new StoredField(Id, SearchFiles.IdOf(passage)), new TextField(Text, passage.Text, Field.Store.NO) });
            }
        }

        building.Stop();
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        IReadOnlyList<(string Reference, double Score)> Hits(string query) =>
            [.. searcher.Search(QueryOf(analyzer, query), SearchBenchmark.HitsWritten).ScoreDocs.Select(hit => (searcher.Doc(hit.Doc).Get(Id, CultureInfo.InvariantCulture), (double)hit.Score))];
        SearchBenchmark.Answer(Hits, Hits, queriesPath, outPath, repeats, new Dictionary<string, object>
        {
            ["docs"] = reader.NumDocs,
            ["index_ms"] = Math.Round(building.Elapsed.TotalMilliseconds, 1),
        });
    }

    private static BooleanQuery QueryOf(Analyzer analyzer, string text)
    {
        var query = new BooleanQuery();
        using var tokens = analyzer.GetTokenStream(Text, text);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            query.Add(new TermQuery(new Term(Text, term.ToString())), Occur.SHOULD);
        }

        tokens.End();
        return query;
    }
}

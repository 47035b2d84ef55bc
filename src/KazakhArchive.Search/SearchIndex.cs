using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Names;
using KazakhArchive.Search.Parallels;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Ranking;
using KazakhArchive.Search.Showing;
using KazakhArchive.Search.Times;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace KazakhArchive.Search;

/// <summary>
/// The archive made searchable: one commit of a Lucene index, immutable, safe for any number of readers at once.
/// </summary>
/// <example>
/// <code>
/// var index = IndexFolder.Open(path, IndexSource.From(corpus), bridge, log);
/// var result = index.Search(new SearchRequest("شاہراہ ریشم") { Languages = [Language.Urdu], Limit = 20 });
/// </code>
/// </example>
public sealed class SearchIndex
{
    private readonly OpenIndex index;
    private readonly UnitTexts texts;
    private readonly QueryTranslator translator;
    private readonly Suggester suggester;
    private readonly DidYouMean didYouMean;
    private readonly AlsoSearchedBuilder alsoSearched;
    private readonly WordUseFinder wordUses;

    private SearchIndex(IndexIdentity identity, OpenIndex index, Lazy<Bridge> bridge, IReadOnlyList<KnownWork> known)
    {
        WorksStamp = CorpusStamp.Of(known.OrderBy(work => work.Slug, StringComparer.Ordinal).Select(work => work.Stamp));
        (Digest, Published, Origin, this.index) = (identity.Digest, PublishedRevisions.Read(identity.Published), identity.Origin, index);
        texts = new UnitTexts(index);
        var lexicon = new Lexicon(index);
        var neighbours = new Neighbours(index, lexicon);
        var matcher = new WordMatcher(index, neighbours, lexicon);
        var ranker = new WordRanker(index);
        var bags = new BagMatcher(matcher, new BridgeMatcher(neighbours, lexicon, index.Postings(FieldNames.Mention)), bridge, lexicon, ranker, index);
        translator = new QueryTranslator(index, neighbours, lexicon, bags, matcher, ranker);
        var spelling = new Spelling(index, texts);
        suggester = new Suggester(index, lexicon, new TitleCompletions(index, neighbours), spelling);
        alsoSearched = new AlsoSearchedBuilder(spelling);
        wordUses = new WordUseFinder(index, lexicon, spelling, bridge);
        didYouMean = new DidYouMean(lexicon, spelling);
        Mentions = new Mentions(index);
        Times = new NamedTimes(index);
    }

    /// <summary>How many works it holds.</summary>
    public int WorkCount => index.Works.Count;

    /// <summary>Of the whole archive, as the index holds it.</summary>
    public CorpusDigest Digest { get; }

    /// <summary>Of an index on disk, which one that was made from nothing once more has not, though of the same texts; empty for one in memory.</summary>
    public string Origin { get; private set; }

    /// <summary>How many revisions of each work the index has ever held, by its slug; of works that the corpus has no more, too.</summary>
    public IReadOnlyDictionary<string, int> Published { get; }

    /// <summary>Of all the works, of which it was made, in the ordinal order of their ids.</summary>
    public CorpusStamp WorksStamp { get; }

    /// <summary>What lists say of the works, in the ordinal order of their ids.</summary>
    public IReadOnlyList<CatalogueEntry> Catalogue => index.Catalogue;

    /// <summary>Where the texts mention whom.</summary>
    public Mentions Mentions { get; }

    /// <summary>The times that the texts name.</summary>
    public NamedTimes Times { get; }

    /// <summary>Opens the last commit; null where it is of another build, or of another state of the archive than the source.</summary>
    /// <param name="source">What it was made of: texts are read from there.</param>
    /// <param name="bridge">From the words of one language to those of the others, asked for by the first search; null for none.</param>
    /// <param name="isOf">Whether the works of a commit are those of the source; null for whether their stamps are.</param>
    /// <param name="leastUnits">As <see cref="OpenIndex"/> takes it.</param>
    /// <exception cref="IOException">The files are damaged.</exception>
    internal static SearchIndex? TryOpen(
        Lucene.Net.Store.Directory directory, IndexSource source, Lazy<Bridge>? bridge, Func<IReadOnlyList<KnownWork>, IndexSource, bool>? isOf = null, int leastUnits = Stretch.LeastUnits)
    {
        var reader = DirectoryReader.Open(directory);
        List<KnownWork> known = [.. KnownWork.In(reader)];
        if (IndexIdentity.From(reader.IndexCommit.UserData) is { } identity && identity.Analysis == IndexIdentity.CurrentAnalysis && identity.Tables == source.Tables
            && (isOf ?? IndexDifference.HasNone)(known, source))
        {
            var works = source.Works.ToDictionary(work => work.Slug, StringComparer.Ordinal);
            return new SearchIndex(identity, new OpenIndex(reader, known, works, leastUnits), bridge ?? new Lazy<Bridge>(Bridge.None), known);
        }

        reader.Dispose();
        return null;
    }

    /// <summary>Makes an index in memory, for who may not write.</summary>
    public static SearchIndex InMemory(IndexSource source, Bridge? bridge = null, IndexLog? log = null) =>
        InMemory(source, bridge is null ? null : new Lazy<Bridge>(bridge), log, "");

    /// <param name="publishedBefore">What an index that cannot be written says of it (<see cref="PublishedRevisions"/>).</param>
    internal static SearchIndex InMemory(IndexSource source, Lazy<Bridge>? bridge, IndexLog? log, string publishedBefore)
    {
        var directory = new RAMDirectory();
        IndexUpdate.Run(directory, source, isNew: true, log, publishedBefore: publishedBefore);
        var index = TryOpen(directory, source, bridge, IndexDifference.HasNoneButFaults)!;
        index.Origin = "";
        return index;
    }

    /// <summary>Takes any text and never throws for it; what could not be understood is in the notices.</summary>
    public SearchResult Search(SearchRequest request)
    {
        var query = QueryParser.Parse(request.Text);
        var translated = Translate(query, request);
        var found = FoundPassages.By(translated, index, request);
        var reranker = translated.Ranked.Count > 1 ? new Reranker(index, translated.Ranked) : null;
        var hits = new HitBuilder(new OccurrenceFinder(index, translated.Marks));
        var (total, facets) = found.Counted(request.IsWithLooser);
        var shown = found.Page(request, reranker);
        IReadOnlyList<UnitText> read = [];
        IReadOnlyList<AlsoSearched> also = [];
        index.AtOnce(
            () => read = texts.Of([.. shown.Select(hit => hit.Unit)]),
            () => also = alsoSearched.Build(translated.Words));
        IReadOnlyList<SearchHit> page = [.. shown.Zip(read, hits.Build)];
        var notices = WithTime(translated.Notices, request.Time);
        return new SearchResult(
            query,
            total,
            found.SureCount,
            found.Count - found.SureCount,
            translated.Names,
            page,
            facets,
            also,
            request.Time.WasUp || translated.Words.All(word => word.Matches.IsEvident) ? [] : didYouMean.For(QueryLexer.WithoutStray(request.Text), [.. translated.Words.Where(word => !word.IsKnown).Select(word => word.Matches)]),
            page.Any(hit => hit.Passage.Text.Length == 0) ? [.. notices, new Notice(NoticeKind.TextChanged, "")] : notices);
    }

    /// <summary>What the languages say of the same.</summary>
    /// <param name="names">Knows what the names are.</param>
    /// <param name="glossary">With which the index was made.</param>
    public ParallelFinder Parallels(Gazetteer names, IReadOnlyList<GlossaryEntry> glossary) => new(index, names, glossary);

    /// <summary>Every occurrence of what was asked for, one a line.</summary>
    public Concordance Concordance(ConcordanceRequest request)
    {
        var query = QueryParser.Parse(request.Search.Text);
        var translated = Translate(query, request.Search with { Kinds = OfTheText(request.Search.Kinds) });
        if (translated.Marks.Count == 0)
        {
            // Of what only excludes words there is no line.
            return new Concordance(0, [], false, false, WithTime(translated.Notices, request.Search.Time));
        }

        var found = FoundPassages.All(translated, index, request.Search);

        // As on the page of hits: what only resembles the words is left out unless there is nothing else.
        var shown = found.InBookOrder.Where(hit => hit.IsSure || found.SureCount == 0 || request.Search.IsWithLooser);
        var (total, lines, isCut, hasOtherForms) = new ConcordanceBuilder(texts, new OccurrenceFinder(index, translated.Marks)).Build(shown.TakeWhile(_ => !request.Search.Time.IsUp), request);
        return new Concordance(total, lines, isCut, hasOtherForms, WithTime(translated.Notices, request.Search.Time));
    }

    /// <summary>Ways to complete what has been typed so far, best first; Latin letters find names in the others.</summary>
    /// <param name="reader">In whose language titles come first that have several; null for none.</param>
    public IReadOnlyList<Suggestion> Suggest(string typed, int limit = 10, Language? reader = null) => suggester.Suggest(typed, limit, reader);

    /// <summary>What the archive has of one word.</summary>
    /// <param name="term">In the search form.</param>
    /// <param name="work">The slug of the work in which it was met; null for none.</param>
    /// <param name="language">Of the text; null where that is not known.</param>
    public WordUse UseOf(string term, string? work, Language? language) => wordUses.Find(term, work, language);

    /// <summary>What the query finds among these passages of a work, in the order of the book: to mark a text that a search led to.</summary>
    public IReadOnlyList<SearchHit> Find(string query, string work, IReadOnlySet<string> references, SearchTime time)
    {
        var request = new SearchRequest(query) { Works = [work], Kinds = OfTheText([]), Time = time };
        var translated = Translate(QueryParser.Parse(query), request);
        var found = FoundPassages.All(translated, index, request);
        var hits = new HitBuilder(new OccurrenceFinder(index, translated.Marks));
        return [.. found.InBookOrder.Where(hit => references.Contains(index.PlaceOf(hit.Unit).Reference)).Select(hit => hits.Build(hit, texts[hit.Unit]))];
    }

    private static IReadOnlyCollection<PassageKind> OfTheText(IReadOnlyCollection<PassageKind> asked) =>
        asked.Count > 0 ? asked : [.. PassageKinds.All.Where(kind => !kind.IsEditorial())];

    private static IReadOnlyList<Notice> WithTime(IReadOnlyList<Notice> notices, SearchTime time) =>
        time.WasUp ? [.. notices, new Notice(NoticeKind.TimeUp, "")] : notices;

    private TranslatedQuery Translate(ParsedQuery query, SearchRequest request)
    {
        var translated = query.Root is null
            ? new TranslatedQuery(Restrictions.Nothing)
            : translator.Translate(query.Root, TierSet.Without(request.WithoutTiers), request.Time);
        return translated with
        {
            Query = Restrictions.Restrict(translated.Query, Restrictions.From(request)),
            Notices = [.. query.Notices, .. translated.Notices.Distinct()],
        };
    }
}

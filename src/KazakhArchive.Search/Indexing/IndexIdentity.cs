using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>What a commit says about itself: the state of the corpus that it holds, and the code that read it.</summary>
/// <param name="Digest">Of the whole archive.</param>
/// <param name="Tables">Of what all works share.</param>
/// <param name="Glossary">Of that part of it on which all documents depend.</param>
internal sealed record IndexIdentity(CorpusDigest Digest, CorpusDigest Tables, CorpusDigest Glossary, string Analysis)
{
    private const string DigestKey = "revision";
    private const string TablesKey = "tables";
    private const string GlossaryKey = "glossary";
    private const string AnalysisKey = "analysis";
    private const string PublishedKey = "published";
    private const string OriginKey = "origin";

    /// <summary>What <see cref="PublishedRevisions"/> writes; empty for commits of before it.</summary>
    public string Published { get; init; } = "";

    /// <summary>Of an index that was made from nothing and of all its updates, and of no other that holds the same; empty for commits of before it.</summary>
    public string Origin { get; init; } = "";

    /// <summary>
    /// Compilers write into a module the identity of the source that it is made of. So an analysis that has changed is never taken for
    /// the old one, whoever forgets to count; at worst an index is built that need not have been.
    /// </summary>
    public static string CurrentAnalysis { get; } =
        $"{typeof(SearchForm).Module.ModuleVersionId:N}-{typeof(ArchiveAnalyzer).Module.ModuleVersionId:N}";

    /// <summary>Of a state of the corpus, as this build reads it.</summary>
    /// <param name="works">Those that are in the index, with their digests.</param>
    public static IndexIdentity Current(IndexSource source, IEnumerable<KeyValuePair<string, CorpusDigest>> works) =>
        new(CorpusDigest.Of(source.Tables, works.Select(work => (work.Key, work.Value))), source.Tables, source.Glossary, CurrentAnalysis);

    /// <summary>Null where the commit is none of the archive's.</summary>
    public static IndexIdentity? From(IDictionary<string, string>? userData) =>
        userData is not null && userData.TryGetValue(DigestKey, out var digest) && userData.TryGetValue(TablesKey, out var tables)
        && userData.TryGetValue(GlossaryKey, out var glossary) && userData.TryGetValue(AnalysisKey, out var analysis)
            ? new IndexIdentity(new CorpusDigest(digest), new CorpusDigest(tables), new CorpusDigest(glossary), analysis)
            {
                Published = userData.TryGetValue(PublishedKey, out var published) ? published : "",
                Origin = userData.TryGetValue(OriginKey, out var origin) ? origin : "",
            }
            : null;

    public Dictionary<string, string> ToUserData() =>
        new(StringComparer.Ordinal)
        {
            [DigestKey] = Digest.Value, [TablesKey] = Tables.Value, [GlossaryKey] = Glossary.Value, [AnalysisKey] = Analysis, [PublishedKey] = Published, [OriginKey] = Origin,
        };
}

namespace KazakhArchive.Search.Indexing;

/// <summary>Whether an index is of the works that a source has.</summary>
internal static class IndexDifference
{
    /// <summary>By the stamps, without reading any text; where the files were not looked at, by the names alone.</summary>
    public static bool HasNone(IReadOnlyList<KnownWork> known, IndexSource source) => known.Count == source.Works.Count
        && (source.IsLookedAt ? Other(known, source).Count == 0 : known.Select(work => work.Slug).ToHashSet(StringComparer.Ordinal).SetEquals(source.Works.Select(work => work.Slug)));

    /// <summary>
    /// Reads the works whose stamps have changed: whether all that can be indexed is indexed as it is. Works that have an error need not be
    /// there, and files may have been touched or copied.
    /// </summary>
    public static bool HasNoneButFaults(IReadOnlyList<KnownWork> known, IndexSource source)
    {
        var digests = known.ToDictionary(work => work.Slug, work => work.Digest, StringComparer.Ordinal);
        var slugs = source.Works.Select(work => work.Slug).ToHashSet(StringComparer.Ordinal);
        return known.All(work => slugs.Contains(work.Slug))
            && Other(known, source).All(work => work.Read([]) is not { } text || (digests.TryGetValue(work.Slug, out var digest) && digest == text.Digest));
    }

    private static List<IndexedWork> Other(IReadOnlyList<KnownWork> known, IndexSource source)
    {
        var stamps = known.ToDictionary(work => work.Slug, work => work.Stamp, StringComparer.Ordinal);
        return [.. source.Works.Where(work => !stamps.TryGetValue(work.Slug, out var stamp) || stamp != work.Stamp)];
    }
}

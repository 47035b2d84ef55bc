namespace KazakhArchive.Lucene.Analysis;

/// <summary>The kinds of tokens, a field each.</summary>
internal enum IndexedField
{
    /// <summary>As written.</summary>
    Exact,

    /// <summary>The form that every keyboard's spelling folds to.</summary>
    Search,

    /// <summary>Two neighbours as one word.</summary>
    Joined,

    Stem,
    Sound,
    Skeleton,
    Root,

    /// <summary>Runs of three letters.</summary>
    Gram,
}

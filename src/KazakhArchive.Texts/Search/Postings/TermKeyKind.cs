namespace KazakhArchive.Texts.Search.Postings;

/// <summary>In what two terms can be alike.</summary>
internal enum TermKeyKind
{
    Stem,
    Sound,
    Skeleton,
    Root,
    Gram,
}

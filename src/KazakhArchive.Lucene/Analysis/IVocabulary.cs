namespace KazakhArchive.Lucene.Analysis;

/// <summary>What the analysis asks of all texts together.</summary>
internal interface IVocabulary
{
    /// <summary>Whether a term occurs in the archive.</summary>
    bool IsKnown(string term);

    /// <summary>How many units hold a term.</summary>
    int UnitCountOf(ReadOnlySpan<char> term);
}

namespace KazakhArchive.Lucene.Storing;

/// <summary>What the files of an index are called and hold.</summary>
internal static class IndexFormat
{
    /// <summary>To be raised with every change of what is written.</summary>
    public const int Version = 1;

    /// <summary>Lucene's index of units, a document each, in the order of the books.</summary>
    public const string Passages = "passages";

    /// <summary>Lucene's index of terms, a document each, in their ordinal order.</summary>
    public const string Terms = "terms";

    public const string Columns = "columns.bin";
}

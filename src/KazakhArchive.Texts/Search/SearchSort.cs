namespace KazakhArchive.Texts.Search;

public enum SearchSort
{
    Relevance,

    /// <summary>Works in their order, passages in the order of the book.</summary>
    BookOrder,
}

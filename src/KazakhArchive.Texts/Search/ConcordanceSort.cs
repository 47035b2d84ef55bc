namespace KazakhArchive.Texts.Search;

public enum ConcordanceSort
{
    BookOrder,
    WordBefore,
    WordAfter,
}

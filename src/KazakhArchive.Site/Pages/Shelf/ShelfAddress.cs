using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>All that the address of the shelf says: which works, in which order, and which page of them.</summary>
public sealed record ShelfAddress
{
    public const string TitleKey = "title";
    public const string SortKey = "sort";

    private const string LanguageKey = "language";
    private const string AuthorKey = "author";
    private const string SubjectKey = "subject";

    public ShelfFilter Filter { get; init; } = ShelfFilter.Empty;

    public ShelfSort Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The shelf as it is, whichever page of it.</summary>
    public bool IsPlain => Filter.IsEmpty && Sort == ShelfSort.Title;

    /// <summary>Null where a value is none that its key can have.</summary>
    public static ShelfAddress? Read(IQueryCollection query)
    {
        string Value(string key) => query[key].ToString();
        var filter = ShelfFilter.TryParse(Value(TitleKey), Value(LanguageKey), Value(AuthorKey), Value(SubjectKey));
        var sort = ShelfSorts.TryParse(Value(SortKey));
        return filter is not null && sort is not null && PageList.Read(query) is int page
            ? new ShelfAddress { Filter = filter, Sort = sort.Value, Page = page }
            : null;
    }

    public string ToUrl() => AddressWriter.Of(PassageUrls.Shelf,
    [
        (TitleKey, Escaped(Filter.Title.Typed)),
        (LanguageKey, Filter.Language?.Code()),
        (AuthorKey, Escaped(Filter.Author)),
        (SubjectKey, Filter.Subject),
        (SortKey, Sort == ShelfSort.Title ? null : Sort.Code()),
        (PageList.Key, PageList.Written(Page)),
    ]);

    private static string? Escaped(string? text) => text is null ? null : Uri.EscapeDataString(text);
}

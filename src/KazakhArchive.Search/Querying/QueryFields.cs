using System.Collections.Frozen;

namespace KazakhArchive.Search.Querying;

/// <summary>The fields of the query language: each is written before a colon.</summary>
internal static class QueryFields
{
    public const string Title = "title";
    public const string Note = "note";
    public const string Across = "xl";
    public const string Work = "in";
    public const string Language = "lang";
    public const string Year = "year";
    public const string Page = "page";

    public static FrozenSet<string> All { get; } = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, Title, Note, Across, Work, Language, Year, Page);
}

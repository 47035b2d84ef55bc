using System.Globalization;
using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>The names of one table, as a reader looks them up.</summary>
/// <param name="Name">The group's name in addresses and in the keys of its words.</param>
/// <param name="Count">How many the filter lets.</param>
/// <param name="Rows">Those that are shown, in the order of the reader's language.</param>
public sealed record NameGroup(string Name, int Count, IReadOnlyList<NameRow> Rows)
{
    /// <summary>More than any group has in four works.</summary>
    public const int MostAmongOthers = 120;

    /// <summary>Beside other groups each shows the names that are mentioned most often; those that have no name left are left out.</summary>
    public static IReadOnlyList<NameGroup> Of(Gazetteer gazetteer, Mentions mentions, NameFilter filter, Language reader, CultureInfo culture) =>
    [
        .. NameFilter.Groups
            .Where(group => filter.Group is null || group.Name == filter.Group)
            .Select(group => (group.Name, Chosen: gazetteer.Entities.Where(entity => group.Types.Contains(entity.Type) && filter.Lets(entity)).Select(entity => NameRow.Of(entity, mentions, reader)).ToList()))
            .Where(group => group.Chosen.Count > 0)
            .Select(group => new NameGroup(group.Name, group.Chosen.Count, [.. Sorted(filter.Group is null ? MostMentioned(group.Chosen) : group.Chosen, reader, culture)])),
    ];

    /// <summary>One page of its rows.</summary>
    /// <param name="page">Counted from 1.</param>
    public NameGroup Page(int page, int onPage) => this with { Rows = [.. Rows.Skip((page - 1) * onPage).Take(onPage)] };

    private static IEnumerable<NameRow> MostMentioned(List<NameRow> rows) => rows.Count <= MostAmongOthers
        ? rows
        : rows.OrderByDescending(row => row.Mentions).ThenBy(row => row.Entity.Id.Value, StringComparer.Ordinal).Take(MostAmongOthers);

    // A comparison by culture reads both names, each time; a key is made once for each.
    private static IEnumerable<NameRow> Sorted(IEnumerable<NameRow> rows, Language reader, CultureInfo culture) => rows
        .OrderBy(row => culture.CompareInfo.GetSortKey(SortedAs(row, reader), CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols), Comparer<SortKey>.Create(SortKey.Compare))
        .ThenBy(row => row.Entity.Id.Value, StringComparer.Ordinal);

    // Arabic indexes look a name up without its article.
    private static string SortedAs(NameRow row, Language reader) =>
        reader == Language.Arabic && row.Entity.Arabic is [{ HasArticle: true } first, ..] ? first.Written.TrimStart()[2..] : row.Name;
}

using System.Globalization;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Names;

/// <summary>The names of one table, as a reader looks them up.</summary>
/// <param name="Name">The group's name in addresses and in the keys of its words.</param>
public sealed record NameGroup(string Name, IReadOnlyList<NameRow> Rows)
{
    /// <summary>Groups that have no name left are left out.</summary>
    public static IReadOnlyList<NameGroup> Of(Gazetteer gazetteer, MentionIndex mentions, NameFilter filter, Language reader, CultureInfo culture)
    {
        var comparer = StringComparer.Create(culture, CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols);
        return
        [
            .. NameFilter.Groups
                .Where(group => filter.Group is null || group.Name == filter.Group)
                .Select(group => new NameGroup(group.Name,
                [
                    .. gazetteer.Entities
                        .Where(entity => group.Types.Contains(entity.Type) && filter.Lets(entity))
                        .Select(entity => NameRow.Of(entity, mentions, reader))
                        .OrderBy(row => SortKey(row, reader), comparer)
                        .ThenBy(row => row.Entity.Id.Value, StringComparer.Ordinal),
                ]))
                .Where(group => group.Rows.Count > 0),
        ];
    }

    // Arabic indexes look a name up without its article.
    private static string SortKey(NameRow row, Language reader) =>
        reader == Language.Arabic && row.Entity.Arabic is [{ HasArticle: true } first, ..] ? first.Written.TrimStart()[2..] : row.Name;
}

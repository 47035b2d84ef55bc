using System.Globalization;
using KazakhArchive.Search.Names;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>A year that is named in the same passages as an entity.</summary>
public sealed record NameYears(int Year, int Passages)
{
    /// <summary>The query of a search for passages that name the year.</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"year:{Year}");

    /// <summary>The most frequent, in the order of time.</summary>
    public static IReadOnlyList<NameYears> Of(EntityMentions entity, int count) =>
    [
        .. entity.Years
            .OrderByDescending(year => year.Passages)
            .ThenBy(year => year.Year)
            .Take(count)
            .OrderBy(year => year.Year)
            .Select(year => new NameYears(year.Year, year.Passages)),
    ];
}

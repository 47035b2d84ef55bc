using System.Globalization;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Names;

/// <summary>A year that is named in the same passages as an entity.</summary>
public sealed record NameYears(int Year, int Passages)
{
    /// <summary>The query of a search for passages that name the year.</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"year:{Year}");

    /// <summary>The most frequent, in the order of time. Spans are named by their two ends.</summary>
    public static IReadOnlyList<NameYears> Of(EntityId entity, MentionIndex mentions, int count) =>
    [
        .. mentions.PassagesOf(entity)
            .SelectMany(place => NamedYears.In(place.Reading).SelectMany(years => new[] { years.First, years.Last }).Distinct())
            .CountBy(year => year)
            .Select(year => new NameYears(year.Key, year.Value))
            .OrderByDescending(year => year.Passages)
            .ThenBy(year => year.Year)
            .Take(count)
            .OrderBy(year => year.Year),
    ];
}

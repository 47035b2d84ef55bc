using System.Globalization;
using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>An event or a treaty of the gazetteer whose year is known and that the texts name.</summary>
/// <param name="First">Astronomical year.</param>
/// <param name="Last">Inclusive; that of the beginning where no end is known.</param>
/// <param name="Mentions">In the chosen texts.</param>
public sealed record TimelineEvent(Entity Entity, int First, int Last, int Mentions)
{
    /// <summary>From the earliest on.</summary>
    public static IReadOnlyList<TimelineEvent> Of(Gazetteer gazetteer, Mentions mentions, TimelineAddress address)
    {
        var counts = address.Work is WorkId work ? mentions.CountsIn(work.Value) : mentions.Counts;
        return
        [
            .. gazetteer.Entities
                .Where(entity => entity is { Type: EntityType.Event or EntityType.War or EntityType.Meeting or EntityType.Treaty, From: not null })
                // With one name chosen, only the times of its passages are shown.
                .Where(entity => address.Name is null || address.Name == entity.Id)
                .Select(entity => new TimelineEvent(entity, OnAxis(entity.From!.Value), OnAxis(entity.To ?? entity.From.Value), Chosen(counts.GetValueOrDefault(entity.Id))))
                .Where(named => named.Mentions > 0)
                .OrderBy(named => named.First).ThenBy(named => named.Last).ThenBy(named => named.Entity.Id.Value, StringComparer.Ordinal),
        ];

        int Chosen(MentionCount count) => address.Language is Language language ? count.In(language) : count.Total;
    }

    /// <summary>The year under which it is on an axis that begins with <paramref name="axis"/>; null where it lies beyond.</summary>
    public int? YearOn(TimelinePeriod axis) => First > axis.Last || Last < axis.First ? null : Math.Max(First, axis.First);

    /// <summary>Whether its name says the years already: the Treaty of 1598.</summary>
    public bool IsDatedBy(string name)
    {
        var digits = Digits.ToAscii(name);
        return new[] { First, Last }.All(year => digits.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static int OnAxis(int year) => year < 0 ? year + 1 : year;
}

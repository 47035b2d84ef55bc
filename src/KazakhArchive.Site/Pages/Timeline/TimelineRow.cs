using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>One division of the axis with the times that lie in it.</summary>
public sealed record TimelineRow(TimelinePeriod Period, IReadOnlyList<TimelineDate> Dates)
{
    /// <summary>What the row is called in the page.</summary>
    public string Id => FormattableString.Invariant($"y{Period.First}");

    public int CountOf(Language language) => Dates.Count(date => date.Language == language);
}

using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>One division of the axis.</summary>
/// <param name="Counts">How many times are in it, by the language of their passages.</param>
public sealed record TimelineRow(TimelinePeriod Period, IReadOnlyDictionary<Language, int> Counts)
{
    /// <summary>What the row is called in the page.</summary>
    public string Id => FormattableString.Invariant($"y{Period.First}");

    public int Count => Counts.Values.Sum();

    public int CountOf(Language language) => Counts.GetValueOrDefault(language);
}

using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Timeline;

/// <summary>A time that a passage names, with its place on the axis.</summary>
/// <param name="First">Astronomical year: 1 BCE is 0, 300 BCE is -299, so that the axis has no gap.</param>
/// <param name="Last">The same, inclusive.</param>
public sealed record TimelineDate(Edition Edition, PassageId Reference, Block Block, DateMention Mention, int First, int Last)
{
    public Language Language => Edition.Work.Language;

    public static TimelineDate Of(Edition edition, PassageId reference, Block block, DateMention mention)
    {
        var (first, last) = mention.Value.CommonEraYears();
        return new TimelineDate(edition, reference, block, mention, OnAxis(first), OnAxis(last));
    }

    private static int OnAxis(int year) => year < 0 ? year + 1 : year;
}

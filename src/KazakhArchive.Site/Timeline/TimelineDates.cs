using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Timeline;

/// <summary>Every time that the texts of today name, read once at start.</summary>
public sealed class TimelineDates(Library library)
{
    /// <summary>From the earliest on; of one time, in the order of works and of the text.</summary>
    public IReadOnlyList<TimelineDate> All { get; } = [.. library.ReadAll()
        .SelectMany(edition => edition.Chapters.SelectMany(chapter => chapter.Blocks.SelectMany(block => block.Dates
            .Select(date => TimelineDate.Of(edition, DateTable.ReferenceOf(chapter, block)!.Value, block, date)))))
        .OrderBy(date => date.Mention.Value.From, Comparer<Texts.Dates.PartialDate>.Default)
        .ThenBy(date => date.First)
        .ThenBy(date => date.Last)];

    /// <summary>The names that passages with a date mention, by which the reader may choose.</summary>
    public IReadOnlySet<EntityId> Names => names ??= All.SelectMany(date => date.Block.Mentions.Select(mention => mention.Entity)).ToHashSet();

    private HashSet<EntityId>? names;

    /// <summary>Those that pass the reader's filter.</summary>
    public IEnumerable<TimelineDate> Chosen(TimelineAddress address) => All.Where(date =>
        (address.Work is null || address.Work == date.Edition.Work.Id)
        && (address.Language is null || address.Language == date.Language)
        && (address.Name is not EntityId name || date.Block.Mentions.Any(mention => mention.Entity == name)));
}

using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Times;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Lucene.Net.Util;

namespace KazakhArchive.Tests.Search.Times;

/// <summary>What the index says of times is what a walk through all texts says.</summary>
public sealed class NamedTimesTests
{
    private static readonly IReadOnlyList<(WorkId Work, Language Language, string Reference, Block Block)> Dated =
    [
        .. ArchiveCorpus.Library.Editions.SelectMany(edition => edition.Chapters.SelectMany(chapter => chapter.Blocks
            .Where(block => block.Dates.Count > 0)
            .Select(block => (edition.Work.Id, edition.Work.Language, DateTable.ReferenceOf(chapter, block)!.Value.ToString(), block)))),
    ];

    private static readonly NamedTimes Times = Indexes.Archive.Times;

    public static IEnumerable<TimeFilter> Filters() =>
    [
        .. from work in ArchiveCorpus.Library.Editions.Select(edition => (WorkId?)edition.Work.Id).Append(null)
           from language in Languages.All.Cast<Language?>().Append(null)
           select new TimeFilter(work, language),
        .. ArchiveCorpus.Library.Gazetteer.Entities.Select(entity => new TimeFilter(Name: entity.Id)),
        new TimeFilter(WorkId.TryParse("kazakh-khanates"), Language.Urdu, EntityId.TryParse("abulkhair-khan")),
        new TimeFilter(WorkId.TryParse("no-such-work")),
    ];

    [Fact]
    public void EveryFilterLeavesTheTimesThatAWalkThroughTheTextsFinds() => Assert.All(Filters(), filter => Assert.Equal(
        Dated.Where(place => (filter.Work ?? place.Work) == place.Work && (filter.Language ?? place.Language) == place.Language
                && (filter.Name is not EntityId name || place.Block.Mentions.Any(mention => mention.Entity == name)))
            .SelectMany(place => place.Block.Dates.Select(date => $"{place.Work} {place.Language} {place.Reference} {date}")),
        Times.Find(filter).Select(time => (time, Passage: Times.PassageOf(time))).Select(time => $"{time.Passage.Work} {time.time.Language} {time.Passage.Reference} {time.time.Mention}")));

    [Fact]
    public void NamesAreCountedByTheirPassages()
    {
        Assert.Equal(
            Dated.SelectMany(place => place.Block.Mentions.Select(mention => mention.Entity).Distinct()).CountBy(name => name)
                .OrderByDescending(name => name.Value).ThenBy(name => name.Key).Select(name => (name.Key, name.Value)),
            Times.Names);
        Assert.Equal([Language.Urdu, Language.Arabic], Times.UsedLanguages);
    }

    [Fact]
    public void DatesAreReadAsTheyWereWritten()
    {
        DateMention[] dates =
        [
            new(0, 4, new DateValue(new(-500), new(-401), DateCalendar.Gregorian, DatePrecision.Century)),
            new(4, 300, new DateValue(new(1936, 12, 5), new(1937, 1), DateCalendar.Gregorian, DatePrecision.Span)),
            new(70_000, 70_003, new DateValue(new(1255), new(1255), DateCalendar.Hijri, DatePrecision.About)),
        ];

        Assert.Equal(dates, DateFormat.Read(new BytesRef(DateFormat.Write(dates))));
    }
}

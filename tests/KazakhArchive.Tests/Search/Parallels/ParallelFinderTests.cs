using KazakhArchive.Search.Parallels;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search.Parallels;

/// <summary>
/// What the languages say of the same, on the archive's own texts. The pairs were judged by reading both passages, and what is
/// shown without a judgement counts as not near; the thresholds stand just under what is reached.
/// </summary>
public sealed class ParallelFinderTests
{
    private const double LeastPrecisionAtThree = 0.55;
    private const double LeastPrecisionAtOne = 0.70;
    private const double LeastShareOfNearPairs = 0.66;

    // The average length is kept in millionths.
    private const double Tolerance = 1e-6;

    private static readonly DirectParallels Direct = new(ArchiveCorpus.Library);

    private static readonly ParallelFinder Archive = Indexes.Archive.Parallels(ArchiveCorpus.Library.Gazetteer, ArchiveCorpus.Library.Glossary);

    [Fact]
    public void MostOfWhatIsShownIsNear()
    {
        var shown = Judged().Select(pair => (pair.Work, pair.Passage)).Distinct()
            .SelectMany(passage => Of(passage.Work, passage.Passage).Select((parallel, rank) => (Rank: rank, IsNear: IsNear(passage, parallel))))
            .ToList();

        Assert.InRange(shown.Average(pair => pair.IsNear ? 1 : 0), LeastPrecisionAtThree, 1);
        Assert.InRange(shown.Where(pair => pair.Rank == 0).Average(pair => pair.IsNear ? 1 : 0), LeastPrecisionAtOne, 1);
    }

    [Fact]
    public void MostOfWhatIsNearIsShown() => Assert.InRange(
        Judged().Where(pair => pair.IsNear).Average(pair => Of(pair.Work, pair.Passage).Any(pair.Is) ? 1 : 0), LeastShareOfNearPairs, 1);

    [Theory]
    [InlineData("abc-kazakhstan", "2.3", "kazakh-khanates", "abulkhair-khan")]
    [InlineData("kazakh-khanates", "2.8", "abc-kazakhstan", "middle-horde")]
    [InlineData("putin-visit-2024", "1.4", "abc-kazakhstan", "collective-security-treaty-organisation")]
    public void SharedNamesAreToldTheRarestFirst(string work, string passage, string other, string name)
    {
        var shared = Of(work, passage).First(parallel => parallel.Passage.Work == other).Shared;

        Assert.Contains(shared.Take(3), topic => topic is Topic.Name { Entity.Value: var id } && id == name);
    }

    [Fact]
    public void OnlyOtherLanguagesAreShown() => Assert.All(
        ArchiveCorpus.Library.Editions.SelectMany(edition => PassageList.Of(edition.Chapters)
            .SelectMany(passage => Of(edition.Work.Id.Value, passage.Id.ToString()).Select(parallel => (Own: edition.Work.Language, Other: parallel.Passage.Language)))),
        pair => Assert.NotEqual(pair.Own, pair.Other));

    [Theory]
    [InlineData("abc-kazakhstan", "1.2")] // What the study means to do.
    [InlineData("abc-kazakhstan", "n3")] // The title of a source.
    [InlineData("putin-visit-2024", "1.15")] // An organisation that the Arabic book does not know.
    public void NothingIsShownWhereNothingIsClose(string work, string passage) => Assert.Empty(Of(work, passage));

    [Fact]
    public void RangeHasTheParallelsOfItsPassagesTogether() =>
        Assert.Contains(Of("kazakh-khanates", "2.8-2.9"), parallel => parallel.Passage.Reference == "5.4");

    [Fact]
    public void PartOfAPassageOnAPrintedPageIsComparedAsTheWhole() =>
        Assert.Equal(
            Of("kazakh-khanates", "2.8").Select(parallel => parallel.Passage.Reference).First(),
            Archive.Of(
                ArchiveCorpus.Find("kazakh-khanates"),
                new Excerpt(Range("p1"), [new ExcerptPart(new(2), Block("kazakh-khanates", "2.8") with { Mentions = [] }, IsPartial: true)], IsClipped: false))[0].Passage.Reference);

    [Fact]
    public void NearestOfAPartStaysInThatPart()
    {
        PassageId[] part = [Range("2.1").First, Range("2.10").First];

        var nearest = Archive.Nearest(
            Archive.Group(WorkId.TryParse("abc-kazakhstan")!.Value, new HashSet<PassageId>()),
            Block("abc-kazakhstan", "2.3"),
            Archive.Group(WorkId.TryParse("kazakh-khanates")!.Value, part.ToHashSet()));

        Assert.Contains(nearest!.Reference, part);
    }

    [Fact]
    public void EveryPassageHasTheParallelsThatComparingItWithAllOthersFinds() => Assert.All(Direct.Passages, passage =>
    {
        var (expected, found) = (Direct.Of(passage).ToList(), Of(passage.Work, passage.Reference));

        Assert.Equal(
            expected.Select(parallel => $"{parallel.Passage} {string.Join(' ', parallel.Shared)}"),
            found.Select(parallel => $"{parallel.Passage.Work} {parallel.Passage.Reference} {string.Join(' ', parallel.Shared)}"));
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Closeness, pair.Second.Closeness, Tolerance));
    });

    [Fact]
    public void ChapterTellsWhichOfItsPassagesHaveParallels() => Assert.All(ArchiveCorpus.Library.Editions.SelectMany(edition => edition.Chapters.Select(chapter => (edition, chapter))), place => Assert.Equal(
        Direct.Passages.Where(passage => passage.Edition == place.edition && passage.Chapter == place.chapter.Number && Direct.Of(passage).Any()).Select(passage => passage.Reference).Order(StringComparer.Ordinal),
        Archive.In(place.edition.Work.Id, place.chapter.Number).Select(reference => reference.ToString()).Order(StringComparer.Ordinal)));

    [Fact]
    public void NearestChaptersShareTheMost() => Assert.All(ArchiveCorpus.Library.Editions, edition => Assert.Equal(
        Direct.Passages.Where(passage => passage.Edition == edition)
            .SelectMany(passage => Direct.Of(passage).Select(parallel => (Pair: new NearestChapters(passage.Chapter, parallel.Passage.Edition.Work.Id, parallel.Passage.Chapter), parallel.Closeness)))
            .GroupBy(pair => pair.Pair)
            .MaxBy(pairs => pairs.Sum(pair => pair.Closeness))?.Key,
        Archive.NearestChapters(edition.Work.Id)));

    [Fact]
    public void NearestOfAChapterIsThatOfItsPassagesAlone()
    {
        var (own, other) = (Direct.Passages.Where(passage => passage is { Work: "abc-kazakhstan", Chapter.Number: 2 }).ToList(), Direct.Passages.Where(passage => passage is { Work: "kazakh-khanates", Chapter.Number: 2 }).ToList());
        var (ownGroup, otherGroup) = (Group(own), Group(other));

        Assert.All(own, passage => Assert.Equal(
            Direct.Nearest(passage, other).Select(parallel => parallel.Passage.Reference).FirstOrDefault(),
            Archive.Nearest(ownGroup, Block(passage.Work, passage.Reference), otherGroup)?.Reference.ToString()));
        Assert.All(own, passage => Assert.NotEqual(passage.Reference, Archive.Nearest(ownGroup, Block(passage.Work, passage.Reference), ownGroup)?.Reference.ToString()));

        static PassageGroup Group(IReadOnlyList<DirectPassage> passages) =>
            Archive.Group(passages[0].Edition.Work.Id, passages.Select(passage => Range(passage.Reference).First).ToHashSet());
    }

    private static bool IsNear((string Work, string Passage) passage, ParallelPassage parallel) =>
        Judged().Any(pair => pair.IsNear && (pair.Work, pair.Passage) == passage && pair.Is(parallel));

    private static IReadOnlyList<ParallelPassage> Of(string work, string reference)
    {
        var edition = ArchiveCorpus.Find(work);
        return Archive.Of(edition, ((ReferenceAnswer.Found)ReferenceLookup.Find(edition, Range(reference))).Excerpt);
    }

    private static PassageRange Range(string reference) => PassageRange.TryParse(reference)!.Value;

    private static Block Block(string work, string reference) =>
        ArchiveCorpus.Find(work).Chapters.SelectMany(chapter => chapter.Blocks).First(block => block.Id == Range(reference).First);

    private static readonly Lazy<IReadOnlyList<JudgedPair>> Pairs = new(ReadPairs);

    private static IReadOnlyList<JudgedPair> Judged() => Pairs.Value;

    private static IReadOnlyList<JudgedPair> ReadPairs()
    {
        using var stream = typeof(ParallelFinderTests).Assembly.GetManifestResourceStream("judged-pairs.tsv")!;
        using var reader = new StreamReader(stream);
        var findings = new FindingList();
        var rows = TsvTable.Read("judged-pairs.tsv", reader.ReadToEnd(), ["work", "passage", "otherWork", "otherPassage", "near", "why"], findings);
        Assert.Empty(findings);
        return [.. rows.Select(row => new JudgedPair(row["work"], row["passage"], row["otherWork"], row["otherPassage"], row["near"] == "yes"))];
    }

    private sealed record JudgedPair(string Work, string Passage, string OtherWork, string OtherPassage, bool IsNear)
    {
        public bool Is(ParallelPassage parallel) =>
            parallel.Passage.Work == OtherWork && parallel.Passage.Reference == OtherPassage;
    }
}

using System.Diagnostics;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Parallels;

/// <summary>
/// What the languages say of the same, on the archive's own texts. The pairs were judged by reading both passages, and what is
/// shown without a judgement counts as not near; the thresholds stand just under what is reached.
/// </summary>
public sealed class ParallelIndexTests
{
    private const double LeastPrecisionAtThree = 0.56;
    private const double LeastPrecisionAtOne = 0.70;
    private const double LeastShareOfNearPairs = 0.66;

    private static readonly Lazy<ParallelIndex> Archive = new(() => ParallelIndex.Of(ArchiveCorpus.Library));

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
        var shared = Of(work, passage).First(parallel => parallel.Edition.Work.Id.Value == other).Shared;

        Assert.Contains(shared.Take(3), topic => topic is Topic.Name { Entity.Value: var id } && id == name);
    }

    [Fact]
    public void OnlyOtherLanguagesAreShown() => Assert.All(
        ArchiveCorpus.Library.Editions.SelectMany(edition => PassageList.Of(edition.Chapters)
            .SelectMany(passage => Of(edition.Work.Id.Value, passage.Id.ToString()).Select(parallel => (Own: edition.Work.Language, Other: parallel.Edition.Work.Language)))),
        pair => Assert.NotEqual(pair.Own, pair.Other));

    [Theory]
    [InlineData("abc-kazakhstan", "1.2")] // What the study means to do.
    [InlineData("abc-kazakhstan", "n3")] // The title of a source.
    [InlineData("putin-visit-2024", "1.15")] // An organisation that the Arabic book does not know.
    public void NothingIsShownWhereNothingIsClose(string work, string passage) => Assert.Empty(Of(work, passage));

    [Fact]
    public void RangeHasTheParallelsOfItsPassagesTogether() =>
        Assert.Contains(Of("kazakh-khanates", "2.8-2.9"), parallel => parallel.Passage.Id.ToString() == "5.4");

    [Fact]
    public void PartOfAPassageOnAPrintedPageIsComparedAsTheWhole() =>
        Assert.Equal(
            Of("kazakh-khanates", "2.8").Select(parallel => parallel.Passage.Id).First(),
            Archive.Value.Of(
                ArchiveCorpus.Find("kazakh-khanates"),
                new Excerpt(Range("p1"), [new ExcerptPart(new(2), Block("kazakh-khanates", "2.8") with { Mentions = [] }, IsPartial: true)], IsClipped: false))[0].Passage.Id);

    [Fact]
    public void NearestOfAPartStaysInThatPart()
    {
        var other = ArchiveCorpus.Find("kazakh-khanates");
        PassageId[] part = [Range("2.1").First, Range("2.10").First];

        var nearest = Archive.Value.Nearest(ArchiveCorpus.Find("abc-kazakhstan"), Block("abc-kazakhstan", "2.3"), other, part.ToHashSet());

        Assert.Contains(nearest!.Passage.Id, part);
    }

    [Fact]
    public void ComparingIsDoneBeforeAReaderNoticesTheStart()
    {
        var index = Archive.Value;
        var start = Stopwatch.GetTimestamp();
        Assert.NotSame(index, ParallelIndex.Of(ArchiveCorpus.Library));

        // 200 ms are the promise for a release build on a quiet machine; here both are not given.
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0, 2000);
    }

    private static bool IsNear((string Work, string Passage) passage, ParallelPassage parallel) =>
        Judged().Any(pair => pair.IsNear && (pair.Work, pair.Passage) == passage && pair.Is(parallel));

    private static IReadOnlyList<ParallelPassage> Of(string work, string reference)
    {
        var edition = ArchiveCorpus.Find(work);
        return Archive.Value.Of(edition, ((ReferenceAnswer.Found)ReferenceLookup.Find(edition, Range(reference))).Excerpt);
    }

    private static PassageRange Range(string reference) => PassageRange.TryParse(reference)!.Value;

    private static Block Block(string work, string reference) =>
        ArchiveCorpus.Find(work).Chapters.SelectMany(chapter => chapter.Blocks).First(block => block.Id == Range(reference).First);

    private static readonly Lazy<IReadOnlyList<JudgedPair>> Pairs = new(ReadPairs);

    private static IReadOnlyList<JudgedPair> Judged() => Pairs.Value;

    private static IReadOnlyList<JudgedPair> ReadPairs()
    {
        using var stream = typeof(ParallelIndexTests).Assembly.GetManifestResourceStream("judged-pairs.tsv")!;
        using var reader = new StreamReader(stream);
        var findings = new FindingList();
        var rows = TsvTable.Read("judged-pairs.tsv", reader.ReadToEnd(), ["work", "passage", "otherWork", "otherPassage", "near", "why"], findings);
        Assert.Empty(findings);
        return [.. rows.Select(row => new JudgedPair(row["work"], row["passage"], row["otherWork"], row["otherPassage"], row["near"] == "yes"))];
    }

    private sealed record JudgedPair(string Work, string Passage, string OtherWork, string OtherPassage, bool IsNear)
    {
        public bool Is(ParallelPassage parallel) =>
            parallel.Edition.Work.Id.Value == OtherWork && parallel.Passage.Id.ToString() == OtherPassage;
    }
}

using FsCheck;
using FsCheck.Fluent;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Texts.Passages;

/// <summary>What must hold of references after any edits whatever, each edition of the work drawn at random.</summary>
public sealed class ReferenceHistoryTests
{
    private const int Lines = 14;

    // A chapter's number is its line, so that no random edit gives a number to another text.
    private static readonly Gen<string> Drawing =
        from words in Gen.Elements("p", "p", "p", "p", "+", "+", ".", "h", "f", "n", "pp", "pn").ListOf(Lines)
        from boundaries in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))).ListOf(Lines)
        select string.Join(' ', words.Select((word, i) => (i == 0 || boundaries[i] ? $"|{i + 1} " : "") + word));

    private static readonly Arbitrary<string[]> Histories =
        Gen.Choose(1, 8).SelectMany(length => Drawing.ListOf(length)).Select(drawings => drawings.ToArray()).ToArbitrary();

    [Fact]
    public void EveryReferenceEverPublishedLeadsInOneHopToTheWordsOfItsPlace() => ForAllEditions((placed, assignment) =>
    {
        var ids = assignment.Ids.ToHashSet();
        Assert.Equal(placed.Count, ids.Count);
        foreach (var row in assignment.Ledger.Current)
        {
            var resolution = assignment.Ledger.Resolve(row.Reference);
            Assert.Equal(ids.Contains(row.Reference), resolution is LedgerResolution.Live);
            Assert.True(resolution is not LedgerResolution.AliasOf alias || ids.Contains(alias.Target), $"{row.Reference}: {resolution}");

            var place = new SourcePlace(row.StartLine, row.StartUtf16);
            var holder = placed.Index().Where(one => one.Item.Kind == row.Reference.Kind && one.Item.Start <= place && place < one.Item.End);
            foreach (var (thing, _) in holder)
            {
                Assert.Equal(assignment.Ids[thing], resolution is LedgerResolution.AliasOf leads ? leads.Target : row.Reference);
            }
        }
    });

    [Fact]
    public void NoReferenceEverMeansTwoPlaces() => ForAllEditions((_, assignment) =>
        Assert.All(
            assignment.Ledger.Rows.Where(row => row.Reference.Kind != PassageIdKind.Chapter).GroupBy(row => row.Reference),
            rows => Assert.Single(rows.Select(row => (row.StartLine, row.StartUtf16)).Distinct())));

    [Fact]
    public void OldRowsStayAndTheSameEditionAppendsNone()
    {
        var before = Ledger.Empty;
        ForAllEditions((placed, assignment) =>
        {
            Assert.Equal(before.Rows.Take(assignment.Ledger.Rows.Count), assignment.Ledger.Rows.Take(before.Rows.Count));
            before = assignment.Ledger;
            var again = Assign(placed, assignment.Ledger);
            Assert.Equal(assignment.Ids, again.Ids);
            Assert.Equal(assignment.Ledger.Rows, again.Ledger.Rows);
        }, () => before = Ledger.Empty);
    }

    [Fact]
    public void LedgerReadsBackWithoutFindings() => ForAllEditions((_, assignment) =>
    {
        FindingList findings = [];
        var read = LedgerTable.Read("passages.tsv", LedgerTable.Write(assignment.Ledger), findings);
        Assert.Empty(findings);
        Assert.Equal(assignment.Ledger.Rows, read.Rows);
    });

    [Fact]
    public void ReferencesOfAFirstEditionCountFromOne() => ForAllEditions((placed, assignment) =>
    {
        var first = Assign(placed, Ledger.Empty);
        foreach (var sequence in first.Ids.Where(id => id.Kind != PassageIdKind.Chapter).GroupBy(id => (id.Kind, id.Chapter)))
        {
            Assert.Equal(Enumerable.Range(1, sequence.Count()).Select(number => new Ordinal(number)), sequence.Select(id => id.Number));
        }
    });

    private static void ForAllEditions(Action<IReadOnlyList<PlacedId>, Assignment> check, Action? begin = null) =>
        Law.Holds(Histories, cases: 300, drawings =>
        {
            begin?.Invoke();
            var ledger = Ledger.Empty;
            foreach (var drawing in drawings)
            {
                var placed = PlacedWork.Draw(drawing);
                var assignment = Assign(placed, ledger);
                check(placed, assignment);
                ledger = assignment.Ledger;
            }
        });

    private static Assignment Assign(IReadOnlyList<PlacedId> placed, Ledger old)
    {
        FindingList findings = [];
        var assignment = ReferenceAssigner.Assign("passages.tsv", placed, old, new DateOnly(2026, 1, 31), findings);
        Assert.Empty(findings);
        return assignment;
    }
}

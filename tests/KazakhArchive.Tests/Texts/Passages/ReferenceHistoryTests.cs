using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Texts.Passages;

/// <summary>What must hold of references after any edits whatever, each edition of the work drawn at random.</summary>
[Properties(Arbitrary = [typeof(ReferenceHistoryTests)])]
public sealed class ReferenceHistoryTests
{
    private const int Lines = 14;

    // A chapter's number is its line, so that no random edit gives a number to another text.
    private static readonly Gen<string> Drawing =
        from words in Gen.Elements("p", "p", "p", "p", "+", "+", ".", "h", "f", "n", "pp", "pn").ListOf(Lines)
        from boundaries in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))).ListOf(Lines)
        select string.Join(' ', words.Select((word, i) => (i == 0 || boundaries[i] ? $"|{i + 1} " : "") + word));

    public static Arbitrary<string[]> Histories { get; } = Gen.Choose(1, 8).SelectMany(Drawing.ArrayOf).ToArbitrary();

    [Law(cases: 300)]
    public void EveryReferenceEverPublishedLeadsInOneHopToTheWordsOfItsPlace(string[] history)
    {
        foreach (var (placed, assignment) in Editions(history))
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
        }
    }

    [Law(cases: 300)]
    public void NoReferenceEverMeansTwoPlaces(string[] history)
    {
        foreach (var (_, assignment) in Editions(history))
        {
            Assert.All(
                assignment.Ledger.Rows.Where(row => row.Reference.Kind != PassageIdKind.Chapter).GroupBy(row => row.Reference),
                rows => Assert.Single(rows.Select(row => (row.StartLine, row.StartUtf16)).Distinct()));
        }
    }

    [Law(cases: 300)]
    public void OldRowsStayAndTheSameEditionAppendsNone(string[] history)
    {
        var before = Ledger.Empty;
        foreach (var (placed, assignment) in Editions(history))
        {
            Assert.Equal(before.Rows.Take(assignment.Ledger.Rows.Count), assignment.Ledger.Rows.Take(before.Rows.Count));
            before = assignment.Ledger;
            var again = Assign(placed, assignment.Ledger);
            Assert.Equal(assignment.Ids, again.Ids);
            Assert.Equal(assignment.Ledger.Rows, again.Ledger.Rows);
        }
    }

    [Law(cases: 300)]
    public void LedgerReadsBackWithoutFindings(string[] history)
    {
        foreach (var (_, assignment) in Editions(history))
        {
            FindingList findings = [];
            var read = LedgerTable.Read("passages.tsv", LedgerTable.Write(assignment.Ledger), findings);
            Assert.Empty(findings);
            Assert.Equal(assignment.Ledger.Rows, read.Rows);
        }
    }

    [Law(cases: 300)]
    public void ReferencesOfAFirstEditionCountFromOne(string[] history)
    {
        foreach (var drawing in history)
        {
            var first = Assign(PlacedWork.Draw(drawing), Ledger.Empty);
            foreach (var sequence in first.Ids.Where(id => id.Kind != PassageIdKind.Chapter).GroupBy(id => (id.Kind, id.Chapter)))
            {
                Assert.Equal(Enumerable.Range(1, sequence.Count()).Select(number => new Ordinal(number)), sequence.Select(id => id.Number));
            }
        }
    }

    private static IEnumerable<(IReadOnlyList<PlacedId> Placed, Assignment Assignment)> Editions(string[] history)
    {
        var ledger = Ledger.Empty;
        foreach (var drawing in history)
        {
            var placed = PlacedWork.Draw(drawing);
            var assignment = Assign(placed, ledger);
            yield return (placed, assignment);
            ledger = assignment.Ledger;
        }
    }

    private static Assignment Assign(IReadOnlyList<PlacedId> placed, Ledger old)
    {
        FindingList findings = [];
        var assignment = ReferenceAssigner.Assign("passages.tsv", placed, old, new DateOnly(2026, 1, 31), findings);
        Assert.Empty(findings);
        return assignment;
    }
}

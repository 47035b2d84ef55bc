using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Texts.Passages;

public sealed class ReferenceAssignerTests
{
    private static readonly DateOnly FirstDay = new(2026, 1, 31);
    private readonly FindingList findings = [];

    /// <summary>Drawings as in <see cref="PlacedWork"/>, one after the other; then the references of the last, and what became of others.</summary>
    [Theory]

    // First publication.
    [InlineData("| p p h p | p f n p n f", "1.1 1.2 1.h1 1.3 2.1 f1 n1 2.2 n2 f2", "")]

    // Inserted: behind the last, between, before the first, several, more than once.
    [InlineData("| p p . > | p p p", "1.1 1.2 1.3", "")]
    [InlineData("| p . p > | p p p", "1.1 1.1a 1.2", "")]
    [InlineData("| . . p > | p p p", "1.0a 1.0b 1.1", "")]
    [InlineData("| p . . p > | p p p p", "1.1 1.1a 1.1b 1.2", "")]
    [InlineData("| p . . p > | p . p p > | p p p p", "1.1 1.1b 1.1a 1.2", "")]
    [InlineData("| p . . p > | p p . p > | p p p p", "1.1 1.1a 1.1b 1.2", "")]
    [InlineData("| h . h > | h h h", "1.h1 1.h1a 1.h2", "")]
    [InlineData("| n . n > | n n n", "n1 n1a n2", "")]
    [InlineData("| f . f > | f f f", "f1 f1a f2", "")]

    // Split and merged.
    [InlineData("| p + p > | p p p", "1.1 1.1a 1.2", "")]
    [InlineData("| p p p > | p + p", "1.1 1.3", "1.2=1.1")]
    [InlineData("| p p p > | p + +", "1.1", "1.2=1.1 1.3=1.1")]
    [InlineData("| p p p > | p + p > | p + +", "1.1", "1.2=1.1 1.3=1.1")]
    [InlineData("| p p p > | p p + > | p + +", "1.1", "1.2=1.1 1.3=1.1")]
    [InlineData("| . p p > | p + p", "1.1 1.2", "")]
    [InlineData("| p p > | p + > | p p", "1.1 1.2", "")]
    [InlineData("| p p p > | p + + > | p p +", "1.1 1.2", "1.3=1.2")]
    [InlineData("| p + p > | p p p > | p + p", "1.1 1.2", "1.1a=1.1")]
    [InlineData("| p + p > | p p p > | p + p > | p p p", "1.1 1.1a 1.2", "")]

    // Deleted, and there again.
    [InlineData("| p p p > | p . p", "1.1 1.3", "1.2!")]
    [InlineData("| p p p > | p . p > | p p p", "1.1 1.2 1.3", "")]
    [InlineData("| p p > | p .", "1.1", "1.2!")]
    [InlineData("| p p . > | p . p", "1.1 1.3", "1.2!")]
    [InlineData("| p . p > | p . . > | p p .", "1.1 1.1a", "1.2!")]
    [InlineData("| p p p > | p . p > | p p p > | p . p", "1.1 1.3", "1.2!")]
    [InlineData("| p n p f > | p . p .", "1.1 1.2", "n1! f1!")]

    // What is live stays, also where something retired stands before it in the same passage.
    [InlineData("| p p > | . p > | p +", "1.2", "1.1=1.2")]

    // What pointed to something that goes is pointed on.
    [InlineData("| p p p > | p p + > | p . .", "1.1", "1.2! 1.3!")]
    [InlineData("| p p p > | p + p > | . . p", "1.3", "1.1! 1.2!")]

    // The text of an alias goes, that of its target stays: the alias still leads somewhere.
    [InlineData("| p p p > | p + p > | p . p", "1.1 1.3", "1.2=1.1")]

    // The boundary of a chapter moves.
    [InlineData("| p p p | p p > | p p | p p p", "1.1 1.2 2.0a 2.1 2.2", "1.3=2.0a")]
    [InlineData("| p p | p p p > | p p p | p p", "1.1 1.2 1.3 2.2 2.3", "2.1=1.3")]
    [InlineData("| p p p | p p > | p p | p p p > | p p p | p p", "1.1 1.2 1.3 2.1 2.2", "2.0a=1.3")]
    [InlineData("| p p p | p p > | p p | p p p > | p p p | p p > | p p | p p p", "1.1 1.2 2.0a 2.1 2.2", "1.3=2.0a")]
    [InlineData("| h p | h p > | h p h | p", "1.h1 1.1 1.h2 2.1", "2.h1=1.h2")]
    [InlineData("| p p | p > | p p p", "1.1 1.2 1.3", "2=1 2.1=1.3")]
    [InlineData("| p p | p > | p p p > | p p | p", "1.1 1.2 2.1", "1.3=2.1")]
    [InlineData("| p p p > | p p |1a p", "1.1 1.2 1a.1", "1.3=1a.1")]
    [InlineData("| n p | n > | n p n", "n1 1.1 n2", "2=1")]

    // A passage turns out to be something else.
    [InlineData("| p p p > | p h p", "1.1 1.h1 1.3", "1.2=1.h1")]
    [InlineData("| p p p > | p h p > | p p p", "1.1 1.2 1.3", "1.h1=1.2")]
    [InlineData("| p h p > | p + p", "1.1 1.2", "1.h1=1.1")]
    [InlineData("| p f p > | p n p", "1.1 n1 1.2", "f1=n1")]

    // Several on one line.
    [InlineData("| pp p > | p p", "1.1 1.3", "1.2!")]
    [InlineData("| p + p > | pp + p", "1.1 1.1a 1.2", "")]
    public void WhatWasPublishedKeepsLeadingToTheSameWords(string drawings, string references, string others)
    {
        var (placed, assignment) = Publish(drawings);

        Assert.Equal(references, PlacedWork.Read(placed, assignment));
        Assert.Equal(others, OthersOf(assignment));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("| p p h p | p f n p n f")]
    [InlineData("| p p p > | p + p > | . p p | n > | p h . | n")]
    public void NothingIsAppendedWhereNothingChanged(string drawings)
    {
        var (placed, assignment) = Publish(drawings);
        var again = Assign(placed, assignment.Ledger, FirstDay.AddDays(30));

        Assert.Equal(assignment.Ids, again.Ids);
        Assert.Equal(LedgerTable.Write(assignment.Ledger), LedgerTable.Write(again.Ledger));
    }

    [Fact]
    public void LettersGoOnAfterZ()
    {
        var before = "| p" + string.Concat(Enumerable.Repeat(" .", 27)) + " p";
        var (placed, assignment) = Publish($"{before} > {before.Replace('.', 'p')}");

        Assert.EndsWith("1.1y 1.1z 1.1aa 1.2", PlacedWork.Read(placed, assignment), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFirstWordsAloneAppendNothing()
    {
        var (placed, assignment) = Publish("| p p");
        var reworded = placed.Select(one => one with { FirstWords = "قازق" }).ToList();

        Assert.Equal(assignment.Ledger.Rows, Assign(reworded, assignment.Ledger, FirstDay.AddDays(1)).Ledger.Rows);
    }

    [Fact]
    public void RowTellsPlaceWordsReasonAndDay()
    {
        var (_, assignment) = Publish("| p p p p > | p + p .");

        Assert.Equal(
            """
            reference	startLine	startUtf16	firstWords	status	target	reason	date
            1.1	1	0	l1u0	live			2026-01-31
            1.2	2	0	l2u0	live			2026-01-31
            1.3	3	0	l3u0	live			2026-01-31
            1.4	4	0	l4u0	live			2026-01-31
            1	1	0	l1u0	live			2026-01-31
            1.2	2	0	l2u0	alias	1.1	merged	2026-02-01
            1.4	4	0	l4u0	tombstone		no longer part of the text	2026-02-01

            """,
            LedgerTable.Write(assignment.Ledger));
    }

    [Fact]
    public void NoteKeepsItsReferenceWhenItsMarkIsFoundLater()
    {
        var words = Placed(PassageIdKind.Note, null, 9, 9);
        var first = Assign([words], Ledger.Empty, FirstDay);
        var marked = Placed(PassageIdKind.Note, null, 2, 2) with { AlsoAt = [new SourceSpan(words.Start, words.End)] };
        var second = Assign([marked], first.Ledger, FirstDay);

        Assert.Equal("n1", Assert.Single(second.Ids).ToString());
        Assert.Equal(first.Ledger.Rows, second.Ledger.Rows);
    }

    [Fact]
    public void PassageKeepsItsReferenceWhenALineBeforeItsWordsGoes()
    {
        var first = Assign([Placed(PassageIdKind.Passage, null, 2, 3) with { WordsStart = new SourcePlace(3, 0) }], Ledger.Empty, FirstDay);
        var second = Assign([Placed(PassageIdKind.Passage, null, 3, 3)], first.Ledger, FirstDay);

        Assert.Equal("1.1", Assert.Single(second.Ids).ToString());
        Assert.Equal(first.Ledger.Rows, second.Ledger.Rows);
    }

    [Fact]
    public void PassageKeepsItsReferenceWhenNoiseAtItsHeadIsEmendedAway()
    {
        var passage = Placed(PassageIdKind.Passage, null, 2, 2);
        var first = Assign([passage], Ledger.Empty, FirstDay);
        var second = Assign([passage with { WordsStart = new SourcePlace(2, 4) }], first.Ledger, FirstDay);

        Assert.Equal("1.1", Assert.Single(second.Ids).ToString());
        Assert.Equal(first.Ledger.Rows, second.Ledger.Rows);
    }

    [Fact]
    public void SuppliedHeadingsThatBeginAtOnePlaceKeepTheirReferences()
    {
        var supplied = Placed(PassageIdKind.Heading, null, 3, 3) with { End = new SourcePlace(3, 0) };
        var printed = Placed(PassageIdKind.Heading, null, 3, 3);
        var first = Assign([supplied, printed], Ledger.Empty, FirstDay);
        var second = Assign([supplied, printed], first.Ledger, FirstDay);

        Assert.Equal(["1.h1", "1.h2"], second.Ids.Select(id => id.ToString()));
        Assert.Equal(first.Ledger.Rows, second.Ledger.Rows);
    }

    [Fact]
    public void SuppliedHeadingHoldsItsPlaceBeforeThePrintedOneWhateverTheirOrder()
    {
        var printed = Placed(PassageIdKind.Heading, null, 3, 3) with { WordsStart = new SourcePlace(3, 2) };
        var supplied = Placed(PassageIdKind.Heading, null, 3, 3) with { End = new SourcePlace(3, 0) };
        var first = Assign([printed, supplied], Ledger.Empty, FirstDay);
        var second = Assign([printed, supplied], first.Ledger, FirstDay);

        Assert.Equal(first.Ids, second.Ids);
        Assert.Equal(first.Ledger.Rows, second.Ledger.Rows);
    }

    [Fact]
    public void PrintedPageFoundElsewhereKeepsItsReferenceAtTheNewPlace()
    {
        var first = Assign([Page("35", 10, 19), Page("36", 20, 29)], Ledger.Empty, FirstDay);
        var second = Assign([Page("33", 10, 19), Page("35", 20, 29)], first.Ledger, FirstDay);

        Assert.Empty(findings);
        Assert.Equal(20, second.Ledger.Find(PassageId.OfPrintedPage("35"))!.StartLine);
        Assert.Equal(new LedgerResolution.AliasOf(PassageId.OfPrintedPage("35")), second.Ledger.Resolve(PassageId.OfPrintedPage("36")));
    }

    [Fact]
    public void ChapterThatBeginsElsewhereKeepsItsReferenceAtTheNewPlace()
    {
        var (_, assignment) = Publish("| p p | p p > | p p p | p");

        Assert.Empty(findings);
        Assert.Equal(4, assignment.Ledger.Find(PassageId.OfChapter(new Ordinal(2)))!.StartLine);
    }

    [Theory]
    [InlineData("| p p | p > | p | p | p")]
    [InlineData("| p | p | p > |1 p |3 p |2 p")]
    [InlineData("|1 p |2 p > . |2 p > . |2 . |1 p")]
    public void PublishedChapterNumberGivenToAnotherTextIsE504(string drawings)
    {
        Publish(drawings);

        Assert.Contains(findings, finding => finding.Code == FindingCodes.ChapterRenumbered);
    }

    [Fact]
    public void ReferenceWantedTwiceIsE402()
    {
        var assignment = Assign([Page("35", 1, 1), Page("35", 2, 2)], Ledger.Empty, FirstDay);

        Assert.Equal(FindingCodes.ChapterDuplicateId, Assert.Single(findings).Code);
        Assert.Single(assignment.Ledger.Rows);
    }

    [Fact]
    public void MorePassagesThanNumbersIsE505()
    {
        var last = new LedgerRow(PassageId.OfNote(new Ordinal(99999)), 1, 0, "", LedgerStatus.Tombstone, null, "noise", FirstDay);

        Assign([Placed(PassageIdKind.Note, null, 2, 2), Placed(PassageIdKind.Note, null, 3, 3)], new Ledger([last]), FirstDay);

        Assert.Equal(FindingCodes.ReferencesExhausted, Assert.Single(findings).Code);
    }

    [Fact]
    public void ChapterWithoutNumberIsOurOwnFault() =>
        Assert.Throws<ArgumentException>(() => Assign([Placed(PassageIdKind.Chapter, null, 1, 2)], Ledger.Empty, FirstDay));

    private (IReadOnlyList<PlacedId> Placed, Assignment Assignment) Publish(string drawings)
    {
        IReadOnlyList<PlacedId> placed = [];
        var assignment = new Assignment([], Ledger.Empty);
        var day = FirstDay;
        foreach (var drawing in drawings.Split('>'))
        {
            placed = PlacedWork.Draw(drawing);
            assignment = Assign(placed, assignment.Ledger, day);
            day = day.AddDays(1);
        }

        return (placed, assignment);
    }

    private Assignment Assign(IReadOnlyList<PlacedId> placed, Ledger old, DateOnly today) =>
        ReferenceAssigner.Assign("works/safar/passages.tsv", placed, old, today, findings);

    private static string OthersOf(Assignment assignment) => string.Join(' ', assignment.Ledger.Current
        .Select(row => (row.Reference, Resolution: assignment.Ledger.Resolve(row.Reference)))
        .Where(one => one.Resolution is not LedgerResolution.Live)
        .OrderBy(one => one.Reference.Kind)
        .Select(one => one.Resolution is LedgerResolution.AliasOf alias ? $"{one.Reference}={alias.Target}" : $"{one.Reference}!"));

    private static PlacedId Page(string label, int firstLine, int lastLine) =>
        Placed(PassageIdKind.PrintedPage, PassageId.OfPrintedPage(label), firstLine, lastLine);

    private static PlacedId Placed(PassageIdKind kind, PassageId? wanted, int firstLine, int lastLine) =>
        new(kind, new Ordinal(1), wanted, new SourcePlace(firstLine, 0), new SourcePlace(lastLine, 10), "");
}

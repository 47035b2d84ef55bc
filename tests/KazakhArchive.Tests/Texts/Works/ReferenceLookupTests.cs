using KazakhArchive.Tests.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public class ReferenceLookupTests
{
    private static readonly Edition Sample = SampleEdition.Of(
        SampleEdition.Chapter(1, Paragraph("1.1"), Paragraph("1.2"), Paragraph("1.3"), Paragraph("1.5")),
        SampleEdition.Chapter(2, Paragraph("2.1"), Paragraph("2.7")))
        with
        {
            Ledger = new Ledger(
            [
                Row("1.4", LedgerStatus.Alias, "1.3", "merged"),
                Row("1.9", LedgerStatus.Alias, "2.1", "moved"),
                Row("1.6", LedgerStatus.Tombstone, null, "printed twice"),
            ]),
        };

    [Theory]
    [InlineData("1.2", "1.2", 1)]
    [InlineData("1.4", "1.3", 1)]
    [InlineData("1.1-1.4", "1.1-1.3", 3)]
    [InlineData("1.4-1.5", "1.3-1.5", 2)]
    [InlineData("1.3-1.4", "1.3", 1)]
    [InlineData("1.3-2.1", "1.3-2.1", 4)] // The heading of the second chapter stands between.
    [InlineData("1.9-2.7", "2.1-2.7", 2)]
    [InlineData("1.9-1.5", "1.5-2.1", 3)] // Moved behind its own end.
    public void WhatStandsIsFoundUnderItsCanonicalForm(string asked, string address, int blocks)
    {
        var found = Assert.IsType<ReferenceAnswer.Found>(ReferenceLookup.Find(Sample, asked));

        Assert.Equal((address, blocks, false), (found.Address.ToString(), found.Excerpt.Parts.Count, found.Excerpt.IsClipped));
    }

    [Theory]
    [InlineData("1.2-1.6", "1.2-1.5")] // Withdrawn.
    [InlineData("1.2-1.77", "1.2-1.5")]
    public void RangeWhoseEndDoesNotExistIsClipped(string asked, string clipped)
    {
        var found = Assert.IsType<ReferenceAnswer.Found>(ReferenceLookup.Find(Sample, asked));

        Assert.Equal((asked, clipped, true), (found.Address.ToString(), found.Excerpt.Range.ToString(), found.Excerpt.IsClipped));
    }

    [Theory]
    [InlineData("1.6")]
    [InlineData("1.6-2.1")]
    public void WithdrawnSaysWhy(string asked) =>
        Assert.Equal("printed twice", Assert.IsType<ReferenceAnswer.Gone>(ReferenceLookup.Find(Sample, asked)).Reason);

    [Theory]
    [InlineData("2.4", "2.1 2.7")]
    [InlineData("2.99", "2.1 2.7")]
    [InlineData("1.0", "1.1 1.2")]
    [InlineData("7.1", "1 2")]
    [InlineData("7", "1 2")]
    [InlineData("1.h1", "1 2")]
    [InlineData("1.5-1.2", "1.2-1.5")]
    [InlineData("n4", "")]
    [InlineData("nonsense", "")]
    public void UnknownNamesWhatIsNearest(string asked, string nearest) => Assert.Equal(
        nearest, string.Join(' ', Assert.IsType<ReferenceAnswer.Unknown>(ReferenceLookup.Find(Sample, asked)).Nearest));

    private static Block Paragraph(string id) => SampleEdition.Block(BlockKind.Paragraph, id, new Inline.Text("خان"));

    private static LedgerRow Row(string reference, LedgerStatus status, string? target, string reason) => new(
        PassageId.TryParse(reference)!.Value, 1, 0, "", status, target is null ? null : PassageId.TryParse(target), reason, new(2026, 11, 20));
}

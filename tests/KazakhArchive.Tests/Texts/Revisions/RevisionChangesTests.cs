using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using static KazakhArchive.Tests.Texts.Works.SampleCorpus;

namespace KazakhArchive.Tests.Texts.Revisions;

public sealed class RevisionChangesTests
{
    [Theory]
    [InlineData("1.1 ایک|1.2 دو", "1.1 ایک|1.2 دو", "", "")]
    [InlineData("1.1 ایک|1.2 دو", "1.1 ایک|1.1a نیا|1.2 دو", "", "Added 1.1a")]
    [InlineData("1.1 ایک|1.2 دو", "1.1 اک|1.2 دو", "", "Changed 1.1")]
    [InlineData("1.1 ایک|1.2 دو", "1.1 ایک دو", "1.2 1.1", "Changed 1.1, Merged 1.2 1.1")]
    [InlineData("1.1 ایک|1.2 دو", "1.1 ایک|2.1 دو", "1.2 2.1", "Moved 1.2 2.1")] // The new reference is not new text.
    [InlineData("1.1 ایک|1.2 دو", "1.1 ایک", "1.2", "Removed 1.2")]
    public void EachPassageIsToldOnce(string earlier, string later, string ledger, string expected)
    {
        var changes = RevisionChanges.Between(TextOf(earlier), TextOf(later), LedgerOf(ledger));

        Assert.Equal(expected, string.Join(", ", changes.Select(change => $"{change.Kind} {change.Reference} {change.Target}".TrimEnd())));
    }

    private static Chapter[] TextOf(string passages) =>
        [Chapter(1, [.. passages.Split('|').Select((passage, index) =>
            Block(BlockKind.Paragraph, passage.Split(' ')[0], index + 1, Text(passage[(passage.IndexOf(' ', StringComparison.Ordinal) + 1)..])))])];

    private static Ledger LedgerOf(string row)
    {
        var references = row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => PassageId.TryParse(text)!.Value).ToList();
        return references switch
        {
            [var old, var target] => new Ledger([new LedgerRow(old, 1, 0, "", LedgerStatus.Alias, target, "", default)]),
            [var old] => new Ledger([new LedgerRow(old, 1, 0, "", LedgerStatus.Tombstone, null, "doubled", default)]),
            _ => Ledger.Empty,
        };
    }
}

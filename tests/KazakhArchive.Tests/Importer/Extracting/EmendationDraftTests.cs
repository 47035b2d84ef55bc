using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer.Extracting;

public sealed class EmendationDraftTests
{
    /// <summary>In the line, <c>{sic|corr}</c> is a proposal.</summary>
    [Theory]
    [InlineData("ab {cd|xy} ef", "cd>xy")]
    [InlineData("ab cd {ab|x} cd", "cd ab>cd x")] // Longer by the word before it.
    [InlineData("ab ab {ab|x} cd", "ab ab ab>ab ab x")] // By two, as one is not enough.
    [InlineData("{ab|x} ab", "ab ab>x ab")]
    [InlineData("ab {|x }cd", "ab>ab x")]
    [InlineData("{|x }ab", "ab>x ab")]
    [InlineData("ab {ab|x} {ab|y} ab", "ab ab ab ab>ab x y ab")] // They come to touch, and are one.
    [InlineData("ab {cd|}", "cd>")]
    [InlineData("ab {ab|ab}", "")]
    public void SicIsUniqueOnItsLine(string line, string rows)
    {
        var (text, proposals) = Parse(line);
        var drafted = EmendationDraft.Rows(1, text, proposals).ToList();

        Assert.All(drafted, row => Assert.Equal(text.IndexOf(row.Emendation.Sic, StringComparison.Ordinal), text.LastIndexOf(row.Emendation.Sic, StringComparison.Ordinal)));
        Assert.Equal(rows, string.Join(' ', drafted.Select(row => $"{row.Emendation.Sic.Trim()}>{row.Emendation.Corr.Trim()}")));
    }

    /// <summary>Whatever stands beside what: the importer takes the rows, and the line reads as the proposals say.</summary>
    [Fact]
    public void LineReadsAsProposed()
    {
        var random = new Random(21);
        for (var i = 0; i < 400; i++)
        {
            var words = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(4) switch
            {
                0 => $"{{{Word(random)}|{Word(random)}}}",
                1 when random.Next(4) == 0 => $"{{|{Word(random)} }}{Word(random)}",
                _ => Word(random),
            });
            var line = string.Join(' ', words);
            var (text, proposals) = Parse(line);
            var findings = new FindingList();
            var table = EmendationTable.Write(EmendationDraft.Rows(1, text, proposals));
            var emended = Emender.Emend("emendations.tsv", [new SourceLine(1, text)], EmendationTable.Read("emendations.tsv", table, findings), findings);

            Assert.True(findings.Count == 0, Visible.Of(line + "\n" + table + string.Join('\n', findings)));
            Assert.Equal(Read(line), emended[0].Reading);
        }
    }

    private static string Word(Random random) => new(random.GetItems(['a', 'b'], random.Next(1, 3)));

    private static string Read(string line)
    {
        while (line.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var (bar, close) = (line.IndexOf('|', StringComparison.Ordinal), line.IndexOf('}', StringComparison.Ordinal));
            line = line[..open] + line[(bar + 1)..close] + line[(close + 1)..];
        }

        return line;
    }

    private static (string Text, List<ProposedEmendation> Proposals) Parse(string line)
    {
        var proposals = new List<ProposedEmendation>();
        while (line.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var (bar, close) = (line.IndexOf('|', StringComparison.Ordinal), line.IndexOf('}', StringComparison.Ordinal));
            var sic = line[(open + 1)..bar];
            proposals.Add(new ProposedEmendation(open, open + sic.Length, new Emendation(sic, line[(bar + 1)..close], EmendationKind.Letter, Certainty.High, "test")));
            line = line[..open] + sic + line[(close + 1)..];
        }

        return (line, proposals);
    }
}

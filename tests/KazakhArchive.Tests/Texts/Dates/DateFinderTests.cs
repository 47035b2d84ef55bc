using System.Diagnostics;
using System.Text;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Tests.Texts.Dates;

public sealed class DateFinderTests
{
    private const string Table = "tests/KazakhArchive.Tests/Texts/Dates/dates.tsv";

    public static TheoryData<string, string> Rows()
    {
        var findings = new FindingList();
        var rows = new TheoryData<string, string>();
        foreach (var row in TsvTable.Read(Table, RepositoryFiles.Read(Table), ["text", "dates"], findings))
        {
            rows.Add(row["text"], row["dates"]);
        }

        return findings.Count == 0 ? rows : throw new InvalidOperationException(string.Join('\n', findings));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void EachTextNamesItsDatesAndNoOthers(string marked, string dates)
    {
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        var found = DateFinder.Find(text);

        Assert.Equal(marked, Mark(text, found));
        Assert.Equal(dates, string.Join("; ", found.Select(mention => Describe(mention.Value))));
    }

    [Fact]
    public void TheTableHasRowsEnough() => Assert.True(Rows().Count >= 150);

    [Theory]
    [InlineData("")]
    [InlineData("لا شيء")]
    [InlineData("99999999999999999999 میں")]
    [InlineData("ء")]
    [InlineData("القرن الصفر 0 م")]
    public void TextsWithoutDatesHaveNone(string text) => Assert.Empty(DateFinder.Find(text));

    [Theory]
    [InlineData("۱۹۱۷ء ")]
    [InlineData("1917-")]
    [InlineData("1 1 ")]
    [InlineData("http")]
    [InlineData("من 1917 إلى ")]
    [InlineData("القرن الثامن والتاسع و")]
    [InlineData("9")]
    [InlineData("كانون ")]
    [InlineData("((((")]
    public void AMillionCharactersAreReadInOnePass(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        DateFinder.Find(text);

        // Ten times what it takes; what reads a text again and again takes minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Fact]
    public void TatweelHarakatAndJoinersStandInNoDatesWay()
    {
        var text = "في عــامِ 1936 و\u200Cالقَرْن السّادس عشر";

        Assert.Equal("في ⟦عــامِ 1936⟧ و\u200C⟦القَرْن السّادس عشر⟧", Mark(text, DateFinder.Find(text)));
    }

    [Fact]
    public void DatesOfTheArchivesTextsStandApartAndBeginAndEndWithTheirWords()
    {
        var faults = ArchiveCorpus.Library.Editions.SelectMany(edition => PassageList.Of(edition.Chapters)).SelectMany(passage =>
        {
            var found = DateFinder.Find(passage.Reading);
            return found.Where((mention, i) => (i > 0 && mention.StartUtf16 < found[i - 1].EndUtf16)
                    || !char.IsLetterOrDigit(passage.Reading[mention.StartUtf16])
                    || passage.Reading[mention.EndUtf16 - 1] is ' ' or ',' or '(' or ')')
                .Select(mention => $"{passage.Id}: {passage.Reading[mention.StartUtf16..mention.EndUtf16]}");
        });

        Breaches.AreNone(faults);
    }

    private static string Mark(string text, IReadOnlyList<DateMention> found)
    {
        var marked = new StringBuilder(text);
        foreach (var mention in found.Reverse())
        {
            marked.Insert(mention.EndUtf16, '⟧').Insert(mention.StartUtf16, '⟦');
        }

        return marked.ToString();
    }

    private static string Describe(DateValue value) =>
        $"{(value.From == value.To ? value.From : $"{value.From}..{value.To}")} {value.Precision.ToString().ToLowerInvariant()}{(value.Calendar == DateCalendar.Hijri ? " hijri" : "")}";
}

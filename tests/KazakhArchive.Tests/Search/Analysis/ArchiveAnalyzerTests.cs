using KazakhArchive.Search.Analysis;

namespace KazakhArchive.Tests.Search.Analysis;

public sealed class ArchiveAnalyzerTests
{
    [Theory]
    [InlineData(FieldNames.Exact, "كتابُ الخان", "كتابُ الخان")]
    [InlineData(FieldNames.Word, "كتابُ الخان", "کتاب الخان")]
    [InlineData(FieldNames.Gram, "خان", "_خا خان ان_")]
    [InlineData(FieldNames.Work, "safar-2", "safar-2")]
    public void EachFieldIsReadInItsOwnWay(string field, string text, string terms) => Assert.Equal(terms, string.Join(' ', Terms(field, text)));

    [Theory]
    [InlineData(FieldNames.Hash)]
    [InlineData(FieldNames.Stem)]
    [InlineData(FieldNames.Sound)]
    [InlineData(FieldNames.Skeleton)]
    [InlineData(FieldNames.Root)]
    public void EachKeyIsOfItsOwnKind(string field)
    {
        Func<string, IEnumerable<string>> keys = field switch
        {
            FieldNames.Hash => TermKeys.Hashes,
            FieldNames.Stem => TermKeys.Stems,
            FieldNames.Sound => TermKeys.Sounds,
            FieldNames.Skeleton => TermKeys.Skeletons,
            _ => TermKeys.Roots,
        };

        Assert.NotEmpty(Terms(field, "قازقستان"));
        Assert.Equal(keys("قازقستان"), Terms(field, "قازقستان"));
    }

    // A writer asks one analyzer for all its texts.
    [Fact]
    public void OneAnalyzerReadsManyTexts()
    {
        using var analyzer = new ArchiveAnalyzer();
        foreach (var (text, terms) in new[] { ("خان آیا", "خان ایا"), ("", ""), ("كتاب", "کتاب") })
        {
            Assert.Equal(terms, string.Join(' ', TokenStreams.Terms(analyzer.GetTokenStream(FieldNames.Word, text))));
        }
    }

    private static IReadOnlyList<string> Terms(string field, string text)
    {
        using var analyzer = new ArchiveAnalyzer();
        return TokenStreams.Terms(analyzer.GetTokenStream(field, text));
    }
}

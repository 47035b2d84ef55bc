using KazakhArchive.Lucene.Analysis;
using KazakhArchive.Texts.Orthography;
using Lucene.Net.Analysis.TokenAttributes;

namespace KazakhArchive.Tests.Lucene;

public sealed class ArchiveTokenizerTests
{
    // Marks, a tatweel, a mark alone, and a word whose letters the folding changes.
    private const string Text = "اَلقازقِستان \u064B كتـاب، ۱۸۴۵ء میں خان";

    private static readonly string[] Words = ["اَلقازقِستان", "كتـاب", "۱۸۴۵ء", "میں", "خان"];

    [Fact]
    public void TokensOfEveryKindStandAtTheirWords()
    {
        foreach (var field in Enum.GetValues<IndexedField>())
        {
            foreach (var token in Tokens(field, Text))
            {
                var last = field == IndexedField.Joined ? token.Position + 1 : token.Position;
                var start = Text.IndexOf(Words[token.Position], StringComparison.Ordinal);
                var end = Text.IndexOf(Words[last], StringComparison.Ordinal) + Words[last].Length;
                Assert.Equal((field, start, end), (field, token.Start, token.End));
            }
        }
    }

    [Fact]
    public void FormsAreThoseOfTheArchive()
    {
        var tokens = SearchForm.Tokens(Text);

        Assert.Equal(tokens.Select(token => token.Exact), Tokens(IndexedField.Exact, Text).Select(token => token.Term));
        Assert.Equal(tokens.Select(token => token.Term), Tokens(IndexedField.Search, Text).Select(token => token.Term));
        Assert.Equal(tokens.Zip(tokens.Skip(1), (one, next) => one.Term + next.Term), Tokens(IndexedField.Joined, Text).Select(token => token.Term));
    }

    [Theory]
    [InlineData("Stem")]
    [InlineData("Sound")]
    [InlineData("Skeleton")]
    [InlineData("Gram")]
    public void SpellingsOfAWordShareAKey(string field) => Assert.Equal(
        Tokens(Enum.Parse<IndexedField>(field), "قازقستان").Select(token => token.Term),
        Tokens(Enum.Parse<IndexedField>(field), "قازقِسْتان").Select(token => token.Term));

    [Fact]
    public void TokenizerIsUsedAgainForTheNextText()
    {
        using var analyzer = new ArchiveAnalyzer(new CommonWords());

        Assert.Equal(["خان"], Read(analyzer, IndexedField.Search, "خان").Select(token => token.Term));
        Assert.Equal(["دریا"], Read(analyzer, IndexedField.Search, "دریا").Select(token => token.Term));
        Assert.Empty(Read(analyzer, IndexedField.Search, ""));
    }

    private static List<Token> Tokens(IndexedField field, string text)
    {
        using var analyzer = new ArchiveAnalyzer(new CommonWords());
        return Read(analyzer, field, text);
    }

    private static List<Token> Read(ArchiveAnalyzer analyzer, IndexedField field, string text)
    {
        using var stream = analyzer.GetTokenStream(FieldNames.Of(field), text);
        var (term, offset, increment) =
            (stream.GetAttribute<ICharTermAttribute>(), stream.GetAttribute<IOffsetAttribute>(), stream.GetAttribute<IPositionIncrementAttribute>());
        var (tokens, position) = (new List<Token>(), -1);
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            tokens.Add(new Token(term.ToString(), position, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return tokens;
    }

    private sealed record Token(string Term, int Position, int Start, int End);

    private sealed class CommonWords : IVocabulary
    {
        public bool IsKnown(string term) => false;

        public int UnitCountOf(ReadOnlySpan<char> term) => int.MaxValue;
    }
}

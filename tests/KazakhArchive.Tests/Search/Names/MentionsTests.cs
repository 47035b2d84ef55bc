using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Names;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search.Names;

/// <summary>What the index says of names is what one finds who walks the four works.</summary>
public sealed class MentionsTests
{
    private static readonly Mentions Mentions = Indexes.Archive.Mentions;

    private static readonly IReadOnlyList<EntityId> Names = [.. ArchiveCorpus.Library.Gazetteer.Entities.Select(entity => entity.Id)];

    [Fact]
    public void EveryNameHasItsCounts()
    {
        Assert.All(Names, name => Assert.Equal(CountOf(ArchiveMentions.Of(name)), Mentions.CountOf(name)));
        Assert.Equal(Names.SelectMany(ArchiveMentions.Of).DistinctBy(mention => mention.Passage).Count(), Mentions.PassageCount);
        Assert.Equal(Names.Where(name => ArchiveMentions.Of(name).Count > 0), Mentions.Counts.Keys.Order());
    }

    [Fact]
    public void EachWorkHasItsOwnCounts()
    {
        foreach (var work in ArchiveCorpus.Library.Editions.Select(edition => edition.Work.Id))
        {
            var counts = Mentions.CountsIn(work.Value);
            Assert.All(Names, name => Assert.Equal(CountOf([.. ArchiveMentions.Of(name).Where(mention => mention.Edition.Work.Id == work)]), counts.GetValueOrDefault(name)));
        }

        Assert.Empty(Mentions.CountsIn("nothing"));
    }

    [Fact]
    public void MentionsComeInTheOrderOfWorksAndTexts()
    {
        foreach (var (name, language) in Names.SelectMany(name => Languages.All.Select(language => (name, language))))
        {
            var walked = ArchiveMentions.Of(name).Where(mention => mention.Language == language).ToList();
            var found = Mentions.Of(name);
            Assert.Equal(
                walked.Select(mention => (mention.Passage, mention.Reading, mention.Mention)),
                found.In(language, 0, int.MaxValue).SelectMany(passage => passage).Select(mention => ((mention.Passage.Work, mention.Passage.Reference), mention.Passage.Text, mention.Mention)));
            Assert.Equal(walked.CountBy(mention => mention.Passage.Work).Select(work => (work.Key, work.Value)), found.WorksIn(language));
        }
    }

    // A passage that has the name twice may lie on two pages.
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void PagesAreTheWholeListTogether(int onPage)
    {
        var found = Mentions.Of(Names.MaxBy(name => ArchiveMentions.Of(name).Count));
        var count = found.PassagesIn(Language.Arabic);

        Assert.Equal(
            found.In(Language.Arabic, 0, count).SelectMany(passage => passage).Select(mention => (mention.Passage.Reference, mention.Mention)),
            Enumerable.Range(0, (count / onPage) + 1).SelectMany(page => found.In(Language.Arabic, page * onPage, onPage)).SelectMany(passage => passage).Select(mention => (mention.Passage.Reference, mention.Mention)));
    }

    [Fact]
    public void CompanyIsWhoeverElseThePassagesMention()
    {
        var named = Names.SelectMany(ArchiveMentions.Of).ToLookup(mention => mention.Passage, mention => mention.Mention.Entity);
        Assert.All(Names, name => Assert.Equal(
            ArchiveMentions.Of(name).Select(mention => mention.Passage).Distinct()
                .SelectMany(passage => named[passage].Distinct()).Where(other => other != name)
                .CountBy(other => other)
                .Select(other => new Companion(other.Key, other.Value, CountOf(ArchiveMentions.Of(other.Key)).Passages))
                .OrderBy(other => other.Entity),
            Mentions.Of(name).Company));
    }

    [Fact]
    public void YearsAreThoseThatThePassagesName() => Assert.All(Names, name => Assert.Equal(
        ArchiveMentions.Of(name).DistinctBy(mention => mention.Passage)
            .SelectMany(mention => NamedYears.In(mention.Reading).SelectMany(years => new[] { years.First, years.Last }).Distinct())
            .CountBy(year => year)
            .Select(year => (year.Key, year.Value))
            .Order(),
        Mentions.Of(name).Years));

    /// <summary>Each candidate weighed by a table of all words, which the index has not.</summary>
    [Theory]
    [InlineData(Language.Urdu)]
    [InlineData(Language.Arabic)]
    public void WordsNearANameAreTheSurestOfAll(Language language)
    {
        var passages = ArchiveCorpus.Library.Editions.Where(edition => edition.Work.Language == language).SelectMany(Indexes.PassagesOf).Where(passage => !passage.Kind.IsEditorial()).ToList();
        var texts = passages.ToDictionary(passage => (passage.Work, passage.Reference), passage => SearchForm.Tokens(passage.Text));
        var all = texts.Values.SelectMany(tokens => tokens).Select(token => WordFrequencies.WordOf(token, language)).OfType<string>().CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);
        var total = texts.Values.Sum(tokens => tokens.Count);
        foreach (var name in Names)
        {
            var near = ArchiveMentions.Of(name).Where(mention => mention.Language == language).GroupBy(mention => mention.Passage)
                .SelectMany(passage => Near(texts[passage.Key], [.. passage.Select(mention => (mention.Mention.StartUtf16, mention.Mention.EndUtf16))])).ToList();
            var expected = near.Select(token => WordFrequencies.WordOf(token, language)).OfType<string>().CountBy(word => word, StringComparer.Ordinal)
                .Where(word => word.Value > 1)
                .Select(word => (word.Value, Weight: Association.LogLikelihood(word.Value, near.Count, all[word.Key], total), word.Key))
                .Where(word => word.Weight >= 6.63)
                .OrderByDescending(word => word.Weight)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Take(24);

            var found = Mentions.Of(name).WordsNear(language, 24);
            Assert.Equal(found.Passages, found.Read);
            Assert.Equal(
                expected.Select(word => (word.Value, word.Key)),
                found.Words.Select(word => (word.Times, SearchForm.Of(word.Word))));
        }
    }

    [Theory]
    [InlineData(3, 40, 4000, 6.63)]
    [InlineData(20, 300, 90_000, 250)]
    [InlineData(2, 500, 600, 6.63)]
    public void MostPlacesForAWeightAreTheLastThatReachIt(int together, int first, int all, double weight)
    {
        var most = Association.MostForWeight(together, first, all, weight);

        Assert.True(most < together || Association.LogLikelihood(together, first, most, all) >= weight);
        Assert.True(Association.LogLikelihood(together, first, most + 1, all) < weight);
    }

    [Fact]
    public void NameThatNoTextHasIsNowhere()
    {
        var nobody = Mentions.Of(EntityId.TryParse("nobody")!.Value);

        Assert.Equal((0, 0, 0), (nobody.PassageCount, nobody.Company.Count, nobody.Years.Count));
        Assert.Empty(nobody.In(Language.Urdu, 0, 9));
        Assert.Empty(nobody.WordsNear(Language.Urdu, 9).Words);
    }

    private static MentionCount CountOf(IReadOnlyList<WalkedMention> mentions) => new(
        mentions.Count(mention => mention.Language == Language.Urdu),
        mentions.Count(mention => mention.Language == Language.Arabic),
        mentions.Count(mention => mention.Language == Language.English),
        mentions.DistinctBy(mention => mention.Passage).Count());

    // Five words to either side of any of the mentions, each once.
    private static IEnumerable<Token> Near(IReadOnlyList<Token> tokens, IReadOnlyList<(int Start, int End)> mentions) => tokens.Index()
        .Where(token => mentions.All(mention => token.Item.EndUtf16 <= mention.Start || token.Item.StartUtf16 >= mention.End)
            && mentions.Any(mention => tokens.Index().Any(other => other.Item.EndUtf16 > mention.Start && other.Item.StartUtf16 < mention.End && Math.Abs(other.Index - token.Index) <= 5)))
        .Select(token => token.Item);
}

using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Corpus;

/// <summary>The emendations that editors made by hand, as if they were not there: how many are proposed, and what else.</summary>
public class ProposalFiguresTests
{
    // A little below what the benchmark measured, so that a change for the worse is seen and a change of a word is not.
    private const double Recall = 0.6;
    private const double Precision = 0.8;
    private const double PrecisionOfFirst = 0.85;
    private const int First = 50;
    private const int FewestToRank = 20;
    private const double MostOfMended = 8;

    [Fact]
    public void HiddenEmendationsAreFound()
    {
        var corpus = CorpusFolder.Find(Repository.PathOf("corpus"), [])!;
        var tables = CorpusReader.ReadTables(corpus, new FindingList());
        var archive = new ArchiveWords(corpus, tables.Gazetteer, tables.Glossary, []);
        var (right, all, found, wanted) = (0, 0, 0, 0);
        foreach (var work in corpus.Works([]).Select(folder => HiddenWork.Read(folder, archive)))
        {
            var proposals = work.Suggest(ReadingWeights.Standard);
            var (isRight, rows) = work.ByHand.Compare(proposals);
            (right, all) = (right + isRight.Count(yes => yes), all + proposals.Count);
            (found, wanted) = (found + work.ByHand.Certain.Count(rows.Contains), wanted + work.ByHand.Certain.Count());
            var first = isRight.Take(First).ToList();
            Assert.True(first.Count < FewestToRank || first.Count(yes => yes) >= PrecisionOfFirst * first.Count, $"{work.Id}: {first.Count(yes => yes)} of the first {first.Count} proposals are rows.");
            Assert.DoesNotContain(proposals.Zip(isRight), pair => pair.First.Certainty == Certainty.High && !pair.Second);
            var mended = work.SuggestOfMended(ReadingWeights.Standard).Count * 1000.0 / work.ByHand.Words;
            Assert.True(mended <= MostOfMended, $"{work.Id}: {mended:F1} proposals in 1,000 words where nothing is wrong any more.");
        }

        Assert.True(found >= Recall * wanted, $"{found} of {wanted} certain rows are proposed.");
        Assert.True(right >= Precision * all, $"{right} of {all} proposals are rows.");
    }
}

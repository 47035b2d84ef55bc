using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Importer.Commands;

/// <summary>What becomes of proposals between one run and the next.</summary>
public sealed class SuggestCommandTests : IDisposable
{
    private const string Text = "خان نے شہر کی بنیاد رکھی اور لوگ وہاں رہنے لگے۔\nچینی کاںٹا اور لوگ۔ یہ لوگ وہاں تھے۔\nایک اور کاںٹا یہاں تھا۔\n";

    private readonly ScratchCorpus corpus = new();

    public SuggestCommandTests() => corpus.Add(System.Text.Encoding.UTF8.GetBytes(Text));

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void ProposalsAreWrittenAndNothingElseChanges()
    {
        var before = corpus.Snapshot();
        var (exitCode, output, error) = corpus.Run("suggest", "safar");
        Assert.Equal((0, "safar: 2 proposals of high certainty, 0 of medium, 0 of low, 0 on the structure; 0 rejected; written.\n", ""), (exitCode, output, error));
        Assert.Equal([(1, 2, "کاںٹا", "کانٹا"), (2, 3, "کاںٹا", "کانٹا")], Read().Select(proposal => (proposal.Rank, proposal.LineNumber, proposal.Sic, proposal.Corr)));
        File.Delete(corpus.Work().Proposals.Path);
        Assert.Equal(before, corpus.Snapshot());
    }

    [Fact]
    public void SameInputGivesTheSameBytes()
    {
        corpus.Run("suggest", "safar");
        var before = corpus.Snapshot();
        Assert.EndsWith("unchanged.\n", corpus.Run("suggest", "safar").Output, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    [Fact]
    public void RejectedProposalStaysRejected()
    {
        corpus.Run("suggest", "safar");
        Decide(2, ProposalState.Rejected);
        corpus.Run("suggest", "safar");
        Assert.Equal([(1, 3, ProposalState.Open), (0, 2, ProposalState.Rejected)], Read().Select(proposal => (proposal.Rank, proposal.LineNumber, proposal.State)));
    }

    [Fact]
    public void UnsureProposalKeepsItsRank()
    {
        corpus.Run("suggest", "safar");
        Decide(2, ProposalState.Unsure);
        corpus.Run("suggest", "safar");
        Assert.Equal([(1, ProposalState.Unsure), (2, ProposalState.Open)], Read().Select(proposal => (proposal.Rank, proposal.State)));
    }

    [Fact]
    public void RowWhoseSicIsGoneIsDropped()
    {
        File.WriteAllText(corpus.Work().Proposals.Path, ProposalTable.Write(
            [new Proposal(0, 1, "قلم", "قدم", EmendationKind.Letter, Certainty.Low, ProposalState.Rejected, ""), new Proposal(0, 99, "قلم", "قدم", EmendationKind.Letter, Certainty.Low, ProposalState.Unsure, "")]));
        corpus.Run("suggest", "safar");
        Assert.DoesNotContain(Read(), proposal => proposal.Sic == "قلم");
    }

    [Fact]
    public void AcceptedProposalGoes()
    {
        File.WriteAllText(corpus.Work().Emendations.Path, "line\tendLine\tsic\tcorr\tkind\tcertainty\treason\n2\t\tکاںٹا\tکانٹا\tletter\thigh\t\n");
        corpus.Run("suggest", "safar");
        Assert.Equal(3, Assert.Single(Read()).LineNumber);
    }

    [Fact]
    public void TableThatCannotBeReadIsLeftAlone()
    {
        File.WriteAllText(corpus.Work().Proposals.Path, ProposalTable.Write([]) + "1\t2\tکاںٹا\tکانٹا\tletter\thigh\tperhaps\t\n");
        var before = corpus.Snapshot();
        var (exitCode, _, error) = corpus.Run("suggest", "safar");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("works/safar/proposals.tsv:2: E206 ", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    [Fact]
    public void QuestionsOfStructureAreProposedToo()
    {
        corpus.Add(System.Text.Encoding.UTF8.GetBytes("خان نے شہر کی بنیاد رکھی۔\n\n\n\nاس نے کہا کہ ہم سب وہاں گئے کہ ہم سب وہاں گئے اور پھر لوٹ آئے۔\n"), id: "kitab");
        corpus.Run("suggest", "kitab");
        var text = File.ReadAllText(corpus.Work("kitab").Proposals.Path);
        Assert.Contains("\tstructure\tlow\topen\tW304 ", text, StringComparison.Ordinal);
        corpus.Run("suggest", "kitab");
        Assert.Equal(text, File.ReadAllText(corpus.Work("kitab").Proposals.Path));
    }

    [Fact]
    public void ListOfWordsMakesThemKnown()
    {
        var list = Path.Combine(corpus.Path, "words.txt");
        File.WriteAllText(list, "شہر 10\nلوگ 5\n\nوہاں\n");
        Assert.Equal(0, corpus.Run("suggest", "safar", "--words", list).ExitCode);
        var (exitCode, _, error) = corpus.Run("suggest", "safar", "--words", Path.Combine(corpus.Path, "missing.txt"));
        Assert.Equal(1, exitCode);
        Assert.Contains(": E217 ", error, StringComparison.Ordinal);
    }

    private IReadOnlyList<Proposal> Read()
    {
        var findings = new KazakhArchive.Texts.Findings.FindingList();
        var proposals = ProposalTable.Read("proposals.tsv", File.ReadAllText(corpus.Work().Proposals.Path), findings);
        Assert.Empty(findings);
        return proposals;
    }

    private void Decide(int line, ProposalState state) => File.WriteAllText(
        corpus.Work().Proposals.Path, ProposalTable.Write(Read().Select(proposal => proposal.LineNumber == line ? proposal with { State = state } : proposal)));
}

using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Desk.Deciding;

/// <summary>Decisions become rows of the tables, and nothing else of them changes.</summary>
public sealed class DecisionWriterTests
{
    private const string Header = "line\tendLine\tsic\tcorr\tkind\tcertainty\treason";
    private const string ByHand = $"# mine\n{Header}\n2\t\tسطر\tخط\tletter\tlow\tby hand\n# end\n";

    [Fact]
    public void TenDecisionsAreTenRows()
    {
        using var work = new DeskWork(ByHand);
        var before = work.Emendations;
        foreach (var line in new[] { 7, 3, 10, 1, 2, 9, 4, 8, 6, 5 })
        {
            Assert.Equal(SaveKind.Saved, work.Accept(line).Kind);
        }

        var added = work.Emendations.Except(before).ToList();
        Assert.Equal(10, added.Count);
        Assert.Equal(before, work.Emendations.Except(added));
        Assert.Equal(Enumerable.Range(1, 10), added.Select(row => int.Parse(row.Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(11, work.Proposals.Count);
        Assert.Equal(10, work.Proposals.Count(row => row.Contains("\taccepted\t", StringComparison.Ordinal)));
    }

    // A row under other columns would put the reading where the source's words belong.
    [Theory]
    [InlineData("")]
    [InlineData("# x\n")]
    [InlineData("zeile\tendLine\tsic\tcorr\tkind\tcertainty\treason\n")]
    [InlineData("line\tendLine\tcorr\tsic\tkind\tcertainty\treason\n")]
    [InlineData("line\tendLine\tsic\tcorr\tkind\tcertainty\treason\tmore\n")]
    public void TableOfOtherColumnsIsNotWritten(string table)
    {
        using var work = new DeskWork(table);
        var result = work.Accept(3);

        Assert.Equal(SaveKind.Refused, result.Kind);
        Assert.Contains(result.Findings, finding => finding.Code == FindingCodes.TsvHeader);
        Assert.Equal(table, File.ReadAllText(work.Folder.Emendations.Path));
    }

    [Fact]
    public void RejectedProposalIsOneRowThatSaysSo()
    {
        using var work = new DeskWork();
        var before = work.Proposals;
        var open = work.Open();
        work.Save(Reviews.Set(open, [open.Proposals[4]], ProposalState.Rejected, "Did.Rejected"));

        Assert.Equal("5\t5\tکناب\tکتاب\tletter\thigh\trejected\tevidence 5", Assert.Single(work.Proposals.Except(before)));
        Assert.False(work.Folder.Emendations.Exists);
    }

    [Fact]
    public void WhatIsTakenBackLeavesNoTrace()
    {
        using var work = new DeskWork(ByHand);
        var before = work.Corpus.Snapshot();
        work.Accept(3);
        work.Accept(4);
        Assert.Equal(SaveKind.Saved, work.Session.Undo(() => Gazetteer.Empty)!.Kind);
        Assert.Equal(SaveKind.Saved, work.Session.Undo(() => Gazetteer.Empty)!.Kind);

        Assert.Null(work.Session.Undo(() => Gazetteer.Empty));
        Assert.Equal(before, work.Corpus.Snapshot());
    }

    /// <summary>An editor at a text editor, or git, wrote another row meanwhile.</summary>
    [Fact]
    public void OthersRowsAreKeptAndTold()
    {
        using var work = new DeskWork();
        work.Accept(1);
        var mine = Accept(work, 5, "کتاب");
        File.AppendAllText(work.Folder.Emendations.Path, "9\t\tکناب\tکتاب\tletter\thigh\tby hand\n");
        var result = work.Save(mine);

        Assert.Equal((SaveKind.Saved, true), (result.Kind, result.WasMerged));
        Assert.Equal(["line", "1", "5", "9"], work.Emendations.Select(row => row.Split('\t')[0]));
        Assert.False(work.Accept(6).WasMerged);
    }

    [Fact]
    public void OtherReadingOfTheSameWordsAsks()
    {
        using var work = new DeskWork();
        var mine = Accept(work, 5, "کتاب");
        File.WriteAllText(work.Folder.Emendations.Path, Header + "\n5\t\tکی کناب\tکی نقاب\tletter\tmedium\tby hand\n");
        var result = work.Save(mine);

        Assert.Equal(SaveKind.Conflict, result.Kind);
        Assert.Equal("5\t\tکی کناب\tکی نقاب\tletter\tmedium\tby hand", Assert.Single(result.Conflicts).Theirs);
        Assert.DoesNotContain("accepted", string.Concat(work.Proposals), StringComparison.Ordinal);
    }

    [Fact]
    public void SameRowByHandIsNoConflict()
    {
        using var work = new DeskWork();
        var mine = Accept(work, 5, "کتاب");
        File.WriteAllText(work.Folder.Emendations.Path, Header + "\n5\t\tکناب\tکتاب\tletter\thigh\tread\n");

        Assert.Equal(SaveKind.Saved, work.Save(mine).Kind);
        Assert.Equal(2, work.Emendations.Count);
    }

    /// <summary>An emendation by hand made the words others.</summary>
    [Fact]
    public void ProposalWhoseSicIsGoneIsDropped()
    {
        using var work = new DeskWork();
        var rows = File.ReadAllText(work.Folder.Proposals.Path);
        File.WriteAllText(work.Folder.Proposals.Path, rows.Replace("4\t4\tکناب", "4\t4\tقلم", StringComparison.Ordinal));
        File.WriteAllText(work.Folder.Emendations.Path, Header + "\n6\t\tکناب\tکتاب\tletter\thigh\tby hand\n");

        Assert.Equal([1, 2, 3, 5, 7, 8, 9, 10], work.Open().Proposals.Select(proposal => proposal.LineNumber));
    }

    [Fact]
    public void FaultyRowIsRefusedInTheImportersWords()
    {
        using var work = new DeskWork();
        var result = work.Save(new Decision("Did.Emended", "", [new RowChange(HandTable.Emendations, null, "5\t\tقلم\tقدم\tletter\thigh\t")]));

        Assert.Equal(SaveKind.Refused, result.Kind);
        Assert.Equal(FindingCodes.SicNotOnLine, Assert.Single(result.Findings).Code);
        Assert.False(work.Folder.Emendations.Exists);
    }

    [Fact]
    public void ImportThatIsUnderWayIsTold()
    {
        using var work = new DeskWork();
        using var held = WorkLock.Take(work.Folder, new FindingList());
        var result = work.Accept(5);

        Assert.Equal(SaveKind.Refused, result.Kind);
        Assert.Equal(FindingCodes.WorkBusy, Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void SecondDeskIsTold()
    {
        using var work = new DeskWork();
        var second = new KazakhArchive.Desk.Works.WorkSession(work.Folder);
        second.Open(new FindingList(), out _);

        Assert.Equal((false, true), (work.Session.IsShared, second.IsShared));
    }

    [Fact]
    public void OnlyARowOfManyLinesGivesTheTableTheColumn()
    {
        using var work = new DeskWork();
        File.WriteAllText(work.Folder.Decisions.Path, "line\trule\ttext\tvalue\treason\n1\tjoin\t\tno\tmine\n");
        Save("2\t\tjoin\t\tno\tone");
        Assert.Equal(["line\trule\ttext\tvalue\treason", "1\tjoin\t\tno\tmine", "2\tjoin\t\tno\tone"], File.ReadAllLines(work.Folder.Decisions.Path));
        Save("4\t6\tblock\t\tverse\tmany");
        Assert.Equal(
            ["line\tendLine\trule\ttext\tvalue\treason", "1\tjoin\t\tno\tmine", "2\tjoin\t\tno\tone", "4\t6\tblock\t\tverse\tmany"], File.ReadAllLines(work.Folder.Decisions.Path));

        void Save(string row) => Assert.Equal(SaveKind.Saved, work.Save(new Decision("Did.Structure", "", [new RowChange(HandTable.Decisions, null, row)])).Kind);
    }

    private static Decision Accept(DeskWork work, int line, string corr)
    {
        var open = work.Open();
        var proposal = open.Proposals.Single(proposal => proposal.LineNumber == line);
        return Reviews.Accept(open, [(proposal, new KazakhArchive.Texts.Chapters.Emendation(proposal.Sic, corr, proposal.Kind!.Value, proposal.Certainty, "read"))]);
    }
}

using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Desk;

/// <summary>A desk that is killed loses at most the keystroke.</summary>
public sealed class DeskKillTests
{
    private const int UsualKills = 5;
    private const int Seed = 20;
    private const int Lines = 1000;
    private const int MostDecisions = 8;
    private const int LongestDecisionMs = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task WhatWasAcknowledgedStandsInTheTables()
    {
        using var work = new DeskWork(isOpen: false, lines: Lines);
        var kills = Kills.Count(UsualKills);
        var random = new Random(Seed);
        HashSet<int> acknowledged = [];
        for (var kill = 0; kill < kills; kill++)
        {
            var desk = await DeskProcess.Start(work.Corpus.Path);
            using var editor = await DeskClient.Enter(desk.Printed);

            // Anywhere within a decision, after some of them.
            var enough = new TaskCompletionSource();
            var deciding = Decide(editor, acknowledged, random.Next(1, MostDecisions), enough);
            await enough.Task.WaitAsync(Patience);
            await Task.Delay(random.Next(LongestDecisionMs));
            await desk.DisposeAsync(); // SIGKILL.
            await deciding;
            AssertWhole(work, acknowledged);
        }

        Assert.True(acknowledged.Count >= kills, $"{acknowledged.Count} decisions in {kills} lives.");
    }

    [Fact]
    public async Task WhatWasDecidedIsTakenBackInTheNextLife()
    {
        using var work = new DeskWork(isOpen: false);
        await using (var desk = await DeskProcess.Start(work.Corpus.Path))
        {
            using var editor = await DeskClient.Enter(desk.Printed);
            await editor.Press("/safar/proposals", "[data-key=a]");
            await editor.Press("/safar/proposals", "[data-key=r]");
        }

        await using var next = await DeskProcess.Start(work.Corpus.Path);
        using var again = await DeskClient.Enter(next.Printed);
        await again.Press("/safar/proposals", "#undo button");
        await again.Press("/safar/proposals", "#undo button");
        Assert.All(work.Proposals.Skip(1), row => Assert.Contains("\topen\t", row, StringComparison.Ordinal));
        Assert.Single(work.Emendations);
        Assert.True((await again.Get("/safar")).Page.QuerySelector("#undo")!.HasAttribute("hidden"));
    }

    /// <summary>Accepts proposals until the desk answers no more.</summary>
    private static async Task Decide(DeskClient editor, HashSet<int> acknowledged, int fewest, TaskCompletionSource enough)
    {
        try
        {
            while (true)
            {
                var (_, page) = await editor.Get("/safar/proposals?order=line");
                foreach (var entry in page.QuerySelectorAll(".proposal"))
                {
                    var key = entry.QuerySelector("[name=key]")!.GetAttribute("value")!;
                    var answer = await editor.Press(page, $"[value='{key}'] ~ .buttons [data-key=a]");
                    if (answer.Headers.Location?.OriginalString.EndsWith("order=line", StringComparison.Ordinal) == true)
                    {
                        acknowledged.Add(int.Parse(key.Split('\t')[0], CultureInfo.InvariantCulture));
                        if (--fewest <= 0)
                        {
                            enough.TrySetResult();
                        }
                    }
                }
            }
        }
        catch (HttpRequestException)
        {
            // It is gone.
        }
    }

    private static void AssertWhole(DeskWork work, HashSet<int> acknowledged)
    {
        var findings = new FindingList();
        var emendations = work.Folder.Emendations.Exists ? EmendationTable.Read("emendations.tsv", File.ReadAllText(work.Folder.Emendations.Path), findings) : [];
        var proposals = ProposalTable.Read("proposals.tsv", File.ReadAllText(work.Folder.Proposals.Path), findings);

        Assert.Empty(findings);
        Assert.Equal(Lines, proposals.Count);
        Assert.All(emendations, row => Assert.Equal(("کناب", "کتاب"), (row.Emendation.Sic, row.Emendation.Corr)));
        Assert.Empty(acknowledged.Except(emendations.Select(row => row.LineNumber)));
        Assert.Empty(acknowledged.Except(proposals.Where(proposal => proposal.State == ProposalState.Accepted).Select(proposal => proposal.LineNumber)));
    }
}

using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site;

/// <summary>
/// A work of the archive is copied, edited ten times and published three times. Whatever link was made on the way still
/// leads to its words, and what was pinned to a revision is the same to the byte.
/// </summary>
public sealed class RevisionJourneyTests : IDisposable
{
    private const string Original = "putin-visit-2024";

    private readonly ScratchCorpus corpus = new();
    private readonly WorkFolder work;

    // Every reference that was ever live, and the pinned articles as they were when they were published.
    private readonly HashSet<string> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pinned = new(StringComparer.Ordinal);
    private readonly List<string[]> decisions = [];
    private readonly List<string[]> divisions = [["1", "1", "1", "visit", "[سفر]", "editor"], ["3", "2", "", "", "", ""], ["7", "2", "", "", "", ""], ["14", "2", "", "", "", ""]];

    public RevisionJourneyTests()
    {
        work = corpus.Work(Original);
        Directory.CreateDirectory(work.Path);
        foreach (var name in (string[])["source.txt", "emendations.tsv"])
        {
            File.Copy(Repository.PathOf("corpus", "works", Original, name), Path.Combine(work.Path, name));
        }

        decisions.Add(["8", "block", "", "noise", "left out at first"]);
    }

    [Fact]
    public async Task EveryLinkHoldsThroughEditsAndRevisions()
    {
        Import();
        await Publish(1);

        decisions.Add(["6", "join", "", "yes", "merge: line 6 goes on with line 5"]);
        Import();
        decisions.Add(["10", "block", "", "doubled", "delete"]);
        Import();
        decisions.RemoveAt(0); // Insert: line 8 is text after all.
        Import();
        await Publish(2);

        decisions.RemoveAt(0); // Split what was merged.
        Import();
        divisions[3] = ["14", "1", "2", "winds", "", ""]; // A chapter begins in the middle of the other.
        Import();
        decisions.Add(["17", "join", "", "yes", "merge in the new chapter"]);
        Import();
        decisions.Add(["20", "block", "", "noise", "delete"]);
        Import();
        await Publish(3);

        divisions[3] = ["15", "1", "2", "winds", "[نئی ہوائیں]", "editor"]; // The boundary moves by a line.
        Import();
        decisions.RemoveAt(0); // What was deleted comes back.
        Import();

        await CheckEverything();
    }

    public void Dispose() => corpus.Dispose();

    /// <summary>Imports, notes down every reference that is live now, and asks the laws of the corpus.</summary>
    private void Import()
    {
        File.WriteAllText(work.Decisions.Path, ScratchCorpus.Table(DecisionTable.Columns, [.. decisions]));
        File.WriteAllText(work.Divisions.Path, ScratchCorpus.Table(DivisionTable.Columns, [.. divisions]));
        DescribeChapters();
        var (exitCode, _, error) = corpus.Run("import");
        Assert.True(exitCode == 0, error);
        var (checkCode, _, checkError) = corpus.Run("check");
        Assert.True(checkCode == 0, checkError);
        links.UnionWith(Read().Ledger.Current.Select(row => row.Reference.ToString()));
    }

    private async Task Publish(int revision)
    {
        var (exitCode, output, error) = corpus.Run("publish", "--note", "Step");
        Assert.True(exitCode == 0 && output.Contains($"revision {revision},", StringComparison.Ordinal), output + error);
        using var site = new CorpusHost(corpus.Path);
        foreach (var row in Read().Ledger.Current)
        {
            var path = $"/{Original}@{revision}/{row.Reference}";
            pinned.Add(path, await Answer(site, path));
        }
    }

    private async Task CheckEverything()
    {
        using var site = new CorpusHost(corpus.Path);
        Assert.True(links.Count > 30, $"{links.Count} links");
        foreach (var link in links)
        {
            var answer = await site.Reader().GetAsync($"/{Original}/{link}");
            var promised = Read().Ledger.Find(PassageId.TryParse(link)!.Value)!;
            if (answer.StatusCode == HttpStatusCode.PermanentRedirect)
            {
                Assert.Equal($"/{Original}/{promised.Target}", answer.Headers.Location!.OriginalString);
                answer = await site.Reader().GetAsync(answer.Headers.Location);
            }

            Assert.Contains(answer.StatusCode, promised.Target is null && promised.Reason.Length > 0
                ? [HttpStatusCode.Gone]
                : new[] { HttpStatusCode.OK, HttpStatusCode.SeeOther });
        }

        foreach (var (path, was) in pinned)
        {
            Assert.Equal(was, await Answer(site, path));
        }

        Assert.Equal(4, (await site.Page($"/{Original}/history")).QuerySelectorAll("section").Length);
        Assert.Contains(pinned, article => article.Value.StartsWith("308 ", StringComparison.Ordinal));
        Assert.Contains(pinned, article => article.Value.StartsWith("410 ", StringComparison.Ordinal));
    }

    /// <summary>Status, place and the article's bytes; what surrounds it tells of today and may change.</summary>
    private static async Task<string> Answer(CorpusHost site, string path)
    {
        var answer = await site.Reader().GetAsync(path);
        var article = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("article.text")?.OuterHtml;
        return $"{(int)answer.StatusCode} {answer.Headers.Location} {article}";
    }

    private Edition Read() => EditionReader.Read(work, Gazetteer.Empty, new FindingList())!;

    /// <summary>The chapters of work.json follow the divisions, as an editor would keep them.</summary>
    private void DescribeChapters()
    {
        var described = WorkJson.Read(work.Id, "work.json", File.ReadAllText(
            work.WorkJson.Exists ? work.WorkJson.Path : Repository.PathOf("corpus", "works", Original, "work.json"), Encoding.UTF8), new FindingList())!;
        var numbers = divisions.Where(row => row[1] == "1").Select(row => Ordinal.TryParse(row[2])!.Value);
        File.WriteAllText(work.WorkJson.Path, WorkJson.Write(described with
        {
            Revision = work.WorkJson.Exists ? described.Revision : 0,
            Chapters = [.. numbers.Select(number => described.Chapters[0] with { Number = number })],
        }));
    }
}

using System.Text;
using FsCheck.Xunit;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

[Properties(Arbitrary = [typeof(RandomSources)])]
public class RandomSourceTests
{
    [Law(cases: 150)]
    public void LawsHoldForAnySource(string source)
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Encoding.UTF8.GetBytes(source));
        var run = corpus.Run("import");
        Assert.True(run.ExitCode == 0, Visible.Of(run.Error + "\n" + source));
        ImporterLaws.Hold(corpus);
    }

    /// <summary>Rows that overlap, fit nowhere or bring what nobody sees are findings, which leave the folder as it is; all others keep the laws.</summary>
    [Law(cases: 200)]
    public void LawsHoldForAnyEmendation((string Source, string Emendations) drawn)
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes(drawn.Source));
        File.WriteAllText(folder.Emendations.Path, drawn.Emendations);
        LawsHoldOrFolderStays(corpus, code => code is "E203" or "E204" or "E205" or "E208" or "E209" or "E218");
    }

    /// <summary>Whatever the editor decides; only a page's number may not be given twice, and no place decided twice.</summary>
    [Law(cases: 150)]
    public void LawsHoldForAnyDecision((string Source, string Divisions, string Decisions) drawn)
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes(drawn.Source), drawn.Divisions);
        File.WriteAllText(folder.Decisions.Path, drawn.Decisions);
        LawsHoldOrFolderStays(corpus, code => code is "E402" or "E216");
    }

    /// <summary>References given before an emendation lead to the same words after it.</summary>
    [Law(cases: 100)]
    public void ImportingAgainWithEmendationsKeepsEveryReference((string Source, string Emendations) drawn)
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes(drawn.Source));
        var first = corpus.Run("import");
        Assert.True(first.ExitCode == 0, Visible.Of(first.Error));
        var before = LinesOfPassages(folder);
        File.WriteAllText(folder.Emendations.Path, drawn.Emendations);
        if (corpus.Run("import").ExitCode != 0)
        {
            return;
        }

        ImporterLaws.Hold(corpus);
        var after = LinesOfPassages(folder);
        var ledger = LedgerTable.Read("passages.tsv", File.ReadAllText(folder.Passages.Path), new FindingList());
        foreach (var (id, lines) in before)
        {
            var heir = ledger.Resolve(id) switch
            {
                LedgerResolution.Live => id,
                LedgerResolution.AliasOf alias => alias.Target,
                _ => (PassageId?)null,
            };
            if (heir is PassageId now && after.TryGetValue(now, out var place))
            {
                Assert.True(place.First <= lines.Last && lines.First <= place.Last, $"{id} stood on {lines} and is now {now} on {place}.");
            }
        }
    }

    private static Dictionary<PassageId, LineRange> LinesOfPassages(WorkFolder folder)
    {
        var name = folder.ChapterFileNames()[0];
        return ChapterReader.Read(name, name, File.ReadAllText(folder.Chapter(name).Path), new FindingList())!.Blocks
            .Where(block => block.Id?.Kind == PassageIdKind.Passage)
            .ToDictionary(block => block.Id!.Value, block => block.Lines);
    }

    private static void LawsHoldOrFolderStays(ScratchCorpus corpus, Func<string, bool> mayBeRefused)
    {
        var before = corpus.Snapshot();
        var run = corpus.Run("import");
        if (run.ExitCode == 0)
        {
            ImporterLaws.Hold(corpus);
            return;
        }

        Assert.Equal(before, corpus.Snapshot());
        Assert.True(Codes(run.Error).All(mayBeRefused), Visible.Of(run.Error));
    }

    private static IEnumerable<string> Codes(string error) =>
        error.Split('\n').Where(line => line.StartsWith("works/", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).Where(code => code[0] == 'E');
}

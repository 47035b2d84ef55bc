using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

public sealed class DraftTests : IDisposable
{
    private const string First = "خان نے شہر کی بنیاد رکھی۔\n\nپھر صلح ہوئی۔\n";
    private readonly ScratchCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void NewWorkIsADraftAndPublishNamesWhatIsNotWritten()
    {
        var folder = New();
        Assert.Equal(WorkState.Draft, Read(folder).State);

        var (exitCode, _, error) = corpus.Run("publish", "safar", "--all");

        Assert.Equal(1, exitCode);
        foreach (var field in (string[])["source.description.ur", "rights.ar", "normalisation.en", "abstract.en", "abstract.ur of chapter 1"])
        {
            Assert.Contains($"works/safar/work.json: E708 {field} is not written yet", error, StringComparison.Ordinal);
        }

        Assert.Contains("E708 subjects is not chosen yet", error, StringComparison.Ordinal);
        Assert.Contains("E708 source.kind is not chosen yet", error, StringComparison.Ordinal);

        Assert.False(Directory.Exists(folder.RevisionsPath));
    }

    [Fact]
    public void WhoNamesNoWorkPublishesNoDraft()
    {
        New();
        var (exitCode, output, _) = corpus.Run("publish");

        Assert.Equal((0, true), (exitCode, output.Contains("1 drafts left out", StringComparison.Ordinal)));
    }

    [Fact]
    public void ReadyWorkIsHeldToItAndPublished()
    {
        var folder = New();
        Write(folder, Read(folder) with { State = WorkState.Ready });
        Assert.Contains(" E708 ", corpus.Run("import").Error, StringComparison.Ordinal);

        Write(folder, Written(Read(folder)));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        Assert.Equal(0, corpus.Run("publish").ExitCode);
        Assert.Equal((WorkState.Published, 1), (Read(folder).State, Read(folder).Revision));
        Assert.DoesNotContain("state", File.ReadAllText(folder.WorkJson.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void ReferencesOfADraftAreNumberedAnewWithoutTombstones()
    {
        var folder = New();
        File.WriteAllText(folder.Decisions.Path, "line\trule\ttext\tvalue\treason\n1\tblock\t\tnoise\tOCR\n");
        Assert.Equal(0, corpus.RunOn(ScratchCorpus.Today.AddDays(9), "import").ExitCode);

        var rows = File.ReadAllLines(folder.Passages.Path);
        Assert.DoesNotContain(rows, row => row.Contains("tombstone", StringComparison.Ordinal));
        Assert.Equal(["1", "1.1"], rows.Skip(1).Select(row => row.Split('\t')[0]));
        Assert.All(rows.Skip(1), row => Assert.EndsWith("\t2026-01-31", row, StringComparison.Ordinal));
    }

    [Fact]
    public void ChaptersThatDivisionsAddAreAddedToWorkJson()
    {
        var folder = corpus.Add(Encoding.UTF8.GetBytes(First));
        File.WriteAllText(folder.Divisions.Path, "line\tlevel\tchapter\tslug\theading\tsuppliedBy\n1\t1\t1\tbab\t[باب]\teditor\n3\t1\t2\tsulh\t[صلح]\teditor\n");
        var (exitCode, output, error) = corpus.Run("import");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Chapters added to work.json.", output, StringComparison.Ordinal);
        Assert.Equal("[صلح]", Read(folder).Chapters[1].Title.Urdu);
        Assert.NotNull(EditionReader.Read(folder, Gazetteer.Empty, []));
        Assert.Equal(0, corpus.Run("check").ExitCode);
        Assert.Contains(" unchanged.", corpus.Run("import").Output, StringComparison.Ordinal);
        Assert.Contains(" E708 abstract.ur of chapter 2 ", corpus.Run("publish").Error, StringComparison.Ordinal);
    }

    /// <summary>The heading that was found stands there in all languages, and is words: nothing else would say that readers of English get it.</summary>
    [Fact]
    public void TitleInArabicLettersAloneIsToldBeforePublishing()
    {
        New();
        var error = corpus.Run("publish", "safar", "--all").Error;

        Assert.Contains("works/safar/work.json: W710 title.en is in Arabic letters, expected English or a romanisation. Write them.", error, StringComparison.Ordinal);
        Assert.Contains("works/safar/work.json: E708 rights.en is not written yet, expected words for readers. Write them.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void DescriptionWithoutItsChapterIsAskedToGoAndHarmsNothing()
    {
        var folder = corpus.Add(Encoding.UTF8.GetBytes(First));
        var work = Read(folder);
        Write(folder, work with { Chapters = [.. work.Chapters, work.Chapters[0] with { Number = new(7) }] });
        var (exitCode, _, error) = corpus.Run("import");

        Assert.Equal(0, exitCode);
        Assert.Contains("works/safar/work.json: W709 chapters describes chapter 7", error, StringComparison.Ordinal);
        Assert.NotNull(EditionReader.Read(folder, Gazetteer.Empty, []));
    }

    private WorkFolder New()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, First);
            Assert.Equal(0, corpus.Run("new", "safar", "--source", path, "--lang", "ur", "--title", "سفر").ExitCode);
            return corpus.Work();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Work Written(Work work)
    {
        var text = new LocalizedText("سفر", "سفر", "Journey");
        return work with
        {
            Title = text,
            Subjects = ["travel"],
            Source = new WorkSource("manuscript", text, null),
            Rights = text,
            Normalisation = text,
            Abstract = text,
            Chapters = [.. work.Chapters.Select(chapter => chapter with { Title = text, Abstract = text })],
        };
    }

    private static Work Read(WorkFolder folder) => WorkJson.Read(folder.Id, "work.json", File.ReadAllText(folder.WorkJson.Path), new FindingList())!;

    private static void Write(WorkFolder folder, Work work) => File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(work));
}

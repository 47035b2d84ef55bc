using System.Text;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>Whatever stands in the place of a file or folder of the corpus is a finding or is read: nothing hangs, throws, or is followed.</summary>
public sealed class OddFileFuzzTests : IDisposable
{
    private const int Seed = 514;
    private const string ImporterFault = "E612";

    // Not how fast it is: a pipe that is opened is waited for until somebody ends the test.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly ScratchCorpus sound = new();

    public OddFileFuzzTests()
    {
        sound.Add(Encoding.UTF8.GetBytes("پہلا پیرا ہے۔\nدوسرا باب\nدوسرا پیرا ہے۔\n"), ScratchCorpus.Table(
            DivisionTable.Columns, ["1", "1", "1", "bab", "[باب]", "editor"], ["2", "1", "2", "dusra", "", ""]));
        Assert.Equal(0, sound.Run("import").ExitCode);
        Assert.Equal(0, sound.Run("publish").ExitCode);
    }

    [Fact]
    public void OddFileIsAFindingOrIsRead()
    {
        var places = Places();
        var all = places.SelectMany(place => OddKinds.Here.Select(kind => (Place: place, Kind: kind))).ToArray();
        var random = new Random(Seed);
        random.Shuffle(all);
        foreach (var (place, kind) in all.Take(FuzzSize.Of(usual: 40, whole: all.Length)))
        {
            using var corpus = Copy();
            kind.Put(Path.Combine(corpus.Path, place));
            var what = $"{kind} at {place}: ";
            var told = Ends(what, () => Told(corpus, what, isSameLines: place != "works"));

            Assert.DoesNotContain(ImporterFault, told, StringComparison.Ordinal);
            if (kind.IsIrregular())
            {
                Assert.True(told.Contains(" E614 ", StringComparison.Ordinal), what + told);
            }
        }
    }

    public void Dispose() => sound.Dispose();

    /// <summary>Everything that the site, <c>check</c>, <c>import</c> and <c>publish</c> say.</summary>
    /// <param name="isSameLines">Not where the commands find no corpus at all.</param>
    private static string Told(ScratchCorpus corpus, string what, bool isSameLines)
    {
        var findings = new FindingList();
        var reading = CorpusReader.Read(new CorpusFolder(corpus.Path), TimeSpan.Zero);
        findings.AddRange(reading.Findings);
        var read = reading.Corpus?.Works.Select(work => WorkReader.Read(work.Folder, reading.Corpus.Gazetteer, findings, isProof: true, TimeSpan.Zero)).ToList();
        Assert.True(findings.HasErrors || read is [] or [not null], what);
        var runs = ((string[])["check", "publish", "import"]).Select(command => corpus.Run(command)).ToList();
        Assert.All(runs, run => Assert.InRange(run.ExitCode, 0, 1));
        Assert.All(findings.Where(finding => isSameLines && finding.Code.Severity == Severity.Error), finding => Assert.Contains(finding.ToString(), runs[0].Error, StringComparison.Ordinal));
        return string.Join('\n', findings) + '\n' + string.Join('\n', runs.Select(run => Visible.Of(run.Error)));
    }

    private static string Ends(string what, Func<string> run)
    {
        var task = Task.Factory.StartNew(run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(Task.WaitAny([task], Hang) == 0, what + "does not end");
        return task.GetAwaiter().GetResult();
    }

    /// <summary>Each file and folder that there is, and those that there may be.</summary>
    private IReadOnlyList<string> Places() =>
    [
        .. Directory.EnumerateFileSystemEntries(sound.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(sound.Path, path)).Order(StringComparer.Ordinal),
        "works/safar/emendations.tsv", "works/safar/decisions.tsv", "works/safar/mentions.tsv", "works/safar/chapters/09-new.md",
        "works/safar/revisions/2.tsv", $"works/safar/revisions/texts/{new string('0', 64)}.gz",
        "README.md", "glossary.tsv", "removals.tsv", "explanations.tsv", "gazetteer", "gazetteer/people.tsv", "gazetteer/ambiguities.tsv", "gazetteer/other-names.tsv",
    ];

    private ScratchCorpus Copy()
    {
        var copy = new ScratchCorpus();
        foreach (var folder in Directory.EnumerateDirectories(sound.Path, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(copy.Path, Path.GetRelativePath(sound.Path, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(sound.Path, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(copy.Path, Path.GetRelativePath(sound.Path, file)));
        }

        Directory.CreateDirectory(Path.Combine(copy.Path, "gazetteer"));
        return copy;
    }
}

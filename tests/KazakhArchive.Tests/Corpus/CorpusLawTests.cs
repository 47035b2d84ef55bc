using System.Security.Cryptography;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Corpus;

/// <summary>The laws of the archive on its own texts, from the files as they are committed.</summary>
public class CorpusLawTests
{
    public static TheoryData<string> Works => ArchiveCorpus.Works;

    [Theory]
    [MemberData(nameof(Works))]
    public void NothingIsLost(string work) => ImporterLaws.NothingIsLost(FolderOf(work));

    [Theory]
    [MemberData(nameof(Works))]
    public void SourceIsTheOneThatWorkJsonNames(string work) => Assert.Equal(
        ArchiveCorpus.Find(work).Work.Sha256,
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(FolderOf(work).Source.Path))));

    [Fact]
    public void ImportingAgainChangesNoByte()
    {
        using var copy = new ScratchCorpus();
        foreach (var file in Directory.EnumerateFiles(ArchiveCorpus.Folder.Path, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Path, Path.GetRelativePath(ArchiveCorpus.Folder.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var before = copy.Snapshot();
        var run = copy.Run("import");
        Assert.Equal((0, ""), (run.ExitCode, Visible.Of(run.Error)));
        Assert.Equal(before, copy.Snapshot());
    }

    [Fact]
    public void StrictCheckFindsNothing() => Assert.Equal((0, "", ""), ScratchCorpus.RunBare(["check", "--strict", "--corpus", ArchiveCorpus.Folder.Path], DateOnly.FromDateTime(DateTime.UtcNow)));

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryReferenceThatWasPublishedResolves(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        var standing = edition.Chapters.SelectMany(ChapterReferences.All).ToHashSet();
        foreach (var row in edition.Ledger.Rows)
        {
            switch (edition.Ledger.Resolve(row.Reference))
            {
                case LedgerResolution.Live:
                    Assert.True(standing.Contains(row.Reference), $"{row.Reference} is live but stands nowhere.");
                    break;
                case LedgerResolution.AliasOf alias:
                    Assert.True(standing.Contains(alias.Target), $"{row.Reference} leads to {alias.Target}, which stands nowhere.");
                    break;
                case LedgerResolution.Tombstone:
                    Assert.False(standing.Contains(row.Reference), $"{row.Reference} has a tombstone and stands in a chapter.");
                    break;
                default:
                    Assert.Fail($"{row.Reference} resolves to nothing.");
                    break;
            }
        }

        Assert.Superset(standing, edition.Ledger.Rows.Select(row => row.Reference).ToHashSet());
    }

    /// <summary>A source prints its notes or does not; where it does, no mark may lack its note and no note its mark.</summary>
    [Theory]
    [InlineData("abc-kazakhstan", true)]
    [InlineData("iran-central-asia", false)]
    [InlineData("kazakh-khanates", false)]
    public void EveryNoteMarkHasItsNoteOrTheSourceHasNone(string work, bool printsNotes)
    {
        var notes = NoteList.Of(ArchiveCorpus.Find(work).Chapters);
        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.NotEmpty(note.Marks));
        Assert.All(notes, note => Assert.True(printsNotes == note.Block is not null, $"{note.Id} ({note.Label})"));
        if (printsNotes)
        {
            Assert.All(notes, note => Assert.Equal(Value(note.Label), Value(MarkerOf(note))));
        }
    }

    /// <summary>Whoever changes the importer or the editor's tables sees here what that did to the texts.</summary>
    [Theory]
    [InlineData("abc-kazakhstan", "7 chapters, 84 passages, 7 headings, 32 notes, 15 figures, 4 printed pages")]
    [InlineData("iran-central-asia", "3 chapters, 12 passages, 0 headings, 19 notes, 0 figures, 0 printed pages")]
    [InlineData("kazakh-khanates", "2 chapters, 13 passages, 0 headings, 4 notes, 0 figures, 0 printed pages")]
    [InlineData("putin-visit-2024", "1 chapters, 18 passages, 3 headings, 0 notes, 2 figures, 0 printed pages")]
    public void CountsAreKnown(string work, string counts)
    {
        var edition = ArchiveCorpus.Find(work);
        var standing = edition.Chapters.SelectMany(ChapterReferences.All).Distinct().CountBy(id => id.Kind).ToDictionary();
        int Count(PassageIdKind kind) => standing.GetValueOrDefault(kind);
        Assert.Equal(
            counts,
            $"{edition.Chapters.Count} chapters, {Count(PassageIdKind.Passage)} passages, {Count(PassageIdKind.Heading)} headings, {Count(PassageIdKind.Note)} notes, {Count(PassageIdKind.Figure)} figures, {Count(PassageIdKind.PrintedPage)} printed pages");
    }

    private static WorkFolder FolderOf(string work) => ArchiveCorpus.Folder.Work(WorkId.TryParse(work)!.Value);

    private static string MarkerOf(Note note) => note.Block!.Inlines.OfType<Inline.Marker>().First().Value;

    /// <summary>A printed number, whatever its digits and whatever surrounds it.</summary>
    private static int Value(string label) => label.Aggregate(0, (number, c) =>
        KazakhArchive.Texts.Orthography.Digits.ValueOf(c) is >= 0 and var digit ? number * 10 + digit
        : KazakhArchive.Texts.Orthography.Digits.ValueOfSuperscript(c) is >= 0 and var raised ? number * 10 + raised
        : number);
}

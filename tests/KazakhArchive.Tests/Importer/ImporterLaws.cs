using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

/// <summary>What must hold of every work that was imported, whatever its text.</summary>
internal static class ImporterLaws
{
    public static void Hold(ScratchCorpus corpus)
    {
        NothingIsLost(corpus.Work());
        ImportingAgainChangesNoByte(corpus);
        CheckFindsNoError(corpus);
    }

    /// <summary>Computed from the files, not from what the importer had in memory.</summary>
    public static void NothingIsLost(WorkFolder folder)
    {
        var findings = new FindingList();
        var chapters = folder.ChapterFileNames()
            .Select(name => ChapterReader.Read(name, name, File.ReadAllText(folder.Chapter(name).Path), findings)!)
            .OrderBy(chapter => chapter.Blocks[0].Lines.First);
        var diplomatic = string.Join(' ', chapters.Select(chapter => LayerText.Of(chapter, Layer.Diplomatic)));
        Assert.True(findings.Count == 0, Visible.Of(string.Join('\n', findings)));

        // Not File.ReadAllText, which would drop a byte order mark.
        var source = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder.Source.Path));
        Assert.Equal(Visible.Of(WhiteSpace.Fold(source)), Visible.Of(diplomatic));
    }

    private static void ImportingAgainChangesNoByte(ScratchCorpus corpus)
    {
        var before = corpus.Snapshot();
        var again = corpus.Run("import");
        Assert.Equal(before, corpus.Snapshot());
        Assert.True(again.ExitCode == 0 && again.Output.EndsWith("unchanged.\n", StringComparison.Ordinal), again.Output + again.Error);
    }

    private static void CheckFindsNoError(ScratchCorpus corpus)
    {
        var check = corpus.Run("check");
        Assert.True(check.ExitCode == 0, Visible.Of(check.Error));
    }
}

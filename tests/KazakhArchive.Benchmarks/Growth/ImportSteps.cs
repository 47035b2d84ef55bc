using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>What an archive costs its editors: to import and to index.</summary>
internal static class ImportSteps
{
    public static void Import(PublishedPrograms programs, CorpusFolder corpus, GrowthTable limits)
    {
        foreach (var work in corpus.Works([]).Where(work => GrownWork.Is(work.Id)))
        {
            GrownWork.Unimport(work);
        }

        Row("import of everything", programs.Import(corpus), limits.ImportSeconds);
        var edited = new EditedWork(corpus);
        edited.Edit();
        try
        {
            Row("import again, one changed", programs.Import(corpus), limits.ImportAgainSeconds);
        }
        finally
        {
            edited.Restore();
        }

        Row("import again, the same changed back", programs.Import(corpus), limits.ImportAgainSeconds);
        var found = Annotations.Count(corpus);
        GrowthTable.Say("mentions of names", found.Mentions, "");
        GrowthTable.Say("names mentioned", found.MostMentioned.Count, "");
        GrowthTable.Say("dates", found.Dates, "");
    }

    public static void Index(PublishedPrograms programs, CorpusFolder corpus, GrowthTable limits)
    {
        var index = PublishedPrograms.IndexOf(corpus);
        if (Directory.Exists(index))
        {
            Directory.Delete(index, recursive: true);
        }

        Row("index from nothing", programs.Index(corpus), limits.IndexSeconds);
        GrowthTable.Say("its size", new DirectoryInfo(index).EnumerateFiles().Sum(file => file.Length) / 1e6, "MB");
    }

    /// <summary>So that every step finds what it needs; costs little where nothing has changed.</summary>
    public static void BringUpToDate(PublishedPrograms programs, CorpusFolder corpus)
    {
        programs.Import(corpus);
        programs.Index(corpus);
    }

    private static void Row(string what, ProgramTime time, double limit)
    {
        GrowthTable.Row(what, time.Seconds, limit, "s");
        GrowthTable.Say("processor time", time.ProcessorSeconds, "s");
    }
}

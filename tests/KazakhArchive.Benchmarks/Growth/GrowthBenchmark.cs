using System.Diagnostics;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>What an archive of many works costs its editors, its readers and its machine, beside the limits that are set for it.</summary>
public static class GrowthBenchmark
{
    // The law compares with a corpus that is so much smaller.
    private const int Smaller = 4;

    /// <param name="own">The archive's own corpus.</param>
    /// <returns>0; 1 where the memory grows with the works.</returns>
    public static async Task<int> Run(GrowthOptions options, CorpusFolder own)
    {
        var scratch = Directory.CreateTempSubdirectory("kazakh-archive-").FullName;
        try
        {
            var clock = Stopwatch.StartNew();
            var corpus = GrownCorpus.Prepare(options.Corpus ?? Path.Combine(scratch, "grown"), options.Prose, own, options.Works);
            GrowthTable.Say("time to write it, or to find it there", clock.Elapsed.TotalSeconds, "s");
            if (options.Only is [GrowthOptions.Write])
            {
                return 0;
            }

            var programs = PublishedPrograms.In(options.Built ?? Path.Combine(scratch, "built"), Path.GetDirectoryName(own.Path)!);
            var limits = GrowthTable.For(options.Works);
            Bring(options, programs, corpus, limits);
            if (options.Has(GrowthOptions.Start))
            {
                var few = GrownCorpus.Copy(own, Path.Combine(scratch, "own"));
                ImportSteps.BringUpToDate(programs, few);
                await StartStep.Run(programs, corpus, few, limits);
            }

            var isKept = await Visit(options, programs, corpus, limits, own);
            if (options.Has(GrowthOptions.Reload))
            {
                await ReloadStep.Run(programs, corpus, limits);
            }

            return isKept ? 0 : 1;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static void Bring(GrowthOptions options, PublishedPrograms programs, CorpusFolder corpus, GrowthTable limits)
    {
        if (options.Has(GrowthOptions.Import))
        {
            ImportSteps.Import(programs, corpus, limits);
        }

        if (options.Has(GrowthOptions.Index))
        {
            ImportSteps.Index(programs, corpus, limits);
        }

        if (options.Has(GrowthOptions.Start, GrowthOptions.Search, GrowthOptions.Pages, GrowthOptions.Memory, GrowthOptions.Reload, GrowthOptions.Law))
        {
            ImportSteps.BringUpToDate(programs, corpus);
        }
    }

    /// <returns>Whether the law of memory is kept, or not asked for.</returns>
    private static async Task<bool> Visit(GrowthOptions options, PublishedPrograms programs, CorpusFolder corpus, GrowthTable limits, CorpusFolder own)
    {
        var hasAll = options.Has(GrowthOptions.Memory, GrowthOptions.Law);
        if (!hasAll && !options.Has(GrowthOptions.Search, GrowthOptions.Pages))
        {
            return true;
        }

        var megabytes = await VisitSteps.Run(programs, corpus, limits, hasAll || options.Has(GrowthOptions.Search), hasAll || options.Has(GrowthOptions.Pages));
        if (hasAll)
        {
            GrowthTable.Row("anonymous memory after the visits", megabytes, limits.AnonymousMegabytes, "MB");
        }

        if (!options.Has(GrowthOptions.Law))
        {
            return true;
        }

        var works = options.Works / Smaller;
        Console.WriteLine($"The same with {works} works:");
        var smaller = GrownCorpus.Prepare(Path.Combine(corpus.Path, "smaller"), options.Prose, own, works);
        ImportSteps.BringUpToDate(programs, smaller);
        var fewer = await VisitSteps.Run(programs, smaller, GrowthTable.For(works), searches: true, pages: true);
        return GrowthTable.Row($"anonymous memory of {options.Works} works, times that of {works}", megabytes / fewer, GrowthTable.MemoryLaw, "");
    }
}

using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>How soon the site is there, beside the archive's own works alone, in turns on the same machine.</summary>
internal static class StartStep
{
    private const int Runs = 3;

    /// <param name="own">The archive's own works alone, with an index.</param>
    public static async Task Run(PublishedPrograms programs, CorpusFolder corpus, CorpusFolder own, GrowthTable limits)
    {
        var (few, many) = (new List<Start>(), new List<Start>());
        var queries = GrowthQueries.Of(corpus, Runs + 1);
        for (var run = 0; run <= Runs; run++)
        {
            few.Add(await Measure(programs, own, queries[run].Query));
            many.Add(await Measure(programs, corpus, queries[run].Query));
        }

        // The first of each has only warmed the files.
        var (before, now) = (few[1..], many[1..]);
        GrowthTable.Row("process start to first page, times that of the own works", Median(now, start => start.FirstPage) / Median(before, start => start.FirstPage), limits.FromStart, "");
        GrowthTable.Say("process start to first page", Median(now, start => start.FirstPage), "s");
        GrowthTable.Say("processor time until then", Median(now, start => start.Processor), "s");
        GrowthTable.Say("process start to first page, own works", Median(before, start => start.FirstPage), "s");
        GrowthTable.Say("processor time until then, own works", Median(before, start => start.Processor), "s");
        GrowthTable.Row("first search after start", Median(now, start => start.FirstSearch), limits.FirstSearchSeconds, "s");
        GrowthTable.Say("first search after start, own works", Median(before, start => start.FirstSearch), "s");
    }

    private static async Task<Start> Measure(PublishedPrograms programs, CorpusFolder corpus, string query)
    {
        await using var site = await programs.Start(corpus);
        var processor = site.ProcessorTime;
        using var visits = new Visits(site);
        var search = await visits.To("the first search", Visit.Search(query));
        return new Start(site.FirstAnswer.TotalSeconds, processor.TotalSeconds, search.Milliseconds / 1000);
    }

    private static double Median(IEnumerable<Start> starts, Func<Start, double> figure) => new Figures([.. starts.Select(figure)]).Median;

    /// <param name="FirstPage">Like all of them in seconds.</param>
    private readonly record struct Start(double FirstPage, double Processor, double FirstSearch);
}

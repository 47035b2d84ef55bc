using System.Diagnostics;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>How soon readers see and find what an editor has changed: import of the work, signal, and the word is there.</summary>
internal static class ReloadStep
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task Run(PublishedPrograms programs, CorpusFolder corpus, GrowthTable limits)
    {
        await using var site = await programs.Start(corpus);
        using var visits = new Visits(site);
        await visits.UntilReady();
        var edited = new EditedWork(corpus);
        edited.Edit();
        try
        {
            var (clock, processor) = (Stopwatch.StartNew(), site.ProcessorTime);
            var import = programs.Import(corpus, edited.Id.Value);
            await site.Signal("HUP");
            var isServed = await Comes(visits, $"/{edited.Id}/1", EditedWork.Word, clock) && await Comes(visits, Visit.Search(EditedWork.Word), $"\"/{edited.Id}/1.", clock);
            GrowthTable.Row("a changed work is served", isServed ? clock.Elapsed.TotalSeconds : double.PositiveInfinity, limits.ReloadSeconds, "s");
            GrowthTable.Say("its import alone", import.Seconds, "s");
            GrowthTable.Say("processor time of its import", import.ProcessorSeconds, "s");
            GrowthTable.Say("processor time of the site", (site.ProcessorTime - processor).TotalSeconds, "s");
        }
        finally
        {
            edited.Restore();
            programs.Import(corpus, edited.Id.Value);
        }
    }

    private static async Task<bool> Comes(Visits visits, string path, string words, Stopwatch clock)
    {
        while (clock.Elapsed < Patience)
        {
            if ((await visits.Html(path)).Contains(words, StringComparison.Ordinal))
            {
                return true;
            }

            await Task.Delay(Pause);
        }

        return false;
    }
}

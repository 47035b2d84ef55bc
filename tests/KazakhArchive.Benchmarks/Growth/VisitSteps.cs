using System.Net;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>What readers wait for, and the memory that serving them takes.</summary>
internal static class VisitSteps
{
    private const int Visited = 2_000;
    private const int MostMentioned = 30;
    private const int SlowestShown = 3;
    private const double BytesPerMegabyte = 1_000_000;
    private const double BytesPerKilobyte = 1_000;

    /// <returns>The anonymous memory in megabytes once all was visited.</returns>
    public static async Task<double> Run(PublishedPrograms programs, CorpusFolder corpus, GrowthTable limits, bool searches, bool pages)
    {
        await using var site = await programs.Start(corpus);
        using var visits = new Visits(site);
        await visits.UntilReady();
        SayMemory(site, "once ready");
        if (searches)
        {
            await Search(site, visits, corpus, limits);
        }

        if (pages)
        {
            await Visit(site, visits, corpus, limits);
        }

        SayMemory(site, "after the visits");
        return site.AnonymousBytes / BytesPerMegabyte;
    }

    private static async Task Search(SiteProcess site, Visits visits, CorpusFolder corpus, GrowthTable limits)
    {
        var queries = GrowthQueries.Of(corpus, Visited);
        var processor = site.ProcessorTime;
        var answers = await visits.To([.. queries.Select(query => (query.Kind, Growth.Visit.Search(query.Query)))]);
        GrowthTable.Say("searches", answers.Count, "");
        GrowthTable.Say("processor time of one, the mean", (site.ProcessorTime - processor).TotalMilliseconds / answers.Count, "ms");
        var times = TimesOf(answers);
        GrowthTable.Row("search, asked for the first time, p50", times.Median, limits.SearchMedian, "ms");
        GrowthTable.Say("p90", times.Percentile(0.9), "ms");
        GrowthTable.Row("search, asked for the first time, p99", times.Percentile(0.99), limits.SearchWorst, "ms");
        SayKinds(answers);
        SaySlowest(answers);
    }

    private static async Task Visit(SiteProcess site, Visits visits, CorpusFolder corpus, GrowthTable limits)
    {
        var processor = site.ProcessorTime;
        var spread = await visits.To(GrowthPages.Of(corpus, Visited));
        GrowthTable.Say("pages", spread.Count, "");
        GrowthTable.Say("processor time of one, the mean", (site.ProcessorTime - processor).TotalMilliseconds / spread.Count, "ms");
        SayKinds(spread);
        var lists = await visits.To(GrowthPages.Lists(corpus, Annotations.Count(corpus).MostMentioned.Take(MostMentioned)));
        Rows(GrowthPages.Chapter, spread, limits.ChapterMilliseconds, double.PositiveInfinity);
        Rows(GrowthPages.Name, [.. spread.Concat(lists)], limits.ListMilliseconds, GrowthTable.ListKilobytes);
        Rows(GrowthPages.Map, lists, limits.ListMilliseconds, GrowthTable.ListKilobytes);
        Rows(GrowthPages.Timeline, lists, limits.ListMilliseconds, GrowthTable.ListKilobytes);
        SaySlowest([.. spread.Concat(lists)]);
    }

    private static void Rows(string kind, IReadOnlyList<Visit> visits, double milliseconds, double kilobytes)
    {
        var own = visits.Where(visit => visit.Kind == kind).ToList();
        GrowthTable.Row($"{kind}, p50 of {own.Count}", TimesOf(own).Median, milliseconds, "ms");
        GrowthTable.Row($"{kind}, the slowest", TimesOf(own).Worst, milliseconds, "ms");
        GrowthTable.Row($"{kind}, the largest", own.Max(visit => visit.Bytes) / BytesPerKilobyte, kilobytes, "KB");
    }

    private static void SayKinds(IReadOnlyList<Visit> visits)
    {
        foreach (var kind in visits.GroupBy(visit => visit.Kind, StringComparer.Ordinal))
        {
            GrowthTable.Say($"{kind.Key}, {kind.Count()}, p50", TimesOf([.. kind]).Median, "ms");
            GrowthTable.Say($"{kind.Key}, p99", TimesOf([.. kind]).Percentile(0.99), "ms");
        }

        foreach (var status in visits.Where(visit => visit.Status != (int)HttpStatusCode.OK).GroupBy(visit => visit.Status))
        {
            GrowthTable.Say($"answered {status.Key}, such as {status.First()}", status.Count(), "");
        }
    }

    private static void SaySlowest(IReadOnlyList<Visit> visits)
    {
        foreach (var visit in visits.OrderByDescending(visit => visit.Milliseconds).Take(SlowestShown))
        {
            GrowthTable.Say($"among the slowest: {visit}", visit.Milliseconds, "ms");
        }
    }

    private static void SayMemory(SiteProcess site, string when)
    {
        GrowthTable.Say($"anonymous memory {when}", site.AnonymousBytes / BytesPerMegabyte, "MB");
        GrowthTable.Say($"files in memory {when}", site.FileBytes / BytesPerMegabyte, "MB");
    }

    private static Figures TimesOf(IReadOnlyList<Visit> visits) => new([.. visits.Select(visit => visit.Milliseconds)]);
}

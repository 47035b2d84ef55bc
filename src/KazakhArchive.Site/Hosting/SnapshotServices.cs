using System.Collections.Frozen;
using KazakhArchive.Search;
using KazakhArchive.Search.Parallels;
using KazakhArchive.Site.Apis.Dts;
using KazakhArchive.Site.Apis.Oai;
using KazakhArchive.Site.Caching;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Site.Pages.Search;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// What depends on the corpus, and so belongs to a snapshot. Pages and endpoints ask for these types as for any other and get
/// those of the snapshot that their request took.
/// </summary>
public static class SnapshotServices
{
    // What takes long, for which no reader shall wait; everything else is made when one asks.
    private static readonly Type[] MadeAtOnce = [typeof(ParallelFinder)];

    // What snapshots are made with; it outlives them.
    private static readonly Type[] Lasting =
        [typeof(ILoggerFactory), typeof(IConfiguration), typeof(IOptions<SiteOptions>), typeof(IWebHostEnvironment), typeof(CorpusFolder), typeof(DtsAddresses), typeof(BackgroundCompression)];

    public static void AddTo(IServiceCollection site)
    {
        site.AddSingleton<SnapshotExchange>();
        site.AddSingleton<MakeSnapshot>(services => reading => Build(reading, services));
        site.AddScoped(request => request.GetRequiredService<SnapshotExchange>().Current);
        foreach (var type in Made().Select(service => service.ServiceType).Append(typeof(Library)).Append(typeof(SearchIndex)))
        {
            site.AddScoped(type, request => request.GetRequiredService<Snapshot>().Get(type));
        }
    }

    /// <param name="site">The services of the site itself.</param>
    /// <exception cref="CorpusRefusedException">What all works share has an error, or every work has one.</exception>
    private static Snapshot Build(ReadArchive reading, IServiceProvider site)
    {
        var source = reading.Source ?? throw new CorpusRefusedException(reading.Findings);
        var (index, faults) = SearchIndexFactory.Open(source, site);
        List<Finding> findings = [.. reading.Findings, .. faults.OrderBy(work => work.Key, StringComparer.Ordinal).SelectMany(work => work.Value)];
        // As a work with an error is: away, and said to be, until it is mended.
        var faulty = faults.Keys.Select(WorkId.TryParse).OfType<WorkId>().ToHashSet();
        var missing = PublishedWorks.MissingIn(index, source.Removals, faulty);
        findings.AddRange(missing.Select(work => work.Finding));
        if (index.WorkCount == 0 && findings.Count > 0)
        {
            throw new CorpusRefusedException(findings);
        }

        var library = new Library(index.Catalogue, source.Read, source.ReadWork)
        {
            Gazetteer = source.Gazetteer,
            Glossary = source.Glossary,
            Removals = source.Removals,
            Explanations = source.Explanations,
            Faulty = faulty.Concat(missing.Select(work => work.Id)).ToFrozenSet(),
        };
        var services = Made().AddSingleton(library).AddSingleton(index).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        foreach (var type in Lasting)
        {
            services.AddSingleton(type, site.GetRequiredService(type));
        }

        // What belongs to one state of the corpus may ask for it by its type.
        services.AddSingleton(typeof(CorpusDigest), index.Digest).AddSingleton(typeof(CorpusStamp), reading.Stamp);
        return new Snapshot(index.Digest, findings, services.BuildServiceProvider(), MadeAtOnce);
    }

    /// <summary>None may be disposable: a request would dispose of it when it ends, and others still read it.</summary>
    private static IServiceCollection Made() => new ServiceCollection()
        .AddSingleton(ParallelsOf)
        .AddSingleton(services => new ShelfWorks(services.GetRequiredService<Library>().Works))
        .AddSingleton(services => new NameCompletions(services.GetRequiredService<Library>().Gazetteer, services.GetRequiredService<SearchIndex>().Mentions))
        .AddSingleton<FacsimileCache>()
        .AddSingleton<HitTexts>()
        .AddSingleton<BookCache>()
        .AddSingleton<ArchiveExport>()
        .AddSingleton<OaiRepository>()
        .AddSingleton<DtsCollections>()
        .AddSingleton<DtsItems>()
        .AddSingleton<CorpusCounts>()
        .AddSingleton<CachedResponses>();

    private static ParallelFinder ParallelsOf(IServiceProvider services)
    {
        var library = services.GetRequiredService<Library>();
        return services.GetRequiredService<SearchIndex>().Parallels(library.Gazetteer, library.Glossary);
    }
}

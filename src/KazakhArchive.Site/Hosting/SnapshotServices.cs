using KazakhArchive.Search;
using KazakhArchive.Search.Parallels;
using KazakhArchive.Site.Answers;
using KazakhArchive.Site.Dts;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Names;
using KazakhArchive.Site.Oai;
using KazakhArchive.Site.Search;
using KazakhArchive.Site.Shelf;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// What depends on the corpus, and so belongs to a snapshot. Pages and endpoints ask for these types as for any other and get
/// those of the snapshot that their request took.
/// </summary>
public static class SnapshotServices
{
    // Made before readers are sent here; the others when one asks.
    private static readonly Type[] MadeAtOnce = [typeof(Extents), typeof(SearchIndex), typeof(ParallelFinder)];

    // What snapshots are made with; it outlives them.
    private static readonly Type[] Lasting =
        [typeof(ILoggerFactory), typeof(IConfiguration), typeof(IOptions<SiteOptions>), typeof(IWebHostEnvironment), typeof(CorpusFolder), typeof(DtsAddresses), typeof(ThoroughCompression)];

    public static void AddTo(IServiceCollection site)
    {
        site.AddSingleton<Snapshots>();
        site.AddScoped(request => request.GetRequiredService<Snapshots>().Current);
        foreach (var type in Made().Select(service => service.ServiceType).Append(typeof(Library)))
        {
            site.AddScoped(type, request => request.GetRequiredService<Snapshot>().Get(type));
        }
    }

    /// <param name="site">The services of the site itself.</param>
    public static Snapshot Build(Library library, CorpusRevision revision, IServiceProvider site)
    {
        var services = Made().AddSingleton(library).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        foreach (var type in Lasting)
        {
            services.AddSingleton(type, site.GetRequiredService(type));
        }

        // A cache that belongs to the revision may ask for it by its type.
        services.AddSingleton(typeof(CorpusRevision), revision);
        return new Snapshot(revision, services.BuildServiceProvider());
    }

    /// <summary>Makes the indexes, for which no reader shall wait.</summary>
    /// <param name="processors">How many may work on it at once.</param>
    public static void Prepare(Snapshot snapshot, int processors) =>
        Parallel.ForEach(MadeAtOnce, new ParallelOptions { MaxDegreeOfParallelism = processors }, type => snapshot.Get(type));

    /// <summary>None may be disposable: a request would dispose of it when it ends, and others still read it.</summary>
    private static IServiceCollection Made() => new ServiceCollection()
        .AddSingleton(SearchIndexFactory.Create)
        .AddSingleton(ParallelsOf)
        .AddSingleton<Extents>()
        .AddSingleton<MentionIndex>()
        .AddSingleton<HitTexts>()
        .AddSingleton<Collocations>()
        .AddSingleton<MadeOnce>()
        .AddSingleton<OaiRepository>()
        .AddSingleton<DtsCollections>()
        .AddSingleton<DtsItems>()
        .AddSingleton<CorpusCounts>()
        .AddSingleton<AnswerCache>();

    private static ParallelFinder ParallelsOf(IServiceProvider services)
    {
        var library = services.GetRequiredService<Library>();
        return services.GetRequiredService<SearchIndex>().Parallels(library.Gazetteer, library.Glossary);
    }
}

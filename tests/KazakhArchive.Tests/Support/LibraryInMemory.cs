using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Support;

/// <summary>Texts that are all at hand.</summary>
public static class LibraryInMemory
{
    extension(Library library)
    {
        public IReadOnlyList<Edition> Editions => [.. library.Works.Select(work => library.Read(work.Id)).OfType<Edition>()];
    }

    /// <summary>No names, and the archive's own lists of subjects and kinds of sources.</summary>
    private static Gazetteer Lists { get; } = GazetteerFiles.Read(CorpusFolder.Find(null, [])!, []) is var all
        ? new Gazetteer([], []) { Subjects = all.Subjects, SourceKinds = all.SourceKinds }
        : Gazetteer.Empty;

    public static Library Of(IEnumerable<Edition> editions) => Of(editions, Lists, []);

    public static Library Of(IEnumerable<Edition> editions, Gazetteer gazetteer, IReadOnlyList<GlossaryEntry> glossary) =>
        Of([.. editions.Select(edition => (edition, new CorpusDigest("")))], gazetteer, glossary);

    public static Library Of(IReadOnlyList<(Edition Edition, CorpusDigest Files)> editions, Gazetteer gazetteer, IReadOnlyList<GlossaryEntry> glossary)
    {
        var byId = editions.ToDictionary(work => work.Edition.Work.Id, work => work.Edition.Names == Gazetteer.Empty ? work.Edition with { Names = gazetteer } : work.Edition);
        return new Library([.. editions.Select(work => CatalogueEntry.Of(work.Edition, work.Files))], work => byId[work.Id], work => byId[work.Id].Work)
        {
            Gazetteer = gazetteer,
            Glossary = glossary,
        };
    }
}

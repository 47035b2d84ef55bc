using KazakhArchive.Search;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// Which works, and how many revisions of each, the site has served as published. Such an address is for ever: a volume that is not
/// mounted, or half a checkout, shall not turn it into one that never was.
/// </summary>
public sealed class PublishedWorks
{
    private const string Gone = $"the work was published and is gone, expected it there or a row of {RemovalTable.FileName}";
    private const string RestoreWork = $"Restore the folder from version control or mount its volume, or say in {RemovalTable.FileName} why it was removed";
    private const string RestoreRevisions = "Restore the folder revisions and work.json from version control";

    private readonly Lock gate = new();
    private readonly Dictionary<WorkId, int> revisions = [];

    /// <summary>Keeps what is served from now on.</summary>
    public void Serve(Library library)
    {
        lock (gate)
        {
            foreach (var removed in library.Removals)
            {
                revisions.Remove(removed.Work);
            }

            foreach (var work in library.Works.Where(work => work.Revisions.Count > 0))
            {
                revisions[work.Id] = work.Revisions.Count;
            }
        }
    }

    /// <summary>A finding for each work whose folder is gone without a word of why.</summary>
    public IReadOnlyList<Finding> GoneFrom(ArchiveSource next)
    {
        var there = next.Index.Works.Select(work => work.Slug).Concat(next.Removals.Select(removal => removal.Work.Value)).ToHashSet(StringComparer.Ordinal);
        return Of(
            work => !there.Contains(work.Id.Value),
            _ => Gone,
            RestoreWork);
    }

    /// <summary>A finding for each work that is there with fewer revisions.</summary>
    public IReadOnlyList<Finding> ShortenedIn(Library next) => Of(
        work => next.Find(work.Id) is { } entry && entry.Revisions.Count < work.Revisions,
        work => Shortened(work.Revisions, next.Find(work.Id)!.Revisions.Count),
        RestoreRevisions);

    /// <summary>
    /// A finding for each work, or revision of one, that the index held as published once and the corpus has no more: a site that begins has nothing
    /// that it could serve on in its place.
    /// </summary>
    /// <param name="faulty">Works of which something else is said.</param>
    public static IReadOnlyList<(WorkId Id, Finding Finding)> MissingIn(SearchIndex index, IReadOnlyList<Removal> removals, IReadOnlySet<WorkId> faulty)
    {
        var there = index.Catalogue.ToDictionary(work => work.Id, work => work.Revisions.Count);
        return
        [
            .. index.Published.OrderBy(work => work.Key, StringComparer.Ordinal)
                .Where(work => WorkId.TryParse(work.Key) is WorkId id && !faulty.Contains(id) && removals.All(removal => removal.Work != id) && there.GetValueOrDefault(id) < work.Value)
                .Select(work => (Id: WorkId.TryParse(work.Key)!.Value, Revisions: work.Value))
                .Select(work => (work.Id, there.TryGetValue(work.Id, out var left) ? Lost(work.Id, Shortened(work.Revisions, left), RestoreRevisions) : Lost(work.Id, Gone, RestoreWork))),
        ];
    }

    private static string Shortened(int published, int there) => $"{published} revisions were published and {there} are there, expected all of them";

    private static Finding Lost(WorkId work, string what, string mend) => new($"works/{work}", null, FindingCodes.WorkVanished, what, mend);

    private IReadOnlyList<Finding> Of(Func<(WorkId Id, int Revisions), bool> isGone, Func<(WorkId Id, int Revisions), string> what, string mend)
    {
        lock (gate)
        {
            return [.. revisions.Select(work => (Id: work.Key, Revisions: work.Value))
                .Where(isGone)
                .OrderBy(work => work.Id.Value, StringComparer.Ordinal)
                .Select(work => Lost(work.Id, what(work), mend))];
        }
    }
}

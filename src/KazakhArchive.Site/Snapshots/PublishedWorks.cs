using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// Which works, and how many revisions of each, the site has served as published. Such an address is for ever: a volume that is not
/// mounted, or half a checkout, shall not turn it into one that never was.
/// </summary>
public sealed class PublishedWorks
{
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
            _ => $"the work was published and is gone, expected it there or a row of {RemovalTable.FileName}",
            $"Restore the folder from version control or mount its volume, or say in {RemovalTable.FileName} why it was removed");
    }

    /// <summary>A finding for each work that is there with fewer revisions.</summary>
    public IReadOnlyList<Finding> ShortenedIn(Library next) => Of(
        work => next.Find(work.Id) is { } entry && entry.Revisions.Count < work.Revisions,
        work => $"{work.Revisions} revisions were published and {next.Find(work.Id)!.Revisions.Count} are there, expected all of them",
        "Restore the folder revisions and work.json from version control");

    private IReadOnlyList<Finding> Of(Func<(WorkId Id, int Revisions), bool> isGone, Func<(WorkId Id, int Revisions), string> what, string mend)
    {
        lock (gate)
        {
            return [.. revisions.Select(work => (Id: work.Key, Revisions: work.Value))
                .Where(isGone)
                .OrderBy(work => work.Id.Value, StringComparer.Ordinal)
                .Select(work => new Finding($"works/{work.Id}", null, FindingCodes.WorkVanished, what(work), mend))];
        }
    }
}

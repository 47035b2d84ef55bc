using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// All that the site makes of the corpus as it was at one time: texts, indexes, and what is kept of answers. It never changes;
/// a changed corpus gives another snapshot. A request takes one at its beginning and sees no other, and when the last request
/// that took it has ended nothing holds it any more.
/// </summary>
/// <param name="faults">What is wrong with the works that are left out.</param>
/// <param name="made">What <see cref="SnapshotServices"/> lists, each made once, when it is first asked for.</param>
public sealed class Snapshot(CorpusRevision revision, IReadOnlyList<Finding> faults, IServiceProvider made)
{
    public CorpusRevision Revision { get; } = revision;

    public IReadOnlyList<Finding> Faults { get; } = faults;

    public object Get(Type type) => made.GetRequiredService(type);

    public T Get<T>() where T : notnull => made.GetRequiredService<T>();
}

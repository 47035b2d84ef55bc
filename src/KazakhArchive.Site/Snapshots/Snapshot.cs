using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// All that the site makes of the corpus as it was at one time: texts, indexes, and what is kept of answers. It never changes;
/// a changed corpus gives another snapshot. A request takes one at its beginning and sees no other, and when the last request
/// that took it has ended nothing holds it any more.
/// </summary>
/// <param name="faults">What is wrong with the works that are left out.</param>
/// <param name="made">What depends on the corpus, each made once, when it is first asked for.</param>
/// <param name="madeAtOnce">What of it is made before readers are sent here, as none shall wait for it.</param>
public sealed class Snapshot(CorpusDigest digest, IReadOnlyList<Finding> faults, IServiceProvider made, IReadOnlyList<Type> madeAtOnce)
{
    public CorpusDigest Digest { get; } = digest;

    public IReadOnlyList<Finding> Faults { get; } = faults;

    public void Prepare()
    {
        foreach (var type in madeAtOnce)
        {
            Get(type);
        }
    }

    public object Get(Type type) => made.GetRequiredService(type);

    public T Get<T>() where T : notnull => made.GetRequiredService<T>();
}

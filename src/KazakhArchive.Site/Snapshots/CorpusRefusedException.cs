using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Site.Snapshots;

/// <summary>The corpus holds errors: the site does not start, and says what <c>check</c> would say.</summary>
public sealed class CorpusRefusedException(IReadOnlyList<Finding> findings) : Exception("The corpus holds errors.")
{
    public IReadOnlyList<Finding> Findings { get; } = findings;
}

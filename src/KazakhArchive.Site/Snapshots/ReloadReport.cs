using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>How the last reading of the corpus ended.</summary>
/// <param name="Stamp">That of the files that were read, whether they are served or not.</param>
/// <param name="Findings">As <c>check</c> prints them.</param>
public sealed record ReloadReport(ReloadResult Result, DateTimeOffset At, CorpusStamp Stamp, IReadOnlyList<string> Findings);

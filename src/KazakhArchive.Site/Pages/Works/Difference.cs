using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>How one passage of a revision differs from today's text.</summary>
public sealed record Difference(Work Work, PassageComparison Comparison);

using KazakhArchive.Site.Citing;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>The citations of what a page shows.</summary>
/// <param name="HeadingLevel">2 where the box is a section of the page, 0 where it opens under a summary that names it.</param>
public sealed record CiteBox(Citation Citation, int HeadingLevel);

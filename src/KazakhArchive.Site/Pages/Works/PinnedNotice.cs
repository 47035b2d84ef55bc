using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>Says which revision a page shows.</summary>
public sealed record PinnedNotice(Edition Today, Revision Revision);

using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages;

/// <summary>Who had a part in a work, for a list.</summary>
/// <param name="Original">The language of the work, in which their original names stand.</param>
public sealed record People(IReadOnlyList<WorkAuthor> Names, Language Original);

using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Reading;

/// <param name="Id">The element id of the entry in the chapter's list.</param>
/// <param name="Anchors">The element ids of its places in the text, in their order.</param>
public sealed record LoggedEmendation(string Id, IReadOnlyList<string> Anchors, Emendation Emendation);

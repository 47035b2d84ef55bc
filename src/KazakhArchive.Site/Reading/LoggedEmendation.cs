using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Reading;

/// <param name="Id">The element id of the entry in the chapter's list.</param>
/// <param name="Anchor">The element id of the place in the text.</param>
public sealed record LoggedEmendation(string Id, string Anchor, Emendation Emendation);

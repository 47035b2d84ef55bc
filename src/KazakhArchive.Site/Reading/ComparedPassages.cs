using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Reading;

/// <summary>What a text beside another needs that a text by itself does not.</summary>
/// <param name="AnchorOf">Element ids, as both texts may have the same references.</param>
/// <param name="Lit">The passage that was chosen, or that is nearest to the one chosen beside it; null for none.</param>
/// <param name="NearestTo">Where the link from a passage to the other side leads, and to which passage; null where none is close.</param>
public sealed record ComparedPassages(Func<PassageId, string> AnchorOf, PassageId? Lit, Func<Block, (string Href, PassageId Reference)?> NearestTo);

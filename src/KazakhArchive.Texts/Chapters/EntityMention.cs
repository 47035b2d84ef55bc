using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Chapters;

/// <summary>A stretch of a block's reading text that names an entity. TEI P5 persName, placeName, orgName, name.</summary>
/// <param name="StartUtf16">Index into <see cref="LayerText.Of(IEnumerable{Inline}, Orthography.Layer)"/> of the reading layer.</param>
/// <param name="EndUtf16">Exclusive.</param>
public readonly record struct EntityMention(int StartUtf16, int EndUtf16, EntityId Entity);

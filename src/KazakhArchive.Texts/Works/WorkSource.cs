namespace KazakhArchive.Texts.Works;

/// <summary>What the electronic text was derived from. TEI P5 sourceDesc.</summary>
/// <param name="Kind">An id of the gazetteer's kinds of sources.</param>
/// <param name="Url">Null where the source names none.</param>
public sealed record WorkSource(string Kind, LocalizedText Description, Uri? Url);

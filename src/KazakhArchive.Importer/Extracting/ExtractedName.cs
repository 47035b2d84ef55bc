namespace KazakhArchive.Importer.Extracting;

/// <summary>Words of a book that its file says are a name.</summary>
/// <param name="LineNumber">1-based line of the source.</param>
/// <param name="Words">As the line has them, white space folded.</param>
public sealed record ExtractedName(int LineNumber, string Words, NameTold Name);

/// <summary>What a file says about a name.</summary>
/// <param name="Kind">What it is the name of, as the file calls it: person, place, organisation; empty where it does not say.</param>
/// <param name="Key">What the file knows it by, such as an address or an id; empty where it has none.</param>
/// <param name="Wikidata"><c>Q232</c>; null where the key leads to none.</param>
public readonly record struct NameTold(string Kind, string Key, string? Wikidata);

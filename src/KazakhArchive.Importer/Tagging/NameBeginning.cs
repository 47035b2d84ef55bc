namespace KazakhArchive.Importer.Tagging;

/// <summary>A place in a word where a name may begin.</summary>
/// <param name="Letter">Index into the word's folded letters.</param>
/// <param name="HasArticle">The article comes before it.</param>
/// <param name="ShortestKey">How many letters the name must have: the letters cut off begin other words too.</param>
internal readonly record struct NameBeginning(int Letter, bool HasArticle, int ShortestKey);

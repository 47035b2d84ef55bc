namespace KazakhArchive.Search.Showing;

/// <summary>What the archive has of one word.</summary>
/// <param name="Names">Ids of the entities of the gazetteer of which it is a form.</param>
/// <param name="Notions">Ids of the rows of the glossary of which it is a form.</param>
/// <param name="Count">How often the word itself occurs in reading texts.</param>
/// <param name="Forms">Other words with the same stem, the most frequent first; none for words of the closed classes.</param>
public sealed record WordUse(IReadOnlyList<string> Names, IReadOnlyList<string> Notions, WordCount Count, IReadOnlyList<WordForm> Forms);

/// <param name="InWork">How often in the work that was asked for; 0 where none was.</param>
/// <param name="InArchive">How often in all works.</param>
/// <param name="IsCut">Whether counting stopped before the end, so that there are more.</param>
public sealed record WordCount(int InWork, int InArchive, bool IsCut);

/// <param name="Written">As the texts first spell it.</param>
/// <param name="Count">How often it occurs in reading texts, or where counting stopped.</param>
public sealed record WordForm(string Written, int Count);

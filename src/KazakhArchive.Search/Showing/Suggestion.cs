using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Showing;

/// <param name="Text">In the spelling of the texts.</param>
/// <param name="Kind">That of the title, otherwise the kind of passage in which the word first stands.</param>
/// <param name="Count">How many passages hold it; of a word behind others, how often it occurs there.</param>
/// <param name="Titled">What the title is of; null for words.</param>
public sealed record Suggestion(string Text, Language Language, PassageKind Kind, int Count, IndexedPassage? Titled);

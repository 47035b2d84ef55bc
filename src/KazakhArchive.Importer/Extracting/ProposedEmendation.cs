using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Another reading that a file proposes for words of a line.</summary>
/// <param name="Start">0-based UTF-16 index in the line.</param>
/// <param name="End">Exclusive; the same as <paramref name="Start"/> where words are to be supplied.</param>
/// <param name="Emendation">Its sic is the words of that stretch, empty for words to be supplied.</param>
public readonly record struct ProposedEmendation(int Start, int End, Emendation Emendation);

/// <summary>A place in a book that is being taken down.</summary>
/// <param name="Block">How many blocks stand before it.</param>
/// <param name="Utf16">0-based index in the line of the block.</param>
public readonly record struct TextPlace(int Block, int Utf16);

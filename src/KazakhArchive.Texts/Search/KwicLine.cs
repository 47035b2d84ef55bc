using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search;

/// <summary>A keyword in context. "Before" is what is read first, whatever the direction of the script.</summary>
/// <param name="StartUtf16">Where the keyword begins in the layer's text.</param>
/// <param name="Layer">Diplomatic where the words are the source's, which the displayed text emends.</param>
public sealed record KwicLine(
    IndexedPassage Passage, string Before, string Keyword, string After, int StartUtf16, Layer Layer);

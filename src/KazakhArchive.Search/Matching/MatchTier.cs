namespace KazakhArchive.Search.Matching;

/// <summary>How a word of the query and a word of the text are the same, from the surest to the faintest; the API's <c>tier</c>.</summary>
public enum MatchTier : byte
{
    /// <summary>The same letters.</summary>
    Exact,

    /// <summary>The same word in another keyboard's letters, with or without marks.</summary>
    Form,

    /// <summary>Written as one word here and as two there.</summary>
    Joined,

    Stem,

    /// <summary>Another form of a name in the gazetteer.</summary>
    Name,

    /// <summary>The word in another language, from the glossary.</summary>
    Glossary,

    /// <summary>The consonants of a name in another script or language.</summary>
    Sound,

    /// <summary>Letters that OCR or the ear takes for each other.</summary>
    Fuzzy,

    /// <summary>Many of the same runs of three letters.</summary>
    Gram,
}

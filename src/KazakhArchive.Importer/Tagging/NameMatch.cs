namespace KazakhArchive.Importer.Tagging;

/// <summary>Letters of a passage that are a key of the gazetteer, or an inflected form of one.</summary>
/// <param name="FirstWord">Index of the word in which it begins.</param>
/// <param name="StartLetter">Index into the passage's letters, behind conjunction and preposition.</param>
/// <param name="LastWord">Index of the word in which it ends, inclusive: a name ends where a word does.</param>
/// <param name="EndingLetters">How many letters of inflection follow the key.</param>
/// <param name="Entries">The forms that it may be.</param>
/// <param name="BrokenWords">The words behind which a word of the name goes on in the next; empty but for OCR's breaks.</param>
internal sealed record NameMatch(
    int FirstWord, int StartLetter, int LastWord, int EndLetter, int Key, int EndingLetters, IReadOnlyList<NameEntry> Entries, IReadOnlyList<int> BrokenWords)
{
    /// <summary>What makes one of two matches at the same place the better: more letters of the text.</summary>
    public int Length => EndLetter - StartLetter;
}

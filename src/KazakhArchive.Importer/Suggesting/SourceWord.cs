namespace KazakhArchive.Importer.Suggesting;

/// <summary>A word in Arabic letters where it is in the source.</summary>
/// <param name="LineIndex">0-based.</param>
/// <param name="StartUtf16">Index within the line.</param>
/// <param name="EndUtf16">Exclusive.</param>
/// <param name="Written">As written, without vowel signs, tatweel and joiners.</param>
/// <param name="Id">The word in <see cref="KnownWords"/>, by its search form.</param>
/// <param name="Before">The word just before it on the line, with nothing but white space between; -1 where there is none.</param>
/// <param name="After">The same behind it.</param>
public readonly record struct SourceWord(int LineIndex, int StartUtf16, int EndUtf16, string Written, int Id, int Before, int After);

namespace KazakhArchive.Texts.Orthography;

/// <summary>One occurrence of a word in a text.</summary>
/// <param name="StartUtf16">Index into the displayed text.</param>
/// <param name="EndUtf16">Exclusive.</param>
/// <param name="Exact">The exact form: as written, canonically composed, without tatweel, joiners and bidi controls; digits in ASCII.</param>
/// <param name="Term">The search form; never empty.</param>
public readonly record struct Token(int StartUtf16, int EndUtf16, TokenKind Kind, string Exact, string Term);

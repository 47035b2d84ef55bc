namespace KazakhArchive.Texts.Works;

/// <summary>The file in which a text came, kept beside the <c>source.txt</c> that was made of it.</summary>
/// <param name="File">Its name in the work's folder.</param>
/// <param name="Format">As the importer names it.</param>
/// <param name="Extractor">The version of what made the source of it.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the file.</param>
public sealed record WorkOriginal(string File, string Format, int Extractor, string Sha256);

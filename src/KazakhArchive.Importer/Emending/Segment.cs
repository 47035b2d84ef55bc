using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Emending;

/// <summary>A stretch of an emended line: source text as it stands, or one emendation.</summary>
/// <param name="LineNumber">1-based source line of its first character.</param>
/// <param name="StartUtf16">0-based index of its first character within that line.</param>
/// <param name="Sic">The characters of the source.</param>
/// <param name="Emendation">Null where the stretch stands as it is.</param>
public readonly record struct Segment(int LineNumber, int StartUtf16, string Sic, Emendation? Emendation)
{
    public string Reading => Emendation is null ? Sic : Emendation.Reading;
}

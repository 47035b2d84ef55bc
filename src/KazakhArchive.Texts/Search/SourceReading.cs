namespace KazakhArchive.Texts.Search;

/// <summary>A stretch of the displayed text in whose place the source has other letters.</summary>
/// <param name="StartUtf16">Index into the displayed text.</param>
/// <param name="LengthUtf16">0 where the emendation deletes what the source has.</param>
public readonly record struct SourceReading(int StartUtf16, int LengthUtf16, string Sic);

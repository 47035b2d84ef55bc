using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>What one rule would change at one place of the source.</summary>
/// <param name="LineIndex">0-based.</param>
/// <param name="StartUtf16">Index within the line.</param>
/// <param name="EndUtf16">Exclusive.</param>
/// <param name="Corr">What is there instead; empty to delete, or where <paramref name="Kind"/> is unclear.</param>
/// <param name="Probability">That an editor would change it so, 0 to 1.</param>
/// <param name="Evidence">Why, in English, for the editor.</param>
public sealed record Correction(int LineIndex, int StartUtf16, int EndUtf16, string Corr, EmendationKind Kind, double Probability, string Evidence);

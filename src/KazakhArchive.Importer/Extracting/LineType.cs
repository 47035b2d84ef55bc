namespace KazakhArchive.Importer.Extracting;

/// <summary>How the letters of a block are set, where a file says so.</summary>
/// <param name="SizeHalfPoints">0 where it is that of all text.</param>
/// <param name="IsBold">All its letters are.</param>
public readonly record struct LineType(int SizeHalfPoints, bool IsBold, bool IsCentred);

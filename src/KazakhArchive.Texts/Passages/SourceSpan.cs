namespace KazakhArchive.Texts.Passages;

/// <summary>A stretch of <c>source.txt</c>.</summary>
/// <param name="End">Exclusive; equal to the start where nothing of the source is there, as with a supplied heading.</param>
public readonly record struct SourceSpan(SourcePlace Start, SourcePlace End);

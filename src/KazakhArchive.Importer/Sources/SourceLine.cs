namespace KazakhArchive.Importer.Sources;

/// <summary>One line of <c>source.txt</c> without its line feed; a carriage return before it stays part of the text (and is white space).</summary>
/// <param name="LineNumber">1-based.</param>
public readonly record struct SourceLine(int LineNumber, string Text);

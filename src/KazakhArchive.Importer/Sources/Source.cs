namespace KazakhArchive.Importer.Sources;

/// <summary>A source as read: every character of it, and the digest that work.json must hold.</summary>
/// <param name="Text">The whole text as decoded, a byte order mark included.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record Source(string Text, IReadOnlyList<SourceLine> Lines, string Sha256);

/// <summary>One line of <c>source.txt</c> without its line feed; a carriage return before it stays part of the text (and is white space).</summary>
/// <param name="LineNumber">1-based.</param>
public readonly record struct SourceLine(int LineNumber, string Text);

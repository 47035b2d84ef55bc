using KazakhArchive.Importer.Emending;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A line that holds text, or a part of one where a bullet is in its middle, as it was read.</summary>
/// <param name="Start">UTF-16 index in the line's reading.</param>
/// <param name="End">Exclusive.</param>
/// <param name="BlankLinesBefore">Between this piece and the one before it.</param>
/// <param name="HasFormFeedBefore">A form feed stands between this piece and the one before it.</param>
public sealed record Piece(EmendedLine Line, int Start, int End, int BlankLinesBefore, bool HasFormFeedBefore)
{
    /// <summary>Blank lines between this piece and the next one; <see cref="int.MaxValue"/> at the end of the source.</summary>
    public int BlankLinesAfter { get; init; }

    /// <summary>The reading without what is invisible at its ends; empty where an emendation deletes all of it.</summary>
    public string Text { get; } = Invisible.Trim(Line.Reading[Start..End]);
}

using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Where a piece is in the source; emendations shift that from where it is in the reading.</summary>
public static class PiecePlaces
{
    /// <summary>The first character of the source that is not white space.</summary>
    public static SourcePlace StartOf(Piece piece)
    {
        foreach (var part in Parts(piece))
        {
            var index = part.Sic.Length - part.Sic.AsSpan().TrimStart().Length;
            if (index < part.Sic.Length)
            {
                return part.PlaceOf(index);
            }
        }

        // All of it is supplied.
        return Parts(piece).First().PlaceOf(0);
    }

    /// <summary>Just behind the last character.</summary>
    public static SourcePlace EndOf(Piece piece)
    {
        var last = Parts(piece).Last();
        return last.PlaceOf(last.Sic.Length);
    }

    /// <summary>Of a character of a line's reading; of an emendation where it begins.</summary>
    public static SourcePlace Of(EmendedLine line, int index)
    {
        var position = 0;
        foreach (var segment in line.Segments)
        {
            if (index < position + segment.Reading.Length)
            {
                return segment.PlaceOf(segment.Emendation is null ? index - position : 0);
            }

            position += segment.Reading.Length;
        }

        return new SourcePlace(line.LineNumber, index);
    }

    /// <summary>The characters of the source that the piece holds.</summary>
    public static string Diplomatic(Piece piece) => string.Concat(Parts(piece).Select(part => part.Sic));

    /// <summary>The line's segments as far as the piece holds them.</summary>
    public static IEnumerable<Segment> Parts(Piece piece)
    {
        var position = 0;
        foreach (var segment in piece.Line.Segments)
        {
            var length = segment.Reading.Length;
            var (from, to) = (Math.Max(piece.Start - position, 0), Math.Min(piece.End - position, length));
            var isDeletionInside = length == 0 && position >= piece.Start && (position < piece.End || piece.End == piece.Line.Reading.Length);
            if (from < to || isDeletionInside)
            {
                yield return segment.Slice(from, Math.Max(from, to));
            }

            position += length;
        }
    }
}

using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Emending;

/// <summary>A stretch of an emended line: source text as it stands, or one emendation.</summary>
/// <param name="LineNumber">1-based source line of its first character.</param>
/// <param name="StartUtf16">0-based index of its first character within that line.</param>
/// <param name="Sic">The characters of the source; empty for the later part of an emendation that was cut.</param>
/// <param name="Emendation">Null where the stretch stands as it is.</param>
public readonly record struct Segment(int LineNumber, int StartUtf16, string Sic, Emendation? Emendation)
{
    public string Reading => Emendation is null ? Sic : Emendation.Reading;

    /// <param name="index">UTF-16 index in the sic, which may run over a line's end.</param>
    public SourcePlace PlaceOf(int index)
    {
        var before = Sic.AsSpan(0, index);
        var lineEnd = before.LastIndexOf('\n');
        return lineEnd < 0
            ? new SourcePlace(LineNumber, StartUtf16 + index)
            : new SourcePlace(LineNumber + before.Count('\n'), index - lineEnd - 1);
    }

    /// <summary>A part of the reading. The first part of an applied emendation keeps the whole sic, the later ones stand just behind it.</summary>
    /// <param name="from">UTF-16 index in the reading.</param>
    /// <param name="to">Exclusive.</param>
    public Segment Slice(int from, int to)
    {
        if (from == 0 && to == Reading.Length)
        {
            return this;
        }

        if (Emendation is not { IsApplied: true })
        {
            var place = PlaceOf(from);
            var sic = Sic[from..to];
            return new Segment(place.Line, place.Utf16, sic, Emendation is null ? null : Emendation with { Sic = sic });
        }

        var (start, kept) = from == 0 ? (PlaceOf(0), Sic) : (PlaceOf(Sic.Length), "");
        return new Segment(start.Line, start.Utf16, kept, Emendation with { Sic = kept, Corr = Reading[from..to] });
    }
}

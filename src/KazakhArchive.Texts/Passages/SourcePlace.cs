namespace KazakhArchive.Texts.Passages;

/// <summary>A place in <c>source.txt</c>, which is never edited: what a reference is remembered by.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Utf16">0-based index within the line.</param>
public readonly record struct SourcePlace(int Line, int Utf16) : IComparable<SourcePlace>
{
    public int CompareTo(SourcePlace other)
    {
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Utf16.CompareTo(other.Utf16);
    }

    public static bool operator <(SourcePlace left, SourcePlace right) => left.CompareTo(right) < 0;

    public static bool operator >(SourcePlace left, SourcePlace right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourcePlace left, SourcePlace right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourcePlace left, SourcePlace right) => left.CompareTo(right) >= 0;
}

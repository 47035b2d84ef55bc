using System.Text;

namespace KazakhArchive.Search.Indexing;

/// <summary>A passage as the source has it, with the way back to the displayed text.</summary>
internal sealed class SourceText
{
    private readonly List<(int Source, int Displayed, int SourceLength, int DisplayedLength)> readings = [];

    private SourceText(IndexedPassage passage)
    {
        var text = new StringBuilder(passage.Text.Length);
        var copied = 0;
        foreach (var reading in passage.SourceReadings)
        {
            text.Append(passage.Text, copied, reading.StartUtf16 - copied);
            readings.Add((text.Length, reading.StartUtf16, reading.Sic.Length, reading.LengthUtf16));
            text.Append(reading.Sic);
            copied = reading.StartUtf16 + reading.LengthUtf16;
        }

        text.Append(passage.Text, copied, passage.Text.Length - copied);
        Text = text.ToString();
    }

    public string Text { get; }

    public static SourceText From(IndexedPassage passage) => new(passage);

    /// <summary>
    /// The range of the displayed text that stands for a range of the source text; a range that touches an emendation takes in all of
    /// its reading. Empty where the displayed text leaves out what the source has.
    /// </summary>
    public (int StartUtf16, int EndUtf16) Displayed(int startUtf16, int endUtf16)
    {
        var start = startUtf16;
        var end = endUtf16;
        var shift = 0;
        foreach (var (source, displayed, sourceLength, displayedLength) in readings)
        {
            if (source + sourceLength <= startUtf16)
            {
                shift = displayed + displayedLength - (source + sourceLength);
                start = startUtf16 + shift;
                end = endUtf16 + shift;
            }
            else if (source < endUtf16)
            {
                start = source <= startUtf16 ? displayed : start;
                end = source + sourceLength >= endUtf16
                    ? displayed + displayedLength
                    : endUtf16 + displayed + displayedLength - (source + sourceLength);
            }
        }

        return (start, Math.Max(start, end));
    }
}

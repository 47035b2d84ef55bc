using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Lucene.Storing;

/// <summary>A passage as bytes. Its work, language and kind are in columns.</summary>
internal sealed class PassageRecord(LetterCode code)
{
    private const int NoPage = 0;

    public byte[] Write(IndexedPassage passage)
    {
        var record = new List<byte>(passage.Text.Length + 64);
        Write(passage.Reference, record);
        PackedNumbers.Write(passage.Page is null ? NoPage : 1, record);
        Write(passage.Page ?? "", record);
        PackedNumbers.Write(passage.Lines?.First ?? 0, record);
        PackedNumbers.Write(passage.Lines?.Last ?? 0, record);
        PackedNumbers.Write(passage.SourceReadings.Count, record);
        foreach (var reading in passage.SourceReadings)
        {
            PackedNumbers.Write(reading.StartUtf16, record);
            PackedNumbers.Write(reading.LengthUtf16, record);
            Write(reading.Sic, record);
        }

        code.Write(passage.Text, record);
        return [.. record];
    }

    public IndexedPassage Read(ReadOnlySpan<byte> record, string work, Language language, PassageKind kind)
    {
        var reference = ReadText(ref record);
        var hasPage = PackedNumbers.Read(ref record) != NoPage;
        var page = ReadText(ref record);
        var (first, last) = (PackedNumbers.Read(ref record), PackedNumbers.Read(ref record));
        var count = PackedNumbers.Read(ref record);
        var readings = count == 0 ? [] : new SourceReading[count];
        for (var i = 0; i < count; i++)
        {
            readings[i] = new SourceReading(PackedNumbers.Read(ref record), PackedNumbers.Read(ref record), ReadText(ref record));
        }

        return new IndexedPassage
        {
            Work = work,
            Reference = reference,
            Language = language,
            Kind = kind,
            Text = code.Read(record),
            SourceReadings = readings,
            Page = hasPage ? page : null,
            Lines = first > 0 ? new LineRange(first, last) : null,
        };
    }

    // With the count of its bytes before it.
    private void Write(string text, List<byte> record)
    {
        var coded = new List<byte>(text.Length);
        code.Write(text, coded);
        PackedNumbers.Write(coded.Count, record);
        record.AddRange(coded);
    }

    private string ReadText(ref ReadOnlySpan<byte> record)
    {
        var length = PackedNumbers.Read(ref record);
        var text = code.Read(record[..length]);
        record = record[length..];
        return text;
    }
}

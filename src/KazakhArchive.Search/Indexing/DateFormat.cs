using KazakhArchive.Texts.Dates;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>The times that a passage names, in bytes: all that is known about each, so that they are counted without their texts.</summary>
internal static class DateFormat
{
    private const int BitsOfCalendar = 1;

    // Of months and days, which nobody knows of most dates.
    private const int Unknown = 0;

    /// <param name="dates">Ascending, without overlaps.</param>
    public static byte[] Write(IReadOnlyList<DateMention> dates)
    {
        using var bytes = new MemoryStream();
        using var output = new OutputStreamDataOutput(bytes);
        var end = 0;
        foreach (var (startUtf16, endUtf16, value) in dates)
        {
            output.WriteVInt32(startUtf16 - end);
            output.WriteVInt32(endUtf16 - startUtf16);
            output.WriteVInt32((int)value.Calendar | ((int)value.Precision << BitsOfCalendar));
            Write(value.From, output);
            Write(value.To, output);
            end = endUtf16;
        }

        return bytes.ToArray();
    }

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<DateMention> Read(BytesRef bytes)
    {
        var input = new ByteArrayDataInput(bytes.Bytes, bytes.Offset, bytes.Length);
        for (var end = 0; !input.Eof;)
        {
            var start = end + input.ReadVInt32();
            end = start + input.ReadVInt32();
            var kind = input.ReadVInt32();
            var from = ReadPartial(input);
            yield return new DateMention(start, end, new DateValue(
                from, ReadPartial(input), (DateCalendar)(kind & ((1 << BitsOfCalendar) - 1)), (DatePrecision)(kind >> BitsOfCalendar)));
        }
    }

    // The last bit says whether a year is before the common era.
    private static void Write(PartialDate date, DataOutput output)
    {
        output.WriteVInt32(date.Year < 0 ? (-date.Year << 1) | 1 : date.Year << 1);
        output.WriteByte((byte)(date.Month ?? Unknown));
        output.WriteByte((byte)(date.Day ?? Unknown));
    }

    private static PartialDate ReadPartial(DataInput input)
    {
        var year = input.ReadVInt32();
        return new PartialDate((year & 1) == 0 ? year >> 1 : -(year >> 1), Known(input.ReadByte()), Known(input.ReadByte()));
    }

    private static int? Known(byte number) => number == Unknown ? null : number;
}
